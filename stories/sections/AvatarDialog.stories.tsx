import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { AvatarSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { text } from "../worlds/pageWords";
import { pictureFile } from "../worlds/pictureFile";
import { footSays, holdAnswers } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { dialogGoes, isSaid } from "./dialogs";
import { give, giveWide, sendPicture } from "./pictureDialog";
import { expectToFit, narrow } from "./rooms";

/** The dialog that changes the user's picture: a file is chosen, cut to a square and sent. See also PictureProblems. */
const meta: Meta<typeof AvatarSection> = {
  title: "Sections/AvatarDialog",
  component: AvatarSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { changed, dialog: words, problems } = text.avatar;

export const Cropping: Story = {
  play: async (page) => {
    const { inside, zoom } = await giveWide(page);
    await expect(zoom).toHaveAttribute("aria-valuetext", words.zoomed(100));
    await page.userEvent.click(inside.getByRole("button", { name: words.turnRight }));
    await waitFor(() => expect(document.querySelector("canvas")?.width).toBe(300));
  },
};

export const CroppingDark: Story = { ...Cropping, globals: { scheme: "dark" } };

export const CroppingNarrow: Story = {
  ...narrow,
  play: async (page) => {
    const { dialog } = await giveWide(page);
    await expectToFit(dialog);
  },
};

/** The picture is as wide as it is, whichever the direction of the words. */
export const CroppingRightToLeft: Story = {
  globals: { locale: "ar-AR" },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await waitFor(() => expect(canvasElement.querySelector(".cr-picture-actions button")).not.toBeNull());
    const [first] = canvas.getAllByRole("button");
    if (first) await userEvent.click(first);
    await screen.findByRole("dialog");
    const input = document.querySelector<HTMLElement>("[role=dialog] input[type=file]");
    if (input) await userEvent.upload(input, await pictureFile(600, 300));
    await screen.findByRole("slider");
  },
};

/** A large picture takes the browser some time. */
export const Opening: Story = {
  beforeEach: () => {
    const usual = window.createImageBitmap.bind(window);
    window.createImageBitmap = () => new Promise(() => undefined);
    return () => void (window.createImageBitmap = usual);
  },
  play: async (page) => {
    const { inside } = await give(page, await pictureFile(600, 300));
    await isSaid(words.reading);
    await expect(inside.getByRole("button", { name: words.file })).toHaveAttribute("aria-disabled", "true");
  },
};

export const Empty: Story = {
  play: async (page) => {
    const { inside } = await give(page, new File([], "me.png", { type: "image/png" }));
    await inside.findByText(problems.empty);
  },
};

export const NotAPicture: Story = {
  play: async (page) => {
    const { inside } = await give(page, new File(["a text"], "me.png", { type: "image/png" }));
    await inside.findByText(problems.unreadable);
    await expect(inside.getByRole("button", { name: words.submit })).toHaveAttribute("aria-disabled", "true");
  },
};

export const Sending: Story = {
  beforeEach: (page) => holdAnswers(serverOf(page), "PUT"),
  play: async (page) => {
    const { inside } = await sendPicture(page);
    await isSaid(words.sending);
    await expect(inside.getByRole("slider", { name: words.zoom })).toBeDisabled();
  },
};

export const Changed: Story = {
  play: async (page) => {
    await sendPicture(page);
    await dialogGoes();
    await footSays(page, changed);
    await page.canvas.findByText(text.avatar.is.file);
  },
};

/** The picture stays in the dialog after a failure. */
function fails(fault: Fault, said: string, avatar: "" | "file" = ""): Story {
  return {
    parameters: inWorld({ account: { avatar }, prepare: (cloudreve) => void cloudreve.fail({ method: "PUT" }, fault) }),
    play: async (page) => {
      const { inside } = await sendPicture(page);
      await inside.findByText(said);
      await expect(inside.getByRole("slider", { name: words.zoom })).toBeEnabled();
    },
  };
}

export const Refused: Story = fails(
  { code: 50099, msg: "The disk is full." },
  words.failed(text.errors.applicationSays("The disk is full.", 50099)),
);
/** The account does not tell one picture from another, so reading it back does not help. */
export const AnswerLost: Story = fails({ kind: "dropped" }, words.unknown(text.errors.network), "file");
/** There was no picture before, and there is none now: nothing of it has reached the server. */
export const NetworkLost: Story = fails({ kind: "dropped" }, words.failed(text.errors.network));

/** The answer was lost, and reading back shows a picture where there was none. */
export const ChangedAllTheSame: Story = {
  play: async (page) => {
    serverOf(page).fail({ method: "PUT", times: 1, after: true }, { kind: "dropped" });
    await sendPicture(page);
    await dialogGoes();
    await footSays(page, changed);
  },
};
