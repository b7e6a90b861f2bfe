import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { AvatarSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { pictureFile } from "../worlds/pictureFile";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { isSaid } from "./dialogs";
import { give, giveWide } from "./pictureDialog";

/** Files that are no picture, or no common one, in the dialog that changes the user's picture. */
const meta: Meta<typeof AvatarSection> = {
  title: "Sections/PictureProblems",
  component: AvatarSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { dialog: words, problems } = text.avatar;

/** The file is not taken, and another one can be chosen. */
function refused(file: () => File | Promise<File>, problem: keyof typeof problems): Story {
  return {
    play: async (page) => {
      const { inside } = await give(page, await file());
      await inside.findByText(problems[problem]);
      const choose = inside.getByRole("button", { name: words.file });
      await expect(choose).toHaveAccessibleDescription(problems[problem]);
      await expect(choose).not.toHaveAttribute("aria-disabled");
      await expect(inside.getByRole("button", { name: words.submit })).toHaveAttribute("aria-disabled", "true");
      await expect(serverOf(page).requests.filter(({ method }) => method === "PUT")).toEqual([]);
    },
  };
}

/** 300 MB, which are not read. */
export const TooLarge: Story = refused(
  async () => Object.defineProperty(await pictureFile(40, 20), "size", { value: 300_000_000 }),
  "tooLarge",
);

/** 20,000 pixels wide. */
export const TooManyPixels: Story = refused(
  () =>
    new File(['<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="10"/>'], "plan.svg", {
      type: "image/svg+xml",
    }),
  "tooManyPixels",
);

/** Damaged after its first bytes, which tell its size. */
export const Broken: Story = refused(async () => {
  const whole = await pictureFile(300, 300);
  return new File([whole.slice(0, 60), new Uint8Array(whole.size - 60)], "me.png", { type: "image/png" });
}, "broken");

/** The first bytes of a HEIC, which only few browsers read. */
export const UnknownFormat: Story = refused(
  () => new File(["\0\0\0\u0018ftypheic\0\0\0\0mif1heic"], "IMG_0042.HEIC", { type: "image/heic" }),
  "unreadable",
);

/** A GIF of two frames. */
const animated =
  "R0lGODlhAQABAIAAAP///wAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEAAAICTAEAOw==";

/** Only the first frame is kept, and the dialog says so before the picture is sent. */
export const Animated: Story = {
  play: async (page) => {
    const bytes = Uint8Array.from(atob(animated), (character) => character.charCodeAt(0));
    const { inside } = await give(page, new File([bytes], "me.gif", { type: "image/gif" }));
    await isSaid(words.animated);
    await expect(inside.getByRole("button", { name: words.submit })).not.toHaveAttribute("aria-disabled");
  },
};

/** A PNG that is named as a JPEG is taken by its bytes. */
export const Renamed: Story = {
  play: async (page) => {
    const png = await pictureFile(600, 300);
    const { inside } = await give(page, new File([png], "me.jpg", { type: "image/jpeg" }));
    await inside.findByRole("slider", { name: words.zoom });
    await waitFor(() => expect(document.querySelector("canvas")?.width).toBe(600));
  },
};

/** A file that is no picture is pasted while another one is being cut, which stays. */
export const WhileCropping: Story = {
  play: async (page) => {
    const { inside, zoom } = await giveWide(page);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(["a text"], "me.png", { type: "image/png" }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
    await inside.findByText(problems.unreadable);
    await expect(zoom).toBeVisible();
    await expect(inside.getByRole("button", { name: words.submit })).not.toHaveAttribute("aria-disabled");
  },
};

/** The host's own chooser stands beside that of the browser. */
export const FromTheHost: Story = {
  args: {
    slots: {
      picture: ({ onPick, disabled, className }) => (
        <button
          type="button"
          className={className}
          disabled={disabled}
          onClick={() => void pictureFile(600, 300).then(onPick)}
        >
          From my files
        </button>
      ),
    },
  },
  play: async (page) => {
    const { inside } = await give(page, new File(["a text"], "me.png", { type: "image/png" }));
    await inside.findByText(problems.unreadable);
    await page.userEvent.click(inside.getByRole("button", { name: "From my files" }));
    await inside.findByRole("slider", { name: words.zoom });
  },
};
