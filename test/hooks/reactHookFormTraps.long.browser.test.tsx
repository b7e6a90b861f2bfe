import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import { ProfileSection, VersionRetentionSection } from "../../src/index";
import type { EmbeddedAccount } from "../../src/testing/index";

// Traps if react-hook-form's own reset or `values` applies newer truth, and its dirtyFields decide what to save.

const words = text.versionRetention.version_retention_ext;
const save = { name: text.actions.save, exact: true };

/** A section with its own server, whose account has docx, xlsx and psd by default. */
async function show(section: ReactElement, title: string, account: Partial<EmbeddedAccount> = {}) {
  const cloudreve = world({ account });
  const screen = await render(<Host cloudreve={cloudreve}>{section}</Host>);
  const form = screen.getByRole("form", { name: title });
  await expect.element(form).toBeVisible();
  return {
    cloudreve,
    form,
    dirtyRows: () => form.element().querySelectorAll("[data-dirty]").length,
    /** Changes the account elsewhere, then returns to the page, which reads again. */
    changeElsewhere: (account: Partial<EmbeddedAccount>) => {
      cloudreve.change(undefined, account);
      window.dispatchEvent(new Event("visibilitychange"));
    },
    /** Presses Save, and returns the PATCHes sent until it is saved. */
    save: async () => {
      cloudreve.clearRequests();
      await form.getByRole("button", save).click();
      await expect.element(form.getByText(text.state.saved, { exact: true })).toBeVisible();
      return patchesOf(cloudreve);
    },
  };
}

async function showRetention(account?: Partial<EmbeddedAccount>) {
  const shown = await show(<VersionRetentionSection />, text.versionRetention.title, account);
  const { form } = shown;
  const box = form.getByRole("textbox", { name: words.label });
  const maximum = form.getByRole("textbox", { name: text.versionRetention.version_retention_max.label });
  await expect.element(box).toBeEnabled();
  return {
    ...shown,
    box,
    maximum,
    extensions: () => [...form.element().querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent),
    add: async (extension: string) => {
      await userEvent.fill(box, extension);
      await userEvent.keyboard("{Enter}");
    },
    remove: (extension: string) => form.getByRole("button", { name: words.remove(extension) }).click(),
    /** Newer truth of another field has arrived, so the list has been rebased, too. */
    maximumFollows: (value: string) => expect.element(maximum).toHaveValue(value),
  };
}

async function showProfile(account?: Partial<EmbeddedAccount>) {
  const shown = await show(<ProfileSection />, text.profile.title, account);
  return {
    ...shown,
    name: shown.form.getByRole("textbox", { name: text.profile.nick.label }),
    shares: shown.form.getByRole("combobox", { name: text.profile.share_links_in_profile.label }),
  };
}

describe("a list that the user has changed, when newer truth arrives,", () => {
  it("stays empty if the user emptied it: reset(next, { keepDirtyValues: true }) can fill it again", async () => {
    const { extensions, remove, changeElsewhere, maximumFollows, save } = await showRetention();
    for (const extension of ["docx", "xlsx", "psd"]) await remove(extension);
    changeElsewhere({ version_retention_max: 20 });
    await maximumFollows("20");
    expect(extensions()).toEqual([]);
    expect(await save()).toEqual([{ version_retention_ext: [] }]);
  });

  it("keeps added entries, also in an empty list (#12097: reset with keepDirtyValues reverts an array's changes)", async () => {
    const { extensions, add, changeElsewhere, maximumFollows, save } = await showRetention({
      version_retention_ext: [],
    });
    await add("txt");
    changeElsewhere({ version_retention_max: 20 });
    await maximumFollows("20");
    expect(extensions()).toEqual(["txt"]);
    expect(await save()).toEqual([{ version_retention_ext: ["txt"] }]);
  });

  it("keeps its own entries if theirs only changed order (#13627: rows merged by index are doubled or lost)", async () => {
    const { extensions, add, remove, changeElsewhere, maximumFollows, form, save } = await showRetention();
    await remove("xlsx");
    await add("txt");
    changeElsewhere({ version_retention_ext: ["psd", "xlsx", "docx"], version_retention_max: 20 });
    await maximumFollows("20");
    expect(extensions()).toEqual(["docx", "psd", "txt"]);
    expect(form.element().querySelector(".cr-note")).toBeNull();
    expect(await save()).toEqual([{ version_retention_ext: ["docx", "psd", "txt"] }]);
  });

  it("shows theirs after the changes are discarded (#13627: the first merge makes the same later answer seem old)", async () => {
    const { extensions, add, changeElsewhere, maximumFollows, form } = await showRetention();
    const theirs = ["psd", "md"];
    await add("txt");
    changeElsewhere({ version_retention_ext: theirs, version_retention_max: 20 });
    await maximumFollows("20");
    changeElsewhere({ version_retention_ext: theirs, version_retention_max: 21 });
    await maximumFollows("21");
    await form.getByRole("button", { name: text.actions.discard }).click();
    expect(extensions()).toEqual(theirs);
  });

  it("is kept as a whole, and merged only by the user's choice (#13628: dirty values are kept leaf by leaf)", async () => {
    const { extensions, add, remove, changeElsewhere, maximumFollows, form, save, cloudreve } = await showRetention();
    await remove("xlsx");
    await add("txt");
    changeElsewhere({ version_retention_ext: ["docx", "xlsx", "psd", "md"], version_retention_max: 20 });
    await maximumFollows("20");
    expect(extensions()).toEqual(["docx", "psd", "txt"]);
    await expect.element(form.getByText(words.changedElsewhere("md", ""))).toBeVisible();
    expect(patchesOf(cloudreve)).toEqual([]);
    await form.getByRole("button", { name: text.actions.mergeBoth }).click();
    expect(extensions()).toEqual(["docx", "psd", "txt", "md"]);
    expect(await save()).toEqual([{ version_retention_ext: ["docx", "psd", "txt", "md"] }]);
  });
});

describe("an edit during a save", () => {
  it("can be undone to the value before the save (#13256: reset with keepValues leaves dirtyFields empty)", async () => {
    const { form, name, cloudreve, save: saveAgain } = await showProfile();
    cloudreve.setLatency(({ method }) => (method === "PATCH" ? 300 : 0));
    await userEvent.fill(name, "Ada King");
    await form.getByRole("button", save).click();
    await expect.element(form.getByText(text.state.saving)).toBeVisible();
    await userEvent.fill(name, "Ada Lovelace");
    await expect.element(form.getByText(text.state.unsaved(1))).toBeVisible();
    expect(cloudreve.account().nick).toBe("Ada King");
    expect(await saveAgain()).toEqual([{ nick: "Ada Lovelace" }]);
  });

  it("gives one dirty state in texts, marks and PATCH (#13701: isDirty and dirtyFields contradict each other)", async () => {
    const { form, name, shares, dirtyRows, cloudreve, save: saveAgain } = await showProfile();
    cloudreve.setLatency(({ method }) => (method === "PATCH" ? 300 : 0));
    await userEvent.fill(name, "Ada King");
    await userEvent.selectOptions(shares, text.profile.share_links_in_profile.hidden);
    await form.getByRole("button", save).click();
    await expect.element(form.getByText(text.state.saving)).toBeVisible();
    await userEvent.fill(name, "Ada Byron");
    await expect.element(form.getByText(text.state.unsaved(1))).toBeVisible();
    expect(dirtyRows()).toBe(1);
    expect(asksBeforeLeaving()).toBe(true);
    expect(await saveAgain()).toEqual([{ nick: "Ada Byron" }]);
    expect(dirtyRows()).toBe(0);
    expect(asksBeforeLeaving()).toBe(false);
  });
});

it("a clean form stays clean as it follows (#9955: new `values` make an untouched form with a controlled array dirty)", async () => {
  const { form, extensions, changeElsewhere, maximumFollows, dirtyRows } = await showRetention();
  changeElsewhere({
    version_retention_enabled: false,
    version_retention_ext: ["psd", "md", "docx", "txt"],
    version_retention_max: 20,
  });
  await maximumFollows("20");
  await expect
    .element(form.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label }))
    .not.toBeChecked();
  expect(extensions()).toEqual(["psd", "md", "docx", "txt"]);
  expect(dirtyRows()).toBe(0);
  expect(form.getByRole("button", save).elements()).toEqual([]);
  expect(asksBeforeLeaving()).toBe(false);
});

/** Returns whether the browser would ask before the user leaves the page. */
function asksBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}
