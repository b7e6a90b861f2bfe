import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  AccountSettings,
  createUnsavedChanges,
  PasswordSection,
  prefetchAccount,
  ProfileSection,
  SettingsProvider,
  UnsavedChangesBar,
  VersionRetentionSection,
  type SettingsProviderProps,
} from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { openPassword as openForm } from "../../stories/worlds/openPassword";
import { holdAnswers, patchesOf, wordsOf } from "../../stories/worlds/plays";
import { ada, world } from "../../stories/worlds/world";

const label = text.profile.nick.label;

/** A page with two tabs, which shows only one section at a time. */
function openTabs(props: Partial<SettingsProviderProps> = {}) {
  const cloudreve = world();
  const client = clientOf(cloudreve);
  const queryClient = new QueryClient();
  const page = (tab: "profile" | "versionRetention" | "password" | "other" | "none") => (
    <QueryClientProvider client={queryClient}>
      {tab !== "none" && (
        <SettingsProvider client={client} {...props}>
          {tab === "profile" && <ProfileSection />}
          {tab === "password" && <PasswordSection />}
          {tab === "versionRetention" && <VersionRetentionSection />}
          <UnsavedChangesBar />
        </SettingsProvider>
      )}
    </QueryClientProvider>
  );
  return { cloudreve, client, queryClient, page };
}

describe("given an edit in a section that is then unmounted", () => {
  test("the edit is shown again after mounting, and Save all saves it meanwhile", async () => {
    const { cloudreve, page } = openTabs();
    const screen = await render(page("profile"));
    await screen.getByLabelText(label).fill("Ada King");
    await screen.rerender(page("other"));
    await screen.rerender(page("profile"));
    await expect.element(screen.getByLabelText(label)).toHaveValue("Ada King");

    await screen.rerender(page("other"));
    await screen.getByRole("button", { name: text.actions.saveAll }).click();
    await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "Ada King" }]);
  });

  test("a refused edit is named in the bar with a button that shows its section and focuses its field", async () => {
    const onReveal = vi.fn();
    const { cloudreve, page } = openTabs({ onReveal });
    const screen = await render(page("profile"));
    await screen.getByLabelText(label).fill(" ");
    await screen.rerender(page("other"));
    await screen.getByRole("button", { name: text.actions.saveAll }).click();
    await expect.element(screen.getByText(text.unsaved.attention(text.profile.title))).toBeVisible();
    await screen.getByRole("button", { name: text.unsaved.show(text.profile.title) }).click();
    expect(onReveal).toHaveBeenCalledWith("profile");
    await screen.rerender(page("profile"));
    await expect.element(screen.getByLabelText(label)).toHaveFocus();
    await expect.element(screen.getByLabelText(label)).toBeInvalid();
    expect(patchesOf(cloudreve)).toEqual([]);
  });

  test("with the host's own unsaved changes it outlives the provider and can be saved without a page", async () => {
    const unsaved = createUnsavedChanges();
    const { cloudreve, page } = openTabs({ unsaved });
    const screen = await render(page("profile"));
    await screen.getByLabelText(label).fill("Ada King");
    await screen.rerender(page("none"));
    expect(unsaved).toMatchObject({ count: 1, sections: ["profile"] });
    const asks = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(asks()).toBe(true);
    expect(await unsaved.saveAll()).toBe(true);
    expect(patchesOf(cloudreve)).toEqual([{ nick: "Ada King" }]);
    expect(unsaved.count).toBe(0);
    expect(asks()).toBe(false);
  });
});

test("an edit that outlives its page meets what was read meanwhile: a change of the same field is a conflict", async () => {
  const unsaved = createUnsavedChanges();
  const { cloudreve, client, queryClient, page } = openTabs({ unsaved });
  const screen = await render(page("profile"));
  await screen.getByLabelText(label).fill("Ada King");
  await screen.rerender(page("none"));
  cloudreve.change(ada.email, { nick: "Countess", share_links_in_profile: "all_share" });
  await prefetchAccount(queryClient, client);
  const reads = cloudreve.requests.length;
  await screen.rerender(page("profile"));
  await expect.element(screen.getByText(text.state.changedElsewhere("Countess"))).toBeVisible();
  await expect.element(screen.getByLabelText(label)).toHaveValue("Ada King");
  await expect.element(screen.getByRole("combobox")).toHaveValue("all_share");
  expect(cloudreve.requests.length).toBe(reads);
});

describe("given text in the box of extensions whose section is then unmounted", () => {
  const openExtensions = async () => {
    const unsaved = createUnsavedChanges();
    const { cloudreve, page } = openTabs({ unsaved });
    const screen = await render(page("versionRetention"));
    const box = screen.getByRole("textbox", { name: text.versionRetention.version_retention_ext.label });
    await expect.element(box).toBeEnabled();
    await box.click();
    return { cloudreve, page, screen, box, unsaved };
  };

  test("refused text is there again with its error, and needs attention meanwhile", async () => {
    const { cloudreve, page, screen, box, unsaved } = await openExtensions();
    await userEvent.keyboard("tar.gz{Enter}");
    await screen.rerender(page("other"));
    expect(unsaved).toMatchObject({ count: 1, offPage: ["versionRetention"] });
    await screen.getByRole("button", { name: text.actions.saveAll }).click();
    await expect.element(screen.getByText(text.unsaved.attention(text.versionRetention.title))).toBeVisible();

    await screen.rerender(page("versionRetention"));
    await expect.element(box).toHaveValue("tar.gz");
    await expect.element(screen.getByText(text.issues.notAnExtension("tar.gz"))).toBeVisible();
    await screen.getByRole("button", { name: text.actions.discard, exact: true }).click();
    await expect.element(box).toHaveValue("");
    expect(unsaved.count).toBe(0);
    expect(patchesOf(cloudreve)).toEqual([]);
  });

  test("text that was being typed becomes an extension, as if its box had been left, and can be saved", async () => {
    const { cloudreve, page, screen, box, unsaved } = await openExtensions();
    const before = cloudreve.account().version_retention_ext;
    await userEvent.keyboard("tar");
    await screen.rerender(page("other"));
    expect(unsaved.count).toBe(1);
    expect(await unsaved.saveAll()).toBe(true);
    expect(patchesOf(cloudreve)).toEqual([{ version_retention_ext: [...before, "tar"] }]);
    await screen.rerender(page("versionRetention"));
    await expect.element(box).toHaveValue("");
  });

  test("text that was being typed and is discarded becomes nothing", async () => {
    const { screen, page, unsaved } = await openExtensions();
    await userEvent.keyboard("tar");
    unsaved.discardAll();
    await screen.rerender(page("other"));
    expect(unsaved.count).toBe(0);
  });
});

describe("given a password that is being saved when its section is unmounted", () => {
  const openSaving = async (current: string) => {
    const unsaved = createUnsavedChanges();
    const onPasswordChanged = vi.fn();
    const { cloudreve, page } = openTabs({ unsaved, onPasswordChanged });
    const screen = await render(page("password"));
    const { current_password, new_password, confirm_new_password } = text.password;
    await openForm(screen);
    await screen.getByLabelText(current_password.label, { exact: true }).fill(current);
    await screen.getByLabelText(new_password.label, { exact: true }).fill("second-pass-1");
    await screen.getByLabelText(confirm_new_password.label).fill("second-pass-1");
    const release = holdAnswers(cloudreve);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => unsaved.saving).toBe(true);
    await screen.rerender(page("other"));
    return { cloudreve, page, screen, unsaved, onPasswordChanged, release };
  };

  test("leaving is blocked until the outcome is known, which the host is told", async () => {
    const { unsaved, onPasswordChanged, release } = await openSaving(ada.password);
    expect(unsaved).toMatchObject({ count: 1, sections: ["password"], saving: true });
    expect(unsaved.shouldBlock()).toBe(true);
    release();
    await expect.poll(() => onPasswordChanged.mock.calls).toEqual([[{ count: 0, sections: [] }]]);
    await expect.poll(() => unsaved.count).toBe(0);
    expect(unsaved.shouldBlock()).toBe(false);
  });

  test("the section shown again says that it is being saved, and then why it was refused", async () => {
    const { page, screen, unsaved, release } = await openSaving("wrong-pass-1");
    await screen.rerender(page("password"));
    const foot = () => wordsOf(document.querySelector(".cr-foot [role='status']"));
    await expect.poll(foot).toBe(text.state.saving);
    await expect
      .element(screen.getByLabelText(text.password.current_password.label, { exact: true }))
      .toHaveAttribute("readonly");
    release();
    await expect.poll(foot).toBe(text.password.notChanged(text.errors.codes[40069]));
    expect(unsaved.count).toBe(0);
    // The first key takes the message away, and not the box in which it is typed.
    const box = screen.getByLabelText(text.password.current_password.label, { exact: true });
    await box.click();
    await userEvent.keyboard("f");
    await expect.poll(foot).toBe("");
    await expect.element(box).toHaveValue("f");
    await box.clear();
    await screen.rerender(page("other"));
    await screen.rerender(page("password"));
    await expect.element(screen.getByRole("button", { name: text.password.changeName })).toBeVisible();
    await expect.poll(foot).toBe("");
  });
});

/** A page with a name and a password to change. */
async function openPassword(props: Partial<SettingsProviderProps> = {}) {
  const cloudreve = world();
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(cloudreve)} {...props}>
        <ProfileSection />
        <PasswordSection />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  const { current_password, new_password, confirm_new_password } = text.password;
  const confirmed = screen.getByLabelText(confirm_new_password.label);
  return {
    cloudreve,
    screen,
    name: screen.getByLabelText(label),
    newPassword: screen.getByLabelText(new_password.label, { exact: true }),
    othersFirst: screen.getByRole("switch"),
    fillPassword: async (current: string, next: string) => {
      await openForm(screen);
      await screen.getByLabelText(current_password.label, { exact: true }).fill(current);
      await screen.getByLabelText(new_password.label, { exact: true }).fill(next);
      await confirmed.fill(next);
    },
    savePassword: async () => {
      await confirmed.click();
      await userEvent.keyboard("{Enter}");
    },
  };
}

test("saving a new password can save the other changes, reports unsaved ones, and does not block leaving", async () => {
  const unsaved = createUnsavedChanges();
  const onPasswordChanged = vi.fn();
  const { cloudreve, name, othersFirst, fillPassword, savePassword } = await openPassword({
    unsaved,
    onPasswordChanged,
  });
  await name.fill("Ada King");
  await fillPassword(ada.password, "second-pass-2");
  await expect.element(othersFirst).toBeChecked();
  await savePassword();
  await expect.poll(() => onPasswordChanged.mock.calls).toEqual([[{ count: 0, sections: [] }]]);
  expect(patchesOf(cloudreve)).toEqual([
    { nick: "Ada King" },
    { current_password: ada.password, new_password: "second-pass-2" },
  ]);

  await name.fill("Ada Byron");
  await fillPassword("second-pass-2", "third-pass-3");
  await othersFirst.click();
  expect(unsaved.shouldBlock()).toBe(true);
  await savePassword();
  await expect.poll(() => onPasswordChanged.mock.calls.at(-1)).toEqual([{ count: 1, sections: ["profile"] }]);
  expect(unsaved.shouldBlock()).toBe(false);
  await name.fill("Ada Lovelace");
  expect(unsaved.shouldBlock()).toBe(true);
});

test("while the other changes are saved, the passwords that were checked can be neither edited nor discarded", async () => {
  const unsaved = createUnsavedChanges();
  const { cloudreve, screen, name, newPassword, fillPassword, savePassword } = await openPassword({ unsaved });
  await name.fill("Ada King");
  await fillPassword(ada.password, "second-pass-2");
  const release = holdAnswers(cloudreve);
  await savePassword();
  await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "Ada King" }]);
  await newPassword.click();
  await userEvent.keyboard("typed meanwhile{Enter}");
  unsaved.discardAll();
  release();
  await expect
    .poll(() => patchesOf(cloudreve))
    .toEqual([{ nick: "Ada King" }, { current_password: ada.password, new_password: "second-pass-2" }]);
  await expect.element(screen.getByText(text.password.changed)).toBeVisible();
});

test("a password that waits for other changes says so when these cannot be saved, and goes without them", async () => {
  const { cloudreve, screen, name, othersFirst, fillPassword, savePassword } = await openPassword();
  const heldUp = screen.getByText(text.password.others.notSaved);
  await name.fill(" ");
  await fillPassword(ada.password, "second-pass-2");
  await savePassword();
  await expect.element(heldUp).toBeVisible();
  await expect.element(name).toHaveFocus();
  expect(patchesOf(cloudreve)).toEqual([]);

  await othersFirst.click();
  await savePassword();
  await expect.element(screen.getByText(text.password.changed)).toBeVisible();
  await expect.element(heldUp).not.toBeInTheDocument();
  expect(patchesOf(cloudreve)).toEqual([{ current_password: ada.password, new_password: "second-pass-2" }]);
});

test.each<[string, unknown[], RegExp]>([
  ["an unknown section", ["profil"], /has the unknown "profil"\./],
  ["a section that is there twice", ["profile", "profile"], /has "profile" twice/],
  ["a section of the host's with an id of ours", [{ id: "theme", title: "T", element: null }], /the id "theme"/],
])("%s throws in development", async (_, sections, message) => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const page = (
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(world())}>
        <AccountSettings layout="page" sections={sections as never} />
      </SettingsProvider>
    </QueryClientProvider>
  );
  await expect(Promise.resolve().then(() => render(page))).rejects.toThrow(message);
});
