import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { MembershipSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { footSays, goOffline, holdAnswers, patchesOf, wordsOf, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import { dialogGoes, dialogSays, openDialog } from "./dialogs";
import { expectToFit, narrow } from "./rooms";

/** Ends a membership early, which cannot be undone: its name has to be typed. */
const meta: Meta<typeof MembershipSection> = {
  title: "Sections/CancelMembership",
  component: MembershipSection,
  parameters: { ...inWorld({ edition: "pro" }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const sent = { group_expires: true };

async function open(page: Page) {
  const opened = await openDialog(page, "Cancel membership");
  const box = opened.inside.getByRole("textbox");
  await waitFor(() => expect(box).toHaveFocus());
  return { ...opened, box };
}

/** Says what is lost, and when it would have ended. */
export const Open: Story = {
  play: async (page) => {
    const { dialog, box } = await open(page);
    await expect(wordsOf(dialog.querySelector("h2"))).toBe("Cancel Pro early?");
    await expect(wordsOf(dialog.querySelector("label"))).toBe("Type Pro to confirm");
    await expect(dialog).toHaveAccessibleDescription(
      /Your membership ends now, not on .*\d{4}.*You lose what the group .*Pro.* gives you\. This cannot be undone\./,
    );
    await expect(box).toHaveAttribute("autocomplete", "off");
  },
};

export const Mismatch: Story = mismatch("Por");
export const NothingTyped: Story = mismatch("");

function mismatch(typed: string): Story {
  return {
    play: async (page) => {
      const { inside, box } = await open(page);
      if (typed) await page.userEvent.type(box, typed);
      await page.userEvent.click(inside.getByRole("button", { name: "Cancel membership now" }));
      await waitFor(() => expect(box).toHaveAccessibleDescription(/^Type .?Pro.? to confirm\.$/));
      await expect(box).toBeInvalid();
      await expect(box).toHaveFocus();
      await expect(patchesOf(serverOf(page))).toEqual([]);
      // Said only until it is edited.
      await page.userEvent.type(box, "x");
      await waitFor(() => expect(box).toBeValid());
      await page.userEvent.keyboard("{Backspace}{Enter}");
      await waitFor(() => expect(box).toBeInvalid());
    },
  };
}

/** The answer is on its way: it cannot be sent twice, or left. */
export const Sending: Story = {
  beforeEach: (page) => holdAnswers(serverOf(page)),
  play: async (page) => {
    const { dialog, inside, box } = await open(page);
    await page.userEvent.type(box, "Pro{Enter}{Enter}");
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([sent]));
    await page.userEvent.type(box, "!{Escape}");
    await page.userEvent.click(inside.getByRole("button", { name: "Keep membership" }));
    await expect(dialog).toBeInTheDocument();
    await expect(box).toHaveValue("Pro");
    await expect(patchesOf(serverOf(page))).toHaveLength(1);
  },
};

/** Alone in its PATCH. The button that opened the dialog has gone: the section has the focus. Case and blanks do not matter. */
export const Done: Story = {
  play: async (page) => {
    const { box } = await open(page);
    await page.userEvent.type(box, " pro {Enter}");
    await dialogGoes();
    await footSays(page, "Membership canceled");
    await expect(patchesOf(serverOf(page))).toEqual([sent]);
    await expect(page.canvas.queryByRole("button")).toBeNull();
    await page.canvas.findByText("There is no membership that runs out.");
    await waitFor(() => expect(page.canvas.getByRole("region", { name: "Membership" })).toHaveFocus());
  },
};

/** The answer was lost, and reading back tells that it was done all the same. */
export const DoneAllTheSame: Story = {
  play: async (page) => {
    const { box } = await open(page);
    serverOf(page).fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    await page.userEvent.type(box, "Pro{Enter}");
    await dialogGoes();
    await footSays(page, "Membership canceled");
    await expect(patchesOf(serverOf(page))).toEqual([sent]);
  },
};

export const Kept: Story = {
  play: async (page) => {
    const { opener, box } = await open(page);
    await page.userEvent.type(box, "Pro{Escape}");
    await dialogGoes();
    await waitFor(() => expect(opener).toHaveFocus());
    await footSays(page, "");
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

function failed(fault: Fault, words: string, reads?: Fault): Story {
  return {
    play: async (page) => {
      const cloudreve = serverOf(page);
      const { inside, box } = await open(page);
      cloudreve.fail({ method: "PATCH" }, fault);
      if (reads) cloudreve.fail({ method: "GET" }, reads);
      await page.userEvent.type(box, "Pro{Enter}");
      await dialogSays(words);
      await expect(box).toHaveValue("Pro");
      await expect(box).toHaveFocus();
      await expect(inside.getByRole("button", { name: "Cancel membership now" })).not.toHaveAttribute("aria-disabled");
      await expect(patchesOf(cloudreve)).toEqual([sent]);
      await expect(cloudreve.account().group_expires).not.toBeNull();
    },
  };
}

export const Refused: Story = failed(
  { code: 40007, msg: "Group not allowed" },
  "Not canceled: the server refused it with “Group not allowed” (40007).",
);
export const NoPermission: Story = failed({ code: 403 }, "Not canceled: the server refused it (403).");
export const Crashed: Story = failed({ status: 500 }, "Not canceled: the server answered with an error (500).");
export const NoAnswer: Story = failed({ kind: "dropped" }, "Not canceled: the server could not be reached.");
export const ProxyPage: Story = failed({ kind: "html" }, "Not canceled: the server answered with an error (502).");
export const SignInRequired: Story = failed({ code: 401 }, "Not canceled: you need to sign in again.");

export const RateLimited: Story = failed(
  { status: 429, body: "Too Many Requests" },
  "Not canceled: the server answered with an error (429).",
);
export const DatabaseError: Story = failed(
  { code: 50001, msg: "Database error" },
  "Not canceled: the server refused it with “Database error” (50001).",
);

/** Nothing can be read back either. */
export const Offline: Story = {
  ...failed(
    { kind: "dropped" },
    "Not known whether it is canceled: you are offline. Close this and look at the card before you try again.",
    { kind: "dropped" },
  ),
  beforeEach: goOffline,
};

/** An application's token that may only read, which the host does not know. */
export const ScopeMissing: Story = {
  parameters: inWorld({ edition: "pro", tokenScopes: ["UserInfo.Read"] }),
  play: async (page) => {
    const { opener, box } = await open(page);
    await page.userEvent.type(box, "Pro{Enter}");
    await dialogSays("Not canceled: this app is not allowed to do this.");
    await page.userEvent.keyboard("{Escape}");
    await dialogGoes();
    await page.canvas.findByText(/^This app may see these settings/);
    await expect(opener).toHaveAttribute("aria-disabled", "true");
  },
};

/** It cannot be read back either. */
export const Unknown: Story = failed(
  { status: 500 },
  "Not known whether it is canceled: the server answered with an error (500). Close this and look at the card before you try again.",
  { status: 503 },
);

const longest = "Wolfeschlegelsteinhausenbergerdorff".repeat(7);

/** In 360 px, with a name without a blank; it can be pasted. */
export const VeryLong: Story = {
  ...narrow,
  parameters: {
    ...narrow.parameters,
    ...inWorld({ edition: "pro", account: { group: { ...ada.group, name: longest } } }),
  },
  play: async (page) => {
    const { dialog } = await open(page);
    await expectToFit(dialog);
    await page.userEvent.paste(longest);
    await page.userEvent.click(screen.getByRole("button", { name: "Cancel membership now" }));
    await dialogGoes();
    await expect(patchesOf(serverOf(page))).toEqual([sent]);
  },
};

/** Of both directions, which the marks around it keep apart from the words. */
export const MixedDirections: Story = {
  parameters: inWorld({ edition: "pro", account: { group: { ...ada.group, name: "مجموعة (Pro) 🚀" } } }),
  play: async (page) => {
    const { dialog } = await open(page);
    await expect(dialog.querySelector("h2")).toHaveTextContent("\u2068مجموعة (Pro) 🚀\u2069");
    await page.userEvent.paste("مجموعة (Pro) 🚀");
    await page.userEvent.keyboard("{Enter}");
    await dialogGoes();
    await footSays(page, "Membership canceled");
  },
};
