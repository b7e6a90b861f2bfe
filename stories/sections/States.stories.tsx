import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import {
  PasswordSection,
  PreferencesSection,
  ProfileSection,
  TwoFactorSection,
  VersionRetentionSection,
} from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { any, like, text } from "../worlds/pageWords";
import {
  comeBack,
  footSays,
  goOffline,
  hurry,
  loaded,
  patchesOf,
  press,
  retype,
  wordsOf,
  type Page,
} from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import * as every from "./everySection";

/** The states of a section besides clean, dirty and saved, each with its texts and possible actions. */
const meta: Meta<typeof ProfileSection> = {
  title: "Sections/States",
  component: ProfileSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const rename: every.Edit = {
  make: (page) => retype(page, text.profile.nick.label, "Ada King"),
  patch: { nick: "Ada King" },
};

export const WaitingForAnotherTab: Story = every.waiting(rename);
export const Checking: Story = every.checking(rename);
export const UnknownWasSaved: Story = every.unknownWasSaved(rename);
export const UnknownWasNotSaved: Story = every.unknownWasNotSaved(rename);
export const Unknown: Story = every.unknown(rename);
export const Offline: Story = every.offline(rename);
export const BackOnline: Story = every.backOnline(rename);

/** The server never answers: the client gives up. */
export const TimedOut: Story = {
  ...every.failed(rename, [{ kind: "hang" }, text.errors.timeout]),
  beforeEach: hurry,
};

/** Another user has signed in: nothing of the first user is left on the page, and nothing is sent. */
export const AnotherUser: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    await rename.make(page);
    const grace = {
      id: "u64f",
      email: "grace@example.com",
      nickname: "Grace Hopper",
      created_at: "2026-01-01T00:00:00Z",
    };
    cloudreve.fail(
      { method: "GET", path: "/user/me" },
      { status: 200, body: JSON.stringify({ code: 0, data: grace }) },
    );
    comeBack();
    await page.canvas.findByDisplayValue("Grace Hopper");
    await footSays(page, "");
    await expect(page.canvasElement).not.toHaveTextContent(ada.email);
    await expect(patchesOf(cloudreve)).toEqual([]);
  },
};

const readSetting = (fault: Fault, sentence: string, attempts?: number) =>
  every.readFailed("/user/setting", fault, sentence, attempts);

export const ReadNoAnswer: Story = readSetting({ kind: "dropped" }, text.errors.network, 3);
export const ReadOffline: Story = {
  ...readSetting({ kind: "dropped" }, text.errors.offline, 3),
  beforeEach: goOffline,
};
export const ReadTimedOut: Story = {
  ...readSetting({ kind: "hang" }, text.errors.timeout),
  beforeEach: hurry,
};
export const ReadNotFound: Story = readSetting(
  { status: 404, body: "404 page not found", contentType: "text/plain" },
  text.errors.stoppedOnTheWay(404),
);
export const ReadNotUnderstood: Story = readSetting(
  { status: 200, body: '{"code":0,"data":[]}' },
  text.errors.contract,
);

const onSignInRequired = fn();

/** The host is told once. */
export const ReadSignInRequired: Story = {
  parameters: inWorld({
    provider: { onSignInRequired },
    prepare: (cloudreve) => void cloudreve.fail({ path: "/user/setting" }, { code: 401 }),
  }),
  play: async ({ canvas }) => {
    await expect(wordsOf(await canvas.findByRole("alert"))).toBe(
      `${text.state.readFailed}${text.errors.sentence(text.errors.signInRequired)}`,
    );
    await waitFor(() => expect(onSignInRequired).toHaveBeenCalledOnce());
  },
};

/** 40089: an application's token that may not even read. */
export const ReadScopeMissing: Story = {
  parameters: inWorld({ tokenScopes: ["openid"] }),
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole("alert");
    await expect(alert).toHaveTextContent(text.state.readFailed);
    // It did not try to change anything.
    await expect(alert).toHaveTextContent(text.errors.sentence(text.errors.insufficientScope));
  },
};

const byron: every.Elsewhere = {
  change: { nick: "Ada Byron" },
  words: text.state.changedElsewhere("Ada Byron"),
  theirs: ({ canvas }) => canvas.getByDisplayValue("Ada Byron"),
};

export const Conflict: Story = every.conflict(rename, byron);
export const ConflictUseTheirs: Story = every.conflictUseTheirs(rename, byron);
export const ConflictKeepMine: Story = every.conflictKeepMine(rename, byron);
export const ConflictDark: Story = { ...conflictAsSeen(), globals: { scheme: "dark" } };
export const ConflictArabic: Story = { ...conflictAsSeen(), globals: { locale: "ar-AR" } };

/** A conflict in any language: a note with two choices. */
function conflictAsSeen(): Story {
  return {
    play: async (page) => {
      const { canvas, canvasElement, userEvent } = page;
      const cloudreve = serverOf(page);
      await loaded(canvasElement);
      const [name] = await canvas.findAllByRole("textbox");
      if (!name) throw new Error("no text box");
      await userEvent.clear(name);
      await userEvent.type(name, "Ada King");
      cloudreve.change(ada.email, { nick: "Ada Byron" });
      comeBack();
      await canvas.findByText(/Ada Byron/);
      await expect(canvasElement.querySelectorAll(".cr-note button")).toHaveLength(2);
      await expect(name).toHaveValue("Ada King");
    },
  };
}

const tagsOf = (canvasElement: HTMLElement) =>
  [...canvasElement.querySelectorAll(".cr-tag")].map((tag) => tag.textContent.replace(/\P{L}/gu, ""));

async function meetListConflict(page: Page, cloudreve: EmbeddedCloudreve) {
  const { canvas, canvasElement, userEvent } = page;
  // Its code is loaded.
  await waitFor(() =>
    expect(canvas.getByPlaceholderText(text.versionRetention.version_retention_ext.add)).toBeEnabled(),
  );
  await userEvent.type(canvas.getByPlaceholderText(text.versionRetention.version_retention_ext.add), "md{Enter}");
  await waitFor(() => expect(tagsOf(canvasElement)).toEqual(["docx", "xlsx", "psd", "md"]));
  cloudreve.change(ada.email, { version_retention_ext: ["docx", "psd", "ai"] });
  comeBack();
  await canvas.findByText(text.versionRetention.version_retention_ext.changedElsewhere("ai", "xlsx"));
  await canvas.findByText(text.state.chooseFirst);
}

/** In a list, both sides' changes can be kept. */
export const ListConflict: Story = listConflict(text.actions.mergeBoth, ["docx", "psd", "md", "ai"], true);
export const ListConflictKeepMine: Story = listConflict(text.actions.keepMine, ["docx", "xlsx", "psd", "md"], true);
export const ListConflictUseTheirs: Story = listConflict(text.actions.useTheirs, ["docx", "psd", "ai"], false);

function listConflict(choice: string, list: string[], isSaved: boolean): Story {
  return {
    render: () => <VersionRetentionSection />,
    play: async (page) => {
      const cloudreve = serverOf(page);
      await meetListConflict(page, cloudreve);
      await press(page, choice);
      await expect(tagsOf(page.canvasElement)).toEqual(list);
      await waitFor(() =>
        expect(page.canvas.getByPlaceholderText(text.versionRetention.version_retention_ext.add)).toHaveFocus(),
      );
      if (!isSaved) await expect(page.canvas.queryByRole("button", { name: text.actions.save })).toBeNull();
      else {
        await press(page, text.actions.save);
        await page.canvas.findByText(text.state.saved);
      }
      await expect(patchesOf(cloudreve)).toEqual(isSaved ? [{ version_retention_ext: list }] : []);
    },
  };
}

/** The host passes the scopes of a token that may only read. */
function readOnly(): Story {
  return {
    parameters: inWorld({ provider: { scopes: ["UserInfo.Read"] } }),
    render: () => (
      <>
        <ProfileSection />
        <PreferencesSection />
        <VersionRetentionSection />
        <PasswordSection />
        <TwoFactorSection />
      </>
    ),
    play: ({ canvasElement }) => loaded(canvasElement),
  };
}

export const ReadOnly: Story = {
  ...readOnly(),
  play: async (page) => {
    const { canvas, canvasElement, userEvent } = page;
    await loaded(canvasElement);
    const name = canvas.getByLabelText(text.profile.nick.label);
    await expect(name).toHaveAttribute("readonly");
    await expect(name).toBeEnabled();
    await userEvent.type(name, "!");
    await expect(name).toHaveValue(ada.nick);
    await expect(canvas.getByLabelText(text.profile.share_links_in_profile.label)).toBeDisabled();
    await expect(canvas.getByRole("switch", { name: text.preferences.disable_view_sync.label })).toBeDisabled();
    await expect(canvas.getAllByText(text.state.readOnly)).toHaveLength(4);
    await expect(canvas.queryByRole("button", { name: text.actions.save })).toBeNull();
    await expect(
      canvas.queryByRole("button", { name: like(text.versionRetention.version_retention_ext.remove(any)) }),
    ).toBeNull();

    await canvas.findByText(text.password.readOnly.text);
    await expect(canvas.queryByLabelText(text.password.current_password.label)).toBeNull();
    const turnOn = canvas.getByRole("button", { name: text.twoFactor.turnOnName });
    await expect(turnOn).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(turnOn);
    await expect(document.querySelector("[role='dialog']")).toBeNull();
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const ReadOnlyDark: Story = { ...readOnly(), globals: { scheme: "dark" } };
export const ReadOnlyArabic: Story = { ...readOnly(), globals: { locale: "ar-AR" } };

/** The host does not know that its application's token may only read. */
const readingApplication = {
  parameters: inWorld({ tokenScopes: ["UserInfo.Read"] }),
  render: () => (
    <>
      <ProfileSection />
      <PreferencesSection />
    </>
  ),
} satisfies Story;

/** The first refusal makes it read-only. The edits are kept, and can be discarded. */
export const ReadOnlySinceRefusal: Story = {
  ...readingApplication,
  play: async (page) => {
    const { canvas } = page;
    const name = await rename.make(page);
    await press(page, text.actions.save);
    await canvas.findByText(text.state.notSaved(text.errors.insufficientScope));
    await expect(await canvas.findAllByText(text.state.readOnly)).toHaveLength(2);
    await expect(name).toHaveValue("Ada King");
    await expect(name).toHaveAttribute("readonly");
    await expect(canvas.getByRole("switch", { name: text.preferences.disable_view_sync.label })).toBeDisabled();
    await expect(canvas.queryByRole("button", { name: like(text.actions.save, text.actions.tryAgain) })).toBeNull();
  },
};

export const ReadOnlySinceRefusalDiscarded: Story = {
  ...readingApplication,
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas } = page;
    const name = await rename.make(page);
    await press(page, text.actions.save);
    await canvas.findByText(text.state.notSaved(text.errors.insufficientScope));
    await press(page, text.actions.discard);
    await expect(name).toHaveValue(ada.nick);
    await footSays(page, text.state.discarded);
    await waitFor(() => expect(name).toHaveFocus());
    await expect(patchesOf(cloudreve)).toHaveLength(1);
  },
};

/** No read shows whether a password was changed: the section says so, and how to check. */
export const PasswordUnknown: Story = {
  render: () => (
    <>
      <PasswordSection defaultOpen />
    </>
  ),
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas, userEvent } = page;
    await userEvent.type(await canvas.findByLabelText(text.password.current_password.label), ada.password);
    await userEvent.type(canvas.getByLabelText(text.password.new_password.label), "second-pass-2");
    await userEvent.type(canvas.getByLabelText(text.password.confirm_new_password.label), "second-pass-2");
    cloudreve.fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    await press(page, text.actions.save);
    await canvas.findByText(text.password.unknown);
    await expect(canvas.getByLabelText(text.password.new_password.label)).toHaveValue("second-pass-2");

    // It was changed: the previous password is refused.
    await press(page, text.actions.tryAgain);
    await canvas.findByText(text.issues.currentPasswordMaybeNew);
    await expect(canvas.getByLabelText(text.password.current_password.label)).toHaveFocus();
  },
};
