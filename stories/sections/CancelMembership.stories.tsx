import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { MembershipSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { inEnglish, text } from "../worlds/pageWords";
import { comeBack, footSays, goOffline, holdAnswers, patchesOf, wordsOf, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import { dialogGoes, dialogSays, openDialog } from "./dialogs";
import { expectToFit, narrow } from "./rooms";

/** Ends a membership early, which cannot be undone: the user has to type its name. */
const meta: Meta<typeof MembershipSection> = {
  title: "Sections/CancelMembership",
  component: MembershipSection,
  parameters: { ...inWorld({ edition: "pro" }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const sent = { group_expires: true };

async function open(page: Page) {
  const opened = await openDialog(page, text.membership.cancel);
  const box = opened.inside.getByRole("textbox");
  await waitFor(() => expect(box).toHaveFocus());
  return { ...opened, box };
}

/** Names the loss, and the date on which the membership would have ended. */
export const Open: Story = {
  play: async (page) => {
    const { dialog, box } = await open(page);
    await expect(wordsOf(dialog.querySelector("h2"))).toBe(text.membership.dialog.title("Pro"));
    await expect(wordsOf(dialog.querySelector("label"))).toBe(text.membership.dialog.confirm("Pro"));
    await expect(dialog).toHaveAccessibleDescription(
      text.membership.dialog.description("Pro", inEnglish.date(serverOf(page).account().group_expires ?? "")),
    );
    await expect(box).toHaveAttribute("autocomplete", "off");
  },
};

/** It ends by itself while the dialog is open, which closes: there is nothing left to cancel. */
export const EndsMeanwhile: Story = {
  play: async (page) => {
    await open(page);
    serverOf(page).change(undefined, { group_expires: new Date().toISOString() });
    comeBack();
    await dialogGoes();
    await page.canvas.findByText(text.membership.ended);
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const Mismatch: Story = mismatch("Por");
export const NothingTyped: Story = mismatch("");

function mismatch(typed: string): Story {
  return {
    play: async (page) => {
      const { inside, box } = await open(page);
      if (typed) await page.userEvent.type(box, typed);
      await page.userEvent.click(inside.getByRole("button", { name: text.membership.dialog.submit }));
      await waitFor(() => expect(box).toHaveAccessibleDescription(text.membership.dialog.mismatch("Pro")));
      await expect(box).toBeInvalid();
      await expect(box).toHaveFocus();
      await expect(patchesOf(serverOf(page))).toEqual([]);
      // The error is shown only until the name is edited.
      await page.userEvent.type(box, "x");
      await waitFor(() => expect(box).toBeValid());
      await page.userEvent.keyboard("{Backspace}{Enter}");
      await waitFor(() => expect(box).toBeInvalid());
    },
  };
}

/** The request is in flight: it cannot be sent twice, and the dialog cannot be left. */
export const Sending: Story = {
  beforeEach: (page) => holdAnswers(serverOf(page)),
  play: async (page) => {
    const { dialog, inside, box } = await open(page);
    await page.userEvent.type(box, "Pro{Enter}{Enter}");
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([sent]));
    await page.userEvent.type(box, "!{Escape}");
    await page.userEvent.click(inside.getByRole("button", { name: text.membership.dialog.keep }));
    await expect(dialog).toBeInTheDocument();
    await expect(box).toHaveValue("Pro");
    await expect(patchesOf(serverOf(page))).toHaveLength(1);
  },
};

/** Sent alone in its PATCH; case and blanks do not matter. The section gets the focus, as the button is gone. */
export const Done: Story = {
  play: async (page) => {
    const { box } = await open(page);
    await page.userEvent.type(box, " pro {Enter}");
    await dialogGoes();
    await footSays(page, text.membership.canceled);
    await expect(patchesOf(serverOf(page))).toEqual([sent]);
    await expect(page.canvas.queryByRole("button")).toBeNull();
    await page.canvas.findByText(text.membership.none);
    await waitFor(() => expect(page.canvas.getByRole("region", { name: text.membership.title })).toHaveFocus());
  },
};

/** The answer was lost, and reading back shows that it was done. */
export const DoneAllTheSame: Story = {
  play: async (page) => {
    const { box } = await open(page);
    serverOf(page).fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    await page.userEvent.type(box, "Pro{Enter}");
    await dialogGoes();
    await footSays(page, text.membership.canceled);
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
      await expect(inside.getByRole("button", { name: text.membership.dialog.submit })).not.toHaveAttribute(
        "aria-disabled",
      );
      await expect(patchesOf(cloudreve)).toEqual([sent]);
      await expect(cloudreve.account().group_expires).not.toBeNull();
    },
  };
}

export const Refused: Story = failed(
  { code: 40007, msg: "Group not allowed" },
  text.membership.dialog.failed(text.errors.codes[40007]),
);
export const NoPermission: Story = failed({ code: 403 }, text.membership.dialog.failed(text.errors.codes[403]));
export const Crashed: Story = failed({ status: 500 }, text.membership.dialog.failed(text.errors.http(500)));
export const NoAnswer: Story = failed({ kind: "dropped" }, text.membership.dialog.failed(text.errors.network));
export const ProxyPage: Story = failed({ kind: "html" }, text.membership.dialog.failed(text.errors.http(502)));
export const SignInRequired: Story = failed({ code: 401 }, text.membership.dialog.failed(text.errors.signInRequired));

export const RateLimited: Story = failed(
  { status: 429, body: "Too Many Requests" },
  text.membership.dialog.failed(text.errors.http(429)),
);
export const DatabaseError: Story = failed(
  { code: 50001, msg: "Database error" },
  text.membership.dialog.failed(text.errors.codes[50001]),
);

/** Reading back fails, too. */
export const Offline: Story = {
  ...failed({ kind: "dropped" }, text.membership.dialog.unknown(text.errors.offline), { kind: "dropped" }),
  beforeEach: goOffline,
};

/** The host does not know that its application's token may only read. */
export const ScopeMissing: Story = {
  parameters: inWorld({ edition: "pro", tokenScopes: ["UserInfo.Read"] }),
  play: async (page) => {
    const { opener, box } = await open(page);
    await page.userEvent.type(box, "Pro{Enter}");
    await dialogSays(text.membership.dialog.failed(text.errors.insufficientScope));
    await page.userEvent.keyboard("{Escape}");
    await dialogGoes();
    await page.canvas.findByText(text.state.readOnly);
    await expect(opener).toHaveAttribute("aria-disabled", "true");
  },
};

/** Reading back fails, too. */
export const Unknown: Story = failed({ status: 500 }, text.membership.dialog.unknown(text.errors.http(500)), {
  status: 503,
});

const longest = "Wolfeschlegelsteinhausenbergerdorff".repeat(7);

/** At 360 px, with a name without a blank, which can be pasted. */
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
    await page.userEvent.click(screen.getByRole("button", { name: text.membership.dialog.submit }));
    await dialogGoes();
    await expect(patchesOf(serverOf(page))).toEqual([sent]);
  },
};

/** A name of both directions, isolated from the text around it. */
export const MixedDirections: Story = {
  parameters: inWorld({ edition: "pro", account: { group: { ...ada.group, name: "مجموعة (Pro) 🚀" } } }),
  play: async (page) => {
    const { dialog } = await open(page);
    await expect(dialog.querySelector("h2")).toHaveTextContent("\u2068مجموعة (Pro) 🚀\u2069");
    await page.userEvent.paste("مجموعة (Pro) 🚀");
    await page.userEvent.keyboard("{Enter}");
    await dialogGoes();
    await footSays(page, text.membership.canceled);
  },
};
