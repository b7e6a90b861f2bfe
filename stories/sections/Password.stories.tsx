import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { PasswordSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { entriesOf, footSays, holdAnswers, loaded, patchesOf, press, retype, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import * as every from "./everySection";

/** Changes the password. */
const meta: Meta<typeof PasswordSection> = {
  title: "Sections/Password",
  component: PasswordSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const labels = ["Current password", "New password", "Confirm new password"] as const;
const chosen = [ada.password, "second-pass-2", "second-pass-2"] as const;
const patch = { current_password: ada.password, new_password: "second-pass-2" };
const changed = "Password changed. Sign in again on your other devices.";

/** As from a password manager. Gives the last box. */
async function fill({ canvas, userEvent }: Page, passwords: readonly string[] = chosen): Promise<HTMLElement> {
  await canvas.findByLabelText("Current password");
  for (const [index, label] of labels.entries()) {
    await userEvent.click(canvas.getByLabelText(label));
    if (passwords[index]) await userEvent.paste(passwords[index]);
  }
  return canvas.getByLabelText("Confirm new password");
}

const change: every.Edit = { make: fill, patch, unsaved: "Not changed yet", saved: changed };

/** Live: the password that is set here is the current one from then on. It begins as `first-pass-1`. */
export const Live: Story = {};

export const Loading: Story = every.loading("Password");

export const Loaded: Story = {
  play: async (page) => {
    const { canvas } = page;
    await expect(await canvas.findByLabelText("New password")).toHaveAccessibleDescription("6 to 128 characters.");
    for (const label of labels) await expect(canvas.getByLabelText(label)).toHaveAttribute("type", "password");
    await expect(canvas.getByLabelText("Current password")).toHaveAttribute("autocomplete", "current-password");
    await expect(canvas.queryByRole("button", { name: "Save" })).toBeNull();
    await footSays(page, "");
  },
};

/** With the strength of the new one, which is read out. */
function rated(password: string, words: string): Story {
  return {
    play: async (page) => {
      await fill(page, [ada.password, password]);
      await footSays(page, "Not changed yet");
      const strength = await page.canvas.findByText(words);
      await expect(strength.closest("[aria-live='polite']")).not.toBeNull();
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

export const VeryWeak: Story = rated("password", "Very weak.");
export const Strong: Story = rated("tram-quince 48 velvet owls", "Strong.");

/** One's own eyes only: the other boxes stay hidden. */
export const Shown: Story = {
  play: async (page) => {
    const { canvas, userEvent } = page;
    await fill(page);
    const [, show] = canvas.getAllByRole("button", { name: "Show password" });
    if (!show) throw new Error("no button");
    await userEvent.click(show);
    await expect(canvas.getByLabelText("New password")).toHaveAttribute("type", "text");
    await expect(canvas.getByLabelText("Confirm new password")).toHaveAttribute("type", "password");
    await expect(show).toHaveAccessibleName("Hide password");
  },
};

export const Discarded: Story = {
  play: async (page) => {
    await fill(page, ["wrong", "short"]);
    await press(page, "Discard");
    for (const label of labels) await expect(page.canvas.getByLabelText(label)).toHaveValue("");
    await footSays(page, "");
    await waitFor(() => expect(page.canvas.getByLabelText("Current password")).toHaveFocus());
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const Saving: Story = {
  beforeEach: (page) => holdAnswers(serverOf(page)),
  play: async (page) => {
    const last = await fill(page);
    await page.userEvent.keyboard("{Enter}{Enter}");
    await footSays(page, "Saving…");
    await expect(last).toHaveAttribute("readonly");
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([patch]));
    await expect(page.canvas.getByRole("button", { name: "Discard" })).toHaveAttribute("aria-disabled", "true");
  },
};

const onPasswordChanged = fn();

/** Both passwords alone in their PATCH, and gone from the page; the host is told that all sessions end. */
export const Saved: Story = {
  parameters: inWorld({ provider: { onPasswordChanged } }),
  play: async (page) => {
    await fill(page);
    await press(page, "Save");
    await footSays(page, changed);
    await expect(patchesOf(serverOf(page))).toEqual([patch]);
    await expect(serverOf(page).account().password).toBe("second-pass-2");
    await expect(onPasswordChanged).toHaveBeenCalledOnce();
    for (const label of labels) await expect(page.canvas.getByLabelText(label)).toHaveValue("");
    await waitFor(() => expect(page.canvas.getByLabelText("Current password")).toHaveFocus());
  },
};

/** 40069: said at the current one, which has the focus; nothing has to be typed again. Then it is right. */
export const WrongCurrent: Story = {
  play: async (page) => {
    await fill(page, ["not-the-password", "second-pass-2", "second-pass-2"]);
    await press(page, "Save");
    await footSays(page, "Not saved: one field needs your attention.");
    const current = page.canvas.getByLabelText("Current password");
    await expect(current).toHaveAccessibleDescription("This is not your current password.");
    await expect(current).toHaveFocus();
    await expect(page.canvas.getByLabelText("Confirm new password")).toHaveValue("second-pass-2");
  },
};

export const WrongCurrentMended: Story = {
  play: async (page) => {
    await WrongCurrent.play?.(page);
    await retype(page, "Current password", ada.password);
    await footSays(page, "Not changed yet");
    await page.userEvent.keyboard("{Enter}");
    await footSays(page, changed);
    await expect(patchesOf(serverOf(page))).toEqual([{ ...patch, current_password: "not-the-password" }, patch]);
  },
};

/** What is refused before it is sent. Takes the three boxes and what is said below each. */
function refused(passwords: readonly string[], words: readonly (string | undefined)[]): Story {
  return {
    play: async (page) => {
      await fill(page, passwords);
      await press(page, "Save");
      const wrong = words.filter((each) => each !== undefined).length;
      await footSays(
        page,
        wrong === 1 ? "Not saved: one field needs your attention." : `Not saved: ${wrong} fields need your attention.`,
      );
      const boxes = labels.map((label) => page.canvas.getByLabelText(label));
      for (const [index, box] of boxes.entries()) {
        const said = words[index];
        await expect(box).toHaveAccessibleDescription(
          [index === 1 && "6 to 128 characters.", said].filter(Boolean).join(" "),
        );
        await expect(box.getAttribute("aria-invalid")).toBe(said === undefined ? null : "true");
      }
      await expect(boxes[words.findIndex((each) => each !== undefined)]).toHaveFocus();
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

export const OnlyCurrent: Story = refused([ada.password], [undefined, "This is needed.", "This is needed."]);
export const OnlyNew: Story = refused(
  ["", "second-pass-2", "second-pass-2"],
  ["This is needed.", undefined, undefined],
);
export const TooShort: Story = refused(
  ["abc", "abcde", "abcde"],
  ["At least 4 characters.", "At least 6 characters.", undefined],
);
export const TooLong: Story = refused(
  [ada.password, "x".repeat(129), "x".repeat(129)],
  [undefined, "At most 128 characters.", undefined],
);
export const Different: Story = refused(
  [ada.password, "second-pass-2", "second-pass-3"],
  [undefined, undefined, "The two new passwords are not the same."],
);

/** The server's refusals that are not the current password's fault. */
function failed(answer: { code: number; msg: string }, foot: string, description = "6 to 128 characters."): Story {
  return {
    parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ method: "PATCH" }, answer) }),
    play: async (page) => {
      await fill(page);
      const typed = entriesOf(page);
      await press(page, "Save");
      await footSays(page, foot);
      await expect(page.canvas.getByLabelText("New password")).toHaveAccessibleDescription(new RegExp(description));
      await expect(entriesOf(page)).toEqual(typed);
      await expect(serverOf(page).account().password).toBe(ada.password);
    },
  };
}

export const RefusedByServer: Story = failed(
  { code: 40001, msg: "NewPassword too long" },
  "Not saved: one field needs your attention.",
  "This is too long.",
);
export const DatabaseError: Story = failed(
  { code: 50001, msg: "Database error" },
  "Not saved: the server refused it with “Database error” (50001). Your changes are kept.",
);
export const SignInRequired: Story = failed(
  { code: 401, msg: "Login required" },
  "Not saved: you need to sign in again. Your changes are kept.",
);

/** Nothing that can be read tells whether it has changed: what was typed stays, and nothing is sent again by itself. */
function lost(fault: Fault): Story {
  return {
    play: async (page) => {
      await fill(page);
      const typed = entriesOf(page);
      serverOf(page).fail({ method: "PATCH" }, fault);
      const button = await press(page, "Save");
      await footSays(
        page,
        "Not known whether your password has changed. Check by signing in with the new one in another window.",
      );
      await expect(button).toHaveAccessibleName("Try again");
      await expect(entriesOf(page)).toEqual(typed);
      await expect(patchesOf(serverOf(page))).toEqual([patch]);
    },
  };
}

export const NoAnswer: Story = lost({ kind: "dropped" });
export const Crashed: Story = lost({ status: 500 });
export const ProxyPage: Story = lost({ kind: "html" });
export const RateLimited: Story = lost({ status: 429, body: "Too Many Requests" });

export const WaitingForAnotherTab: Story = every.waiting(change);
export const Offline: Story = every.offline(change);
export const BackOnline: Story = every.backOnline(change);

export const ReadFailed: Story = every.readFailed(
  "/user/setting",
  { status: 500 },
  "The server answered with an error (500).",
);
export const ReadAgain: Story = every.readAgain("/user/setting");

/** The host's token may change preferences, but no password. */
export const ReadOnly: Story = {
  parameters: inWorld({ provider: { scopes: ["UserInfo.Write"] } }),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText("This app may not change your password. Change it on the site itself.");
    await expect(canvasElement.querySelector("input, button")).toBeNull();
  },
};

/** The host does not know what its token may: the refusal tells, and the boxes go. */
export const ReadOnlySinceRefusal: Story = {
  parameters: inWorld({ tokenScopes: ["UserInfo.Write"] }),
  play: async (page) => {
    await fill(page);
    await press(page, "Save");
    await page.canvas.findByText("This app may not change your password. Change it on the site itself.");
    await expect(patchesOf(serverOf(page))).toEqual([patch]);
    await expect(page.canvasElement.querySelector("input")).toBeNull();
    await expect(page.canvas.getByRole("region", { name: "Password" })).toHaveFocus();
  },
};

/** She signs in with a passkey or an outside account. */
export const Passwordless: Story = {
  parameters: inWorld({ passwordless: true }),
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await canvas.findByText("This account has no password");
    await expect(canvasElement.querySelector("input, button")).toBeNull();
  },
};

const withStrength: every.SectionStory = rated("tram-quince 48 velvet owls", "Strong.");
export const Narrow: Story = every.inNarrow(withStrength);
export const Wide: Story = every.inWide(withStrength);
