import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { PasswordSection, PreferencesSection, ProfileSection, TwoFactorSection, VersionRetentionSection } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { patchesOf, loaded } from "../worlds/plays";
import { inWorld, servedOf, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";

/** Where a section can stand besides clean, dirty and saved: each with its words, and what can be done. */
const meta: Meta<typeof ProfileSection> = { title: "Sections/States", component: ProfileSection, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;
type Page = Pick<StoryContext, "canvas" | "userEvent">;

async function rename({ canvas, userEvent }: Page, name: string) {
  const box = await canvas.findByLabelText("Display name");
  await userEvent.clear(box);
  await userEvent.type(box, name);
  return box;
}

const press = async ({ canvas, userEvent }: Page, button: string) => userEvent.click(await canvas.findByRole("button", { name: button }));

/** What a person does who comes back to the tab: whatever is on the page is read again. */
const comeBack = () => window.dispatchEvent(new Event("visibilitychange"));

/** Another tab is saving. Gives the way to end that. */
function anotherTabSaves({ loaded }: Pick<StoryContext, "loaded">): Promise<() => void> {
  return new Promise((begun) => {
    void navigator.locks.request(`cloudreve-settings ${servedOf({ loaded }).baseUrl}`, () => new Promise<void>((end) => begun(end)));
  });
}

export const WaitingForAnotherTab: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas } = page;
    const name = await rename(page, "Ada King");
    const end = await anotherTabSaves(page);
    try {
      await press(page, "Save");
      await canvas.findByText("Waiting for another tab to finish saving…");
      await expect(canvas.getByRole("button", { name: "Discard" })).toHaveAttribute("aria-disabled", "true");
      await press(page, "Stop waiting");
      await canvas.findByText("1 unsaved change");

      await press(page, "Save");
      await canvas.findByText("Waiting for another tab to finish saving…");
      await expect(name).toHaveValue("Ada King");
      await expect(patchesOf(cloudreve)).toEqual([]);
    } finally {
      end();
    }
    await canvas.findByText("Saved");
    await expect(patchesOf(cloudreve)).toEqual([{ nick: "Ada King" }]);
  },
};

/** The answer was lost: what the server has is read back before anything is said. */
export const Checking: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas } = page;
    await rename(page, "Ada King");
    cloudreve.fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    const quick = cloudreve.fail({ method: "GET" }, { kind: "slow", ms: 1_500 });
    await press(page, "Save");
    await canvas.findByText("Checking what was saved…");
    await expect(canvas.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
    // The server had saved it all the same.
    await canvas.findByText("Saved");
    quick();
    await expect(patchesOf(cloudreve)).toHaveLength(1);
  },
};

/** No answer, and no way to read back either, until the server is there again. */
async function loseAnswer(page: Page, cloudreve: EmbeddedCloudreve, after: boolean) {
  await rename(page, "Ada King");
  cloudreve.fail({ method: "PATCH", times: 1, after }, { kind: "dropped" });
  const recover = cloudreve.fail({ method: "GET" }, { status: 503 });
  await press(page, "Save");
  await page.canvas.findByText("Not known whether this was saved: the server could not be reached. Your changes are kept.");
  await expect(page.canvas.getByRole("button", { name: "Try again" })).toBeEnabled();
  await expect(page.canvas.getByLabelText("Display name")).toHaveValue("Ada King");
  recover();
}

export const UnknownWasSaved: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    await loseAnswer(page, cloudreve, true);
    comeBack();
    await page.canvas.findByText("Saved");
    await expect(patchesOf(cloudreve)).toHaveLength(1);
  },
};

export const UnknownWasNotSaved: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    await loseAnswer(page, cloudreve, false);
    comeBack();
    await page.canvas.findByText("Not saved: the server could not be reached. Your changes are kept.");
    await press(page, "Try again");
    await page.canvas.findByText("Saved");
    await expect(patchesOf(cloudreve)).toEqual([{ nick: "Ada King" }, { nick: "Ada King" }]);
  },
};

/** Left unsettled, to look at. */
export const Unknown: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    await rename(page, "Ada King");
    cloudreve.fail({ method: "PATCH" }, { kind: "dropped" });
    cloudreve.fail({ method: "GET" }, { status: 503 });
    await press(page, "Save");
    await page.canvas.findByText(/^Not known whether this was saved/);
  },
};

function setOnline(online: boolean) {
  // An own property stands before the browser's, and goes again.
  if (online) Reflect.deleteProperty(navigator, "onLine");
  else Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
  window.dispatchEvent(new Event(online ? "online" : "offline"));
}

/** The network goes while something is being edited. */
async function goOffline(page: Page) {
  await rename(page, "Ada King");
  setOnline(false);
  await page.canvas.findByText("You are offline. Save when you are back.");
}

export const Offline: Story = {
  beforeEach: () => () => setOnline(true),
  play: async (page) => {
    const cloudreve = serverOf(page);
    await goOffline(page);
    await expect(page.canvas.getByLabelText("Display name")).toHaveValue("Ada King");
    await expect(patchesOf(cloudreve)).toEqual([]);
  },
};

/** Nothing is sent by itself when the network is back. */
export const BackOnline: Story = {
  beforeEach: () => () => setOnline(true),
  play: async (page) => {
    const cloudreve = serverOf(page);
    await goOffline(page);
    setOnline(true);
    await page.canvas.findByText("1 unsaved change");
    await expect(patchesOf(cloudreve)).toEqual([]);
    await press(page, "Save");
    await page.canvas.findByText("Saved");
  },
};

async function meetConflict(page: Page, cloudreve: EmbeddedCloudreve) {
  const name = await rename(page, "Ada King");
  cloudreve.change(ada.email, { nick: "Ada Byron" });
  comeBack();
  await waitFor(() => expect(page.canvas.getByText(/^Changed elsewhere to/)).toHaveTextContent(/Ada Byron/));
  await expect(name).toHaveValue("Ada King");
  await expect(name).toHaveAccessibleDescription(/Changed elsewhere to .*Ada Byron/);
  await page.canvas.findByText("Choose which value to keep first.");
  await expect(page.canvas.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
  return name;
}

/** Changed elsewhere while it is being edited: mine is in the box, theirs below it, and Save waits for the choice. */
export const Conflict: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    await meetConflict(page, cloudreve);
    await expect(page.canvas.queryByRole("button", { name: "Merge both" })).toBeNull();
  },
};

export const ConflictUseTheirs: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const name = await meetConflict(page, cloudreve);
    await press(page, "Use it");
    await expect(name).toHaveValue("Ada Byron");
    await waitFor(() => expect(name).toHaveFocus());
    await expect(page.canvas.queryByRole("button", { name: "Save" })).toBeNull();
    await expect(patchesOf(cloudreve)).toEqual([]);
  },
};

export const ConflictKeepMine: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const name = await meetConflict(page, cloudreve);
    await press(page, "Keep mine");
    await expect(name).toHaveValue("Ada King");
    await waitFor(() => expect(name).toHaveFocus());
    await press(page, "Save");
    await page.canvas.findByText("Saved");
    await expect(patchesOf(cloudreve)).toEqual([{ nick: "Ada King" }]);
  },
};

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

const tagsOf = (canvasElement: HTMLElement) => [...canvasElement.querySelectorAll(".cr-tag")].map((tag) => tag.textContent.replace(/\P{L}/gu, ""));

async function meetListConflict(page: Page & { canvasElement: HTMLElement }, cloudreve: EmbeddedCloudreve) {
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
    await expect(canvas.getAllByText("This app may see these settings but not change them. Change them on the site itself.")).toHaveLength(4);
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
    const name = await rename(page, "Ada King");
    await press(page, "Save");
    await canvas.findByText("Not saved: this app may not change this. Your changes are kept.");
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
    const name = await rename(page, "Ada King");
    await press(page, "Save");
    await canvas.findByText("Not saved: this app may not change this. Your changes are kept.");
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
    await canvas.findByText(/^No answer came: your password may or may not be changed\./);
    await expect(canvas.getByLabelText("New password")).toHaveValue("second-pass-2");

    // It was changed: the former one is the current one no longer.
    await press(page, "Try again");
    await canvas.findByText("This is not your current password. The new one may already be.");
    await expect(canvas.getByLabelText("Current password")).toHaveFocus();
  },
};
