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

/** Where a section can stand besides clean, dirty and saved: each with its words, and what can be done. */
const meta: Meta<typeof ProfileSection> = {
  title: "Sections/States",
  component: ProfileSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const rename: every.Edit = { make: (page) => retype(page, "Display name", "Ada King"), patch: { nick: "Ada King" } };

export const WaitingForAnotherTab: Story = every.waiting(rename);
export const Checking: Story = every.checking(rename);
export const UnknownWasSaved: Story = every.unknownWasSaved(rename);
export const UnknownWasNotSaved: Story = every.unknownWasNotSaved(rename);
export const Unknown: Story = every.unknown(rename);
export const Offline: Story = every.offline(rename);
export const BackOnline: Story = every.backOnline(rename);

/** The server never answers: it is given up. */
export const TimedOut: Story = {
  ...every.failed(rename, [{ kind: "hang" }, "the server did not answer in time."]),
  beforeEach: hurry,
};

/** Somebody else has signed in meanwhile: nothing of the first one is left on the page, and nothing is sent. */
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

export const ReadNoAnswer: Story = readSetting({ kind: "dropped" }, "The server could not be reached.", 3);
export const ReadOffline: Story = { ...readSetting({ kind: "dropped" }, "You are offline.", 3), beforeEach: goOffline };
export const ReadTimedOut: Story = {
  ...readSetting({ kind: "hang" }, "The server did not answer in time."),
  beforeEach: hurry,
};
export const ReadNotFound: Story = readSetting(
  { status: 404, body: "404 page not found", contentType: "text/plain" },
  "The server answered with an error (404).",
);
export const ReadNotUnderstood: Story = readSetting(
  { status: 200, body: '{"code":0,"data":[]}' },
  "The server's answer could not be understood.",
);

const onSignInRequired = fn();

/** The host is told, once. */
export const ReadSignInRequired: Story = {
  parameters: inWorld({
    provider: { onSignInRequired },
    prepare: (cloudreve) => void cloudreve.fail({ path: "/user/setting" }, { code: 401 }),
  }),
  play: async ({ canvas }) => {
    await expect(wordsOf(await canvas.findByRole("alert"))).toBe(
      "These settings could not be loadedYou need to sign in again.",
    );
    await waitFor(() => expect(onSignInRequired).toHaveBeenCalledOnce());
  },
};

/** 40089: the token of an application that may not even read. */
export const ReadScopeMissing: Story = {
  parameters: inWorld({ tokenScopes: ["openid"] }),
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole("alert");
    await expect(alert).toHaveTextContent("These settings could not be loaded");
    // It was not asked to change anything.
    await expect(alert).toHaveTextContent("This app is not allowed to do this.");
  },
};

const byron: every.Elsewhere = {
  change: { nick: "Ada Byron" },
  words: "Changed elsewhere to Ada Byron.",
  theirs: ({ canvas }) => canvas.getByDisplayValue("Ada Byron"),
};

export const Conflict: Story = every.conflict(rename, byron);
export const ConflictUseTheirs: Story = every.conflictUseTheirs(rename, byron);
export const ConflictKeepMine: Story = every.conflictKeepMine(rename, byron);
export const ConflictDark: Story = { ...conflictAsSeen(), globals: { scheme: "dark" } };
export const ConflictArabic: Story = { ...conflictAsSeen(), globals: { locale: "ar-AR" } };

/** A conflict in whatever language: there is a note with two choices. */
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
  // The code that makes it work has come.
  await waitFor(() => expect(canvas.getByPlaceholderText("Add…")).toBeEnabled());
  await userEvent.type(canvas.getByPlaceholderText("Add…"), "md{Enter}");
  await waitFor(() => expect(tagsOf(canvasElement)).toEqual(["docx", "xlsx", "psd", "md"]));
  cloudreve.change(ada.email, { version_retention_ext: ["docx", "psd", "ai"] });
  comeBack();
  const note = await canvas.findByText(/^Changed elsewhere/);
  await expect(note.textContent.replace(/[\u2066-\u2069]/g, "")).toBe("Changed elsewhere: ai added, xlsx removed.");
  await canvas.findByText("Choose which value to keep first.");
}

/** In a list both sides' changes can be kept. */
export const ListConflict: Story = listConflict("Merge both", ["docx", "psd", "md", "ai"], true);
export const ListConflictKeepMine: Story = listConflict("Keep mine", ["docx", "xlsx", "psd", "md"], true);
export const ListConflictUseTheirs: Story = listConflict("Use it", ["docx", "psd", "ai"], false);

function listConflict(choice: string, list: string[], isSaved: boolean): Story {
  return {
    render: () => <VersionRetentionSection />,
    play: async (page) => {
      const cloudreve = serverOf(page);
      await meetListConflict(page, cloudreve);
      await press(page, choice);
      await expect(tagsOf(page.canvasElement)).toEqual(list);
      await waitFor(() => expect(page.canvas.getByPlaceholderText("Add…")).toHaveFocus());
      if (!isSaved) await expect(page.canvas.queryByRole("button", { name: "Save" })).toBeNull();
      else {
        await press(page, "Save");
        await page.canvas.findByText("Saved");
      }
      await expect(patchesOf(cloudreve)).toEqual(isSaved ? [{ version_retention_ext: list }] : []);
    },
  };
}

/** The host tells that its token may only read. */
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
    const name = canvas.getByLabelText("Display name");
    await expect(name).toHaveAttribute("readonly");
    await expect(name).toBeEnabled();
    await userEvent.type(name, "!");
    await expect(name).toHaveValue(ada.nick);
    await expect(canvas.getByLabelText("Public profile")).toBeDisabled();
    await expect(canvas.getByRole("switch", { name: "Sync view settings" })).toBeDisabled();
    await expect(
      canvas.getAllByText("This app may see these settings but not change them. Change them on the site itself."),
    ).toHaveLength(4);
    await expect(canvas.queryByRole("button", { name: "Save" })).toBeNull();
    await expect(canvas.queryByRole("button", { name: /Remove/ })).toBeNull();

    await canvas.findByText("This app may not change your password. Change it on the site itself.");
    await expect(canvas.queryByLabelText("Current password")).toBeNull();
    const turnOn = canvas.getByRole("button", { name: "Turn on" });
    await expect(turnOn).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(turnOn);
    await expect(document.querySelector("[role='dialog']")).toBeNull();
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const ReadOnlyDark: Story = { ...readOnly(), globals: { scheme: "dark" } };
export const ReadOnlyArabic: Story = { ...readOnly(), globals: { locale: "ar-AR" } };

/** A host that does not know its token's scopes: the token of an application that may only read. */
const readingApplication = {
  parameters: inWorld({ tokenScopes: ["UserInfo.Read"] }),
  render: () => (
    <>
      <ProfileSection />
      <PreferencesSection />
    </>
  ),
} satisfies Story;

/** The first refusal tells. What was typed is kept, and can be discarded. */
export const ReadOnlySinceRefusal: Story = {
  ...readingApplication,
  play: async (page) => {
    const { canvas } = page;
    const name = await rename.make(page);
    await press(page, "Save");
    await canvas.findByText("Not saved: this app is not allowed to do this. Your changes are kept.");
    await expect(await canvas.findAllByText(/^This app may see these settings/)).toHaveLength(2);
    await expect(name).toHaveValue("Ada King");
    await expect(name).toHaveAttribute("readonly");
    await expect(canvas.getByRole("switch", { name: "Sync view settings" })).toBeDisabled();
    await expect(canvas.queryByRole("button", { name: /^(Save|Try again)$/ })).toBeNull();
  },
};

export const ReadOnlySinceRefusalDiscarded: Story = {
  ...readingApplication,
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas } = page;
    const name = await rename.make(page);
    await press(page, "Save");
    await canvas.findByText("Not saved: this app is not allowed to do this. Your changes are kept.");
    await press(page, "Discard");
    await expect(name).toHaveValue(ada.nick);
    await expect(canvas.queryByText(/^Not saved/)).toBeNull();
    await waitFor(() => expect(name).toHaveFocus());
    await expect(patchesOf(cloudreve)).toHaveLength(1);
  },
};

/** Nothing that can be read tells whether a password was changed: it says so, and how to find out. */
export const PasswordUnknown: Story = {
  render: () => (
    <>
      <PasswordSection />
    </>
  ),
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas, userEvent } = page;
    await userEvent.type(await canvas.findByLabelText("Current password"), ada.password);
    await userEvent.type(canvas.getByLabelText("New password"), "second-pass-2");
    await userEvent.type(canvas.getByLabelText("Confirm new password"), "second-pass-2");
    cloudreve.fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    await press(page, "Save");
    await canvas.findByText(/^Not known whether your password has changed\./);
    await expect(canvas.getByLabelText("New password")).toHaveValue("second-pass-2");

    // It was changed: the former one is the current one no longer.
    await press(page, "Try again");
    await canvas.findByText("This is not your current password. The new one may already be.");
    await expect(canvas.getByLabelText("Current password")).toHaveFocus();
  },
};
