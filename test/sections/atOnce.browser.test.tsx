import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  AccountSettings,
  PreferencesSection,
  ProfileSection,
  useAccount,
  useSectionForm,
  VersionRetentionSection,
  type Account,
  type SettingsProviderProps,
} from "../../src/index";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { goOffline, goOnline, holdAnswers, patchesOf, wordsOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import "../../src/styles/index.css";

const words = text.preferences;

async function open(children = <PreferencesSection />, props: Partial<SettingsProviderProps> = {}) {
  const cloudreve = world();
  const screen = await render(
    <Host cloudreve={cloudreve} save="change" {...props}>
      {children}
    </Host>,
  );
  await expect.poll(() => screen.container.querySelector(".cr-skeleton, [data-state=loading]")).toBeNull();
  const sync = screen.getByRole("switch", { name: words.disable_view_sync.label });
  const language = screen.getByLabelText(words.language.label);
  const undo = screen.getByRole("button", { name: /^Undo/ });
  const status = () => [...screen.container.querySelectorAll(".cr-status")].map(wordsOf).filter(Boolean);
  return { cloudreve, screen, sync, language, undo, status, patches: () => patchesOf(cloudreve) };
}

describe("a section that saves each change", () => {
  test("says so in place, with Undo, which brings the former value back and returns the focus to its control", async () => {
    const { sync, undo, status, patches } = await open();
    await sync.click();
    await expect.element(undo).toHaveAccessibleName(text.actions.undoOf(words.disable_view_sync.label));
    expect(status()).toEqual([text.state.saved]);
    expect(patches()).toEqual([{ disable_view_sync: true }]);
    await undo.click();
    await expect.element(sync).toBeChecked();
    await expect.poll(status).toEqual([text.state.undone]);
    expect(patches()).toEqual([{ disable_view_sync: true }, { disable_view_sync: false }]);
    await expect.element(sync).toHaveFocus();
    await expect.element(undo).not.toBeInTheDocument();
  });

  test("has neither Save nor Discard, no mark of an edit and no bar, also while it saves", async () => {
    const { cloudreve, sync, screen, status, patches } = await open(<AccountSettings layout="page" />);
    const release = holdAnswers(cloudreve, "PATCH");
    await sync.click();
    await expect.poll(status).toEqual([text.state.saving]);
    expect(screen.container.querySelector(".cr-bar")).toBeNull();
    expect(screen.container.textContent).not.toContain(text.state.edited);
    expect(screen.getByRole("img", { name: text.page.unsavedMark }).query()).toBeNull();
    const names = [text.actions.save, text.actions.discard].map((name) => new RegExp(`^${name}$`));
    for (const name of names) expect(screen.getByRole("button", { name }).elements()).toEqual([]);
    release();
    await expect.poll(status).toEqual([text.state.saved]);
    expect(patches()).toHaveLength(1);
  });

  test("does not move while it saves and when it has saved", async () => {
    const { sync, status } = await open(<AccountSettings layout="page" />);
    const places = () =>
      [...document.querySelectorAll(".cr-section")].map((each) => each.getBoundingClientRect().top + scrollY);
    const before = places();
    await sync.click();
    await expect.poll(status).toEqual([text.state.saved]);
    expect(places()).toEqual(before);
  });

  test("saves a text when its box is left, and by Enter; a double click on Undo undoes once", async () => {
    const { screen, undo, status, patches } = await open(<ProfileSection />);
    const nick = screen.getByRole("textbox", { name: text.profile.nick.label });
    await nick.fill("Ada King");
    expect(patches()).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(patches).toEqual([{ nick: "Ada King" }]);
    await expect.element(nick).toHaveFocus();
    await nick.fill("Ada Byron");
    await userEvent.tab();
    await expect.poll(patches).toEqual([{ nick: "Ada King" }, { nick: "Ada Byron" }]);
    await expect.element(undo).toBeVisible();
    await undo.dblClick();
    await expect.poll(status).toEqual([text.state.undone]);
    expect(patches().slice(2)).toEqual([{ nick: "Ada King" }]);
    await expect.element(nick).toHaveValue("Ada King");
  });

  test("Enter saves also where several boxes stand in the form, and a tag is saved when it is added", async () => {
    const { screen, patches } = await open(<VersionRetentionSection />);
    const box = screen.getByRole("textbox", { name: text.versionRetention.version_retention_max.label });
    await box.fill("5");
    await userEvent.keyboard("{Enter}");
    await expect.poll(patches).toEqual([{ version_retention_max: 5 }]);
    await expect.element(box).toHaveFocus();
    await userEvent.click(screen.getByPlaceholder(text.versionRetention.version_retention_ext.add));
    await userEvent.keyboard("webp{Enter}");
    await expect
      .poll(() => patches()[1])
      .toMatchObject({
        version_retention_ext: expect.arrayContaining(["webp"]) as unknown,
      });
  });

  test("a refused text is named at its box, and the focus stays where the user went", async () => {
    const { screen, patches } = await open(<ProfileSection />);
    const nick = screen.getByRole("textbox", { name: text.profile.nick.label });
    await nick.fill(" ");
    await userEvent.tab();
    await expect.element(nick).toBeInvalid();
    await expect.element(nick).not.toHaveFocus();
    expect(patches()).toEqual([]);
  });

  test("a change that failed stays, with the reason, and Try again saves it", async () => {
    const { cloudreve, screen, sync, status, patches } = await open();
    const recover = cloudreve.fail({ method: "PATCH" }, { status: 500 });
    await sync.click();
    await expect.poll(status).toEqual([text.state.notSaved(text.errors.http(500))]);
    await expect.element(sync).not.toBeChecked();
    recover();
    await screen.getByRole("button", { name: text.actions.tryAgain }).click();
    await expect.poll(status).toEqual([text.state.saved]);
    expect(patches().at(-1)).toEqual({ disable_view_sync: true });
  });

  test("offline, a change waits and is saved when the device is back", async () => {
    const { screen, sync, status, patches, cloudreve } = await open();
    const recover = cloudreve.fail({ method: "PATCH" }, { kind: "dropped" });
    goOffline();
    await sync.click();
    await expect.poll(status).toEqual([text.state.savedOnceOnline]);
    recover();
    goOnline();
    await expect.poll(status).toEqual([text.state.saved]);
    expect(patches().at(-1)).toEqual({ disable_view_sync: true });
    await expect.element(screen.getByRole("button", { name: text.actions.discard })).not.toBeInTheDocument();
  });

  test("offline, a change is saved when the device is back also where its group is no longer shown", async () => {
    await page.viewport(1280, 900);
    const { cloudreve, screen, sync, status, patches } = await open(<AccountSettings section="preferences" />);
    const recover = cloudreve.fail({ method: "PATCH" }, { kind: "dropped" });
    goOffline();
    await sync.click();
    await expect.poll(status).toEqual([text.state.savedOnceOnline]);
    await screen.getByRole("link", { name: text.groups.profile.title }).click();
    await expect.element(sync).not.toBeInTheDocument();
    recover();
    goOnline();
    await expect.poll(() => cloudreve.account().disable_view_sync).toBe(true);
    expect(patches().at(-1)).toEqual({ disable_view_sync: true });
    await expect.poll(() => screen.container.querySelector(".cr-bar, .cr-group-count")).toBeNull();
  });

  test("offline, a change in a form of the host's own is saved when the device is back", async () => {
    function Own() {
      const read = useAccount(["user", "setting"]);
      return read.status === "ready" ? <OwnForm account={read.account} /> : null;
    }
    function OwnForm({ account }: { account: Pick<Account, "user" | "setting"> }) {
      const form = useSectionForm("preferences", account);
      return (
        <form ref={form.attach}>
          <button type="button" onClick={() => form.setInput("disable_view_sync", false)}>
            Stop syncing
          </button>
        </form>
      );
    }
    const { cloudreve, screen, patches } = await open(<Own />);
    const recover = cloudreve.fail({ method: "PATCH" }, { kind: "dropped" });
    goOffline();
    await screen.getByRole("button", { name: "Stop syncing" }).click();
    await expect.poll(() => patches().length).toBe(1);
    recover();
    goOnline();
    await expect.poll(() => cloudreve.account().disable_view_sync).toBe(true);
  });

  test("a section that is shown again still says Saved, with Undo, until something newer comes", async () => {
    await page.viewport(1280, 900);
    const { cloudreve, screen, sync, undo, status, patches } = await open(<AccountSettings section="preferences" />);
    const go = (group: string) => screen.getByRole("link", { name: group }).first().click();
    await sync.click();
    await expect.element(undo).toBeVisible();
    await go(text.groups.profile.title);
    await expect.element(undo).not.toBeInTheDocument();
    await go(text.groups.preferences.title);
    await expect.poll(status).toEqual([text.state.saved]);
    await undo.click();
    await expect.poll(patches).toEqual([{ disable_view_sync: true }, { disable_view_sync: false }]);
    await go(text.groups.profile.title);
    cloudreve.change(undefined, { disable_view_sync: true });
    await go(text.groups.preferences.title);
    await expect.element(sync).toBeVisible();
    await expect.element(undo).not.toBeInTheDocument();
  });

  test("a section may do so alone, or keep Save where the provider saves at once", async () => {
    const { screen, sync, patches } = await open(
      <>
        <ProfileSection save="press" />
        <PreferencesSection />
      </>,
    );
    await screen.getByRole("textbox", { name: text.profile.nick.label }).fill("Ada King");
    await sync.click();
    await expect.poll(patches).toEqual([{ disable_view_sync: true }]);
    await expect.element(screen.getByRole("button", { name: text.actions.save, exact: true })).toBeVisible();
  });

  test("text that is being typed is kept, and saved, when the group that shows it changes", async () => {
    await page.viewport(1280, 900);
    const { screen, patches } = await open(<AccountSettings section="profile" />);
    await screen.getByRole("textbox", { name: text.profile.nick.label }).fill("Ada King");
    await screen.getByRole("link", { name: text.groups.security.title }).click();
    await expect.poll(patches).toEqual([{ nick: "Ada King" }]);
    expect(screen.container.querySelector(".cr-bar, .cr-group-count")).toBeNull();
  });
});
