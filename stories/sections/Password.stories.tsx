import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { PasswordSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { text } from "../worlds/pageWords";
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

const labels = [
  text.password.current_password.label,
  text.password.new_password.label,
  text.password.confirm_new_password.label,
] as const;
const chosen = [ada.password, "second-pass-2", "second-pass-2"] as const;
const patch = { current_password: ada.password, new_password: "second-pass-2" };
const changed = text.password.changed;

/** Opens the form and fills its boxes as a password manager does. Returns the last one. */
async function fill(page: Page, passwords: readonly string[] = chosen): Promise<HTMLElement> {
  const { canvas, userEvent } = page;
  await press(page, text.password.changeName);
  for (const [index, label] of labels.entries()) {
    await userEvent.click(canvas.getByLabelText(label));
    if (passwords[index]) await userEvent.paste(passwords[index]);
  }
  return canvas.getByLabelText(text.password.confirm_new_password.label);
}

/** The form is closed, and the focus is on the button that opens it. */
async function isClosed({ canvas, canvasElement }: Page): Promise<void> {
  const button = await canvas.findByRole("button", { name: text.password.changeName });
  await waitFor(() => expect(button).toHaveFocus());
  await expect(canvasElement.querySelector("input")).toBeNull();
}

const change: every.Edit = { make: fill, patch, unsaved: text.password.unsaved, saved: changed };

/** Live: a new password becomes the current one. The first one is `first-pass-1`. */
export const Live: Story = {};

export const Loading: Story = every.loading(text.password.title);

export const Loaded: Story = {
  play: async (page) => {
    const { canvas, canvasElement } = page;
    await canvas.findByRole("button", { name: text.password.changeName });
    await expect(canvasElement.querySelector("input")).toBeNull();
    await footSays(page, "");
  },
};

/** The boxes stand in their place, and the first one has the focus. */
export const Open: Story = {
  play: async (page) => {
    const { canvas } = page;
    await press(page, text.password.changeName);
    await expect(canvas.getByLabelText(text.password.current_password.label)).toHaveFocus();
    await expect(await canvas.findByLabelText(text.password.new_password.label)).toHaveAccessibleDescription(
      text.password.new_password.why,
    );
    for (const label of labels) await expect(canvas.getByLabelText(label)).toHaveAttribute("type", "password");
    await expect(canvas.getByLabelText(text.password.current_password.label)).toHaveAttribute(
      "autocomplete",
      "current-password",
    );
    await expect(canvas.queryByRole("button", { name: text.actions.save })).toBeNull();
    await footSays(page, "");
  },
};

/** For a page on which the password is all that there is to change. */
export const OpenAtFirst: Story = {
  args: { defaultOpen: true },
  play: async ({ canvas }) => {
    const current = await canvas.findByLabelText(text.password.current_password.label);
    await expect(current).not.toHaveFocus();
  },
};

/** Nothing typed is left, and the focus is back on the button. */
export const Cancelled: Story = {
  play: async (page) => {
    await fill(page, ["wrong", "short"]);
    await press(page, text.actions.cancel);
    await isClosed(page);
    await footSays(page, "");
    await press(page, text.password.changeName);
    for (const label of labels) await expect(page.canvas.getByLabelText(label)).toHaveValue("");
  },
};

/** With the strength of the new password, which is announced. */
function rated(password: string, words: string): Story {
  return {
    play: async (page) => {
      await fill(page, [ada.password, password]);
      await footSays(page, text.password.unsaved);
      const strength = await page.canvas.findByText(words);
      await expect(strength.closest("[aria-live='polite']")).not.toBeNull();
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

export const VeryWeak: Story = rated("password", text.password.strength.scores[0]);
export const Strong: Story = rated("tram-quince 48 velvet owls", text.password.strength.scores[4]);

/** Shows only one password: the other boxes stay hidden. */
export const Shown: Story = {
  play: async (page) => {
    const { canvas, userEvent } = page;
    await fill(page);
    const show = canvas.getByRole("button", { name: text.password.new_password.show });
    await userEvent.click(show);
    await expect(canvas.getByLabelText(text.password.new_password.label)).toHaveAttribute("type", "text");
    await expect(canvas.getByLabelText(text.password.confirm_new_password.label)).toHaveAttribute("type", "password");
    await expect(show).toHaveAccessibleName(text.password.new_password.hide);
  },
};

export const Discarded: Story = {
  play: async (page) => {
    await fill(page, ["wrong", "short"]);
    await press(page, text.actions.discard);
    await isClosed(page);
    await footSays(page, text.state.discarded);
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const Saving: Story = {
  beforeEach: (page) => holdAnswers(serverOf(page)),
  play: async (page) => {
    const last = await fill(page);
    await page.userEvent.keyboard("{Enter}{Enter}");
    await footSays(page, text.state.saving);
    await expect(last).toHaveAttribute("readonly");
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([patch]));
    await expect(page.canvas.getByRole("button", { name: text.actions.discard })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

const onPasswordChanged = fn();

/** Both passwords are sent alone in their PATCH and removed from the page; the host is told that all sessions end. */
export const Saved: Story = {
  parameters: inWorld({ provider: { onPasswordChanged } }),
  play: async (page) => {
    await fill(page);
    await press(page, text.actions.save);
    await footSays(page, changed);
    await expect(patchesOf(serverOf(page))).toEqual([patch]);
    await expect(serverOf(page).account().password).toBe("second-pass-2");
    await expect(onPasswordChanged).toHaveBeenCalledOnce();
    await isClosed(page);
  },
};

/** 40069: shown at the current password, which gets the focus; the others stay. The next try is right. */
export const WrongCurrent: Story = {
  play: async (page) => {
    await fill(page, ["not-the-password", "second-pass-2", "second-pass-2"]);
    await press(page, text.actions.save);
    await footSays(page, text.state.needsAttention(1));
    const current = page.canvas.getByLabelText(text.password.current_password.label);
    await expect(current).toHaveAccessibleDescription(text.issues.currentPasswordWrong);
    await expect(current).toHaveFocus();
    await expect(page.canvas.getByLabelText(text.password.confirm_new_password.label)).toHaveValue("second-pass-2");
  },
};

/** The host is not sure that it is the user: nothing is sent, and the passwords stay. */
export const IdentityNotConfirmed: Story = {
  parameters: inWorld({ provider: { confirmIdentity: () => Promise.resolve(false) } }),
  play: async (page) => {
    await fill(page);
    await press(page, text.actions.save);
    await footSays(page, text.state.notConfirmed);
    await expect(page.canvas.getByLabelText(text.password.new_password.label)).toHaveValue("second-pass-2");
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const WrongCurrentMended: Story = {
  play: async (page) => {
    await WrongCurrent.play?.(page);
    await retype(page, text.password.current_password.label, ada.password);
    await footSays(page, text.password.unsaved);
    await page.userEvent.keyboard("{Enter}");
    await footSays(page, changed);
    await expect(patchesOf(serverOf(page))).toEqual([{ ...patch, current_password: "not-the-password" }, patch]);
  },
};

/** Inputs that are refused before they are sent. Takes the three inputs and the text below each. */
function refused(passwords: readonly string[], words: readonly (string | undefined)[]): Story {
  return {
    play: async (page) => {
      await fill(page, passwords);
      await press(page, text.actions.save);
      const wrong = words.filter((each) => each !== undefined).length;
      await footSays(page, text.state.needsAttention(wrong));
      const boxes = labels.map((label) => page.canvas.getByLabelText(label));
      for (const [index, box] of boxes.entries()) {
        const said = words[index];
        await expect(box).toHaveAccessibleDescription(
          [index === 1 && text.password.new_password.why, said].filter(Boolean).join(" "),
        );
        await expect(box.getAttribute("aria-invalid")).toBe(said === undefined ? null : "true");
      }
      await expect(boxes[words.findIndex((each) => each !== undefined)]).toHaveFocus();
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

export const NotConfirmed: Story = refused(
  [ada.password, "second-pass-2"],
  [undefined, undefined, text.issues.required],
);

/** Nothing to save: browsers and password managers fill in the current password by themselves. */
export const OnlyCurrent: Story = {
  play: async (page) => {
    await fill(page, [ada.password]);
    await footSays(page, "");
    await expect(page.canvas.queryByRole("button", { name: text.actions.save })).toBeNull();
  },
};

export const OnlyNew: Story = refused(
  ["", "second-pass-2", "second-pass-2"],
  [text.issues.required, undefined, undefined],
);
export const TooShort: Story = refused(
  ["abc", "abcde", "abcde"],
  [text.issues.passwordTooShort(4), text.issues.passwordTooShort(6), undefined],
);
export const TooLong: Story = refused(
  [ada.password, "x".repeat(129), "x".repeat(129)],
  [undefined, text.issues.passwordTooLong(128), undefined],
);
export const Different: Story = refused(
  [ada.password, "second-pass-2", "second-pass-3"],
  [undefined, undefined, text.issues.passwordsDiffer],
);

/** Refusals by the server that the current password did not cause. */
function failed(
  answer: { code: number; msg: string },
  foot: string,
  description = text.password.new_password.why,
): Story {
  return {
    parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ method: "PATCH" }, answer) }),
    play: async (page) => {
      await fill(page);
      const typed = entriesOf(page);
      await press(page, text.actions.save);
      await footSays(page, foot);
      await expect(page.canvas.getByLabelText(text.password.new_password.label)).toHaveAccessibleDescription(
        new RegExp(description),
      );
      await expect(entriesOf(page)).toEqual(typed);
      await expect(serverOf(page).account().password).toBe(ada.password);
    },
  };
}

export const RefusedByServer: Story = failed(
  { code: 40001, msg: "NewPassword too long" },
  text.state.needsAttention(1),
  text.issues.tooLong(0),
);
export const DatabaseError: Story = failed(
  { code: 50001, msg: "Database error" },
  text.state.notSaved(text.errors.codes[50001]),
);
export const SignInRequired: Story = failed(
  { code: 401, msg: "Login required" },
  text.state.notSaved(text.errors.signInRequired),
);

/** No read tells whether it has changed: the input stays, and nothing is sent again by itself. */
function lost(fault: Fault): Story {
  return {
    play: async (page) => {
      await fill(page);
      const typed = entriesOf(page);
      serverOf(page).fail({ method: "PATCH" }, fault);
      const button = await press(page, text.actions.save);
      await footSays(page, text.password.unknown);
      await expect(button).toHaveAccessibleName(text.actions.tryAgain);
      await expect(entriesOf(page)).toEqual(typed);
      await expect(patchesOf(serverOf(page))).toEqual([patch]);
    },
  };
}

export const NoAnswer: Story = lost({ kind: "dropped" });
export const Crashed: Story = lost({ status: 500 });
export const ProxyPage: Story = lost({ kind: "html" });
/** Refused before the server: the password is as before. */
export const RateLimited: Story = every.failed(change, every.failures.rateLimited);

export const WaitingForAnotherTab: Story = every.waiting(change);
export const Offline: Story = every.offline(change);
export const BackOnline: Story = every.backOnline(change);

export const ReadFailed: Story = every.readFailed("/user/setting", { status: 500 }, text.errors.http(500));
export const ReadAgain: Story = every.readAgain("/user/setting");

/** The host's token may change preferences, but not the password. */
export const ReadOnly: Story = {
  parameters: inWorld({ provider: { scopes: ["UserInfo.Write"] } }),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(text.password.readOnly.text);
    await expect(canvasElement.querySelector("input, button")).toBeNull();
  },
};

/** The host does not know its token's scopes: after the refusal the boxes disappear. */
export const ReadOnlySinceRefusal: Story = {
  parameters: inWorld({ tokenScopes: ["UserInfo.Write"] }),
  play: async (page) => {
    await fill(page);
    await press(page, text.actions.save);
    await page.canvas.findByText(text.password.readOnly.text);
    await expect(patchesOf(serverOf(page))).toEqual([patch]);
    await expect(page.canvasElement.querySelector("input")).toBeNull();
    await expect(page.canvas.getByRole("region", { name: text.password.title })).toHaveFocus();
  },
};

/** The user signs in with a passkey or an outside account. */
export const Passwordless: Story = {
  parameters: inWorld({ passwordless: true }),
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await canvas.findByText(text.password.passwordless.title);
    await expect(canvasElement.querySelector("input, button")).toBeNull();
  },
};

const withStrength: every.SectionStory = rated("tram-quince 48 velvet owls", text.password.strength.scores[4]);
export const Narrow: Story = every.inNarrow(withStrength);
export const Wide: Story = every.inWide(withStrength);
