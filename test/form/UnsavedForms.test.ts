import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import type { Connection } from "../../src/form/Connections";
import { createUnsavedChanges } from "../../src/form/createUnsavedChanges";
import { UnsavedForms } from "../../src/form/UnsavedForms";
import { SaveAlone } from "../../src/saving/SaveAlone";
import { accountOf, elementAt } from "./boxes";
import { openPage } from "./page";

vi.mock("react", () => ({}));

const nothing = { count: 0, sections: [], saving: false, waiting: false, offPage: [], stuck: [], toSave: [] };

const create = () => new SaveAlone();

/** Resolves after the commit in which React has connected providers. */
const theCommit = Promise.resolve();

/** Ada's connection to another site. */
const elsewhere: Connection = {
  site: "/other/api/v4",
  owner: "/other/api/v4 ada",
  isUserKnown: () => true,
  session: () => 2,
  send: () => Promise.reject(new Error("the other site")),
  readOnly: new Set(),
  onSaved: () => undefined,
  onEvent: () => undefined,
};

test("a new object holds nothing", () => {
  const changes = createUnsavedChanges();
  expect(changes.getSnapshot()).toEqual(nothing);
  expect(changes.shouldBlock()).toBe(false);
});

describe("of the forms on a page,", () => {
  test("the unsaved fields are counted, and each of their sections is named once", () => {
    const page = openPage();
    page.show("profile").form.edit("nick", "King");
    page.show("profile").form.edit("share_links_in_profile", "all_share");
    page.show("theme").form.edit("preferred_theme", "#000000");
    const host = page.hostForm("theme");
    page.forms.add(host);
    host.set({ changes: 2 });
    const sections = ["profile", "theme"];
    expect(page.forms.getSnapshot()).toEqual({ ...nothing, count: 5, sections, toSave: sections });
    expect(page.forms).toMatchObject({ ...nothing, count: 5, sections, toSave: sections });
  });

  test("they are named in the order of the page; hidden ones come last, in the order of the official page", () => {
    const page = openPage();
    page.formOf("versionRetention").edit("version_retention_max", "20");
    page.formOf("preferences").edit("language", "de-DE");
    page.show("theme", elementAt(1)).form.edit("preferred_theme", "#000000");
    page.show("profile", elementAt(3)).form.edit("nick", "King");
    const host = page.hostForm("newsletter", { element: () => elementAt(2) });
    page.forms.add(host);
    host.set({ changes: 1 });
    expect(page.forms.sections).toEqual(["theme", "newsletter", "profile", "preferences", "versionRetention"]);
    expect(page.forms.dirtyForms().map(({ id }) => id)).toEqual(page.forms.sections);
  });

  test("it is known whether something is being saved or waits, until it ends", async () => {
    const page = openPage();
    const { form } = page.show("profile");
    form.edit("nick", "King");
    const answer = page.hold();
    const save = page.forms.save([form]);
    expect(page.forms).toMatchObject({ saving: true, waiting: false });
    form.showPhase({ kind: "waiting", stop: () => undefined });
    expect(page.forms).toMatchObject({ saving: true, waiting: true });
    answer();
    expect(await save).toBe(true);
    expect(page.forms.getSnapshot()).toEqual(nothing);
  });

  test("listeners are called only after a change, and get the same snapshot until then", () => {
    const page = openPage();
    const told = vi.fn();
    const unsubscribe = page.forms.subscribe(told);
    const { form } = page.show("profile");
    form.edit("nick", "King");
    const snapshot = page.forms.getSnapshot();
    form.edit("nick", "Kings");
    expect(page.forms.getSnapshot()).toBe(snapshot);
    expect(told).toHaveBeenCalledTimes(1);
    const host = page.hostForm("newsletter");
    page.forms.add(host);
    host.set({ changes: 1 });
    expect(told).toHaveBeenCalledTimes(2);
    host.set({ saving: true });
    host.set({ waiting: true });
    host.set({ waiting: true });
    expect(told).toHaveBeenCalledTimes(4);
    unsubscribe();
    host.set({ changes: 0 });
    expect(told).toHaveBeenCalledTimes(4);
  });

  test("listeners are also told when one field becomes dirty as another form's becomes clean", () => {
    const page = openPage();
    const [one, other] = [page.hostForm("one"), page.hostForm("other")];
    page.forms.add(one);
    page.forms.add(other);
    one.set({ changes: 1 });
    one.changes = 0;
    other.set({ changes: 1 });
    expect(page.forms.sections).toEqual(["other"]);
  });
});

describe("a form of the host", () => {
  test("takes its changes along when it unmounts, and is no longer listened to", () => {
    const page = openPage();
    const host = page.hostForm("newsletter", { title: "Newsletter" });
    host.changes = 1;
    const remove = page.forms.add(host);
    expect(page.forms).toMatchObject({ count: 1, sections: ["newsletter"] });
    page.forms.add(page.hostForm("avatar", { title: "Picture" }));
    expect(page.forms.titleOf("newsletter")).toBe("Newsletter");
    expect(page.forms.titleOf("avatar")).toBe("Picture");
    remove();
    remove();
    expect(page.forms.getSnapshot()).toEqual(nothing);
    expect(page.forms.titleOf("newsletter")).toBeUndefined();
    expect(host.listeners.size).toBe(0);
  });
});

describe("given a section that unmounts", () => {
  test("with unsaved changes, its form is there again with them", () => {
    const page = openPage();
    const { form, hide } = page.show("profile");
    form.edit("nick", "King");
    hide();
    expect(page.forms).toMatchObject({ count: 1, sections: ["profile"] });
    const again = page.show("profile");
    expect(again.form).toBe(form);
    expect(again.boxes.shown).toMatchObject({ nick: "King" });
  });

  test("without unsaved changes, it starts anew with the account of that moment", () => {
    const page = openPage();
    const { form, hide } = page.show("profile");
    hide();
    page.account = accountOf({ user: { nickname: "Byron" } });
    expect(page.formOf("profile")).not.toBe(form);
    expect(page.show("profile").boxes.shown).toMatchObject({ nick: "Byron" });
  });

  test("during a save, its form is kept until the save has ended, then dropped", async () => {
    const page = openPage();
    const { form, hide } = page.show("profile");
    form.edit("nick", "King");
    const save = page.forms.save([form]);
    hide();
    expect(page.formOf("profile")).toBe(form);
    await save;
    expect(page.formOf("profile")).not.toBe(form);
  });

  test("a change that is reverted off the page leaves no form behind", () => {
    const page = openPage();
    const { form, hide } = page.show("profile");
    form.edit("nick", "King");
    hide();
    page.forms.discardAll();
    expect(page.forms.getSnapshot()).toEqual(nothing);
    expect(page.formOf("profile")).not.toBe(form);
  });

  test("a form that was dropped does not remove its successor when it unmounts, too", () => {
    const page = openPage();
    const { form, hide } = page.show("profile");
    const other = page.show("profile");
    hide();
    other.hide();
    const successor = page.formOf("profile");
    expect(successor).not.toBe(form);
    form.edit("nick", "King");
    form.discard();
    expect(page.formOf("profile")).toBe(successor);
  });
});

describe("the sections with something unsaved that are not on the page", () => {
  test("are named in their order, whether they need attention or not, until they are shown", () => {
    const page = openPage();
    page.formOf("theme").edit("preferred_theme", "#000000");
    const { form, hide } = page.show("profile");
    form.edit("nick", "King");
    expect(page.forms).toMatchObject({ offPage: ["theme"], stuck: [] });
    const told = vi.fn();
    page.forms.subscribe(told);
    hide();
    expect(page.forms).toMatchObject({ offPage: ["profile", "theme"], stuck: [] });
    page.show("profile");
    expect(page.forms.offPage).toEqual(["theme"]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test("get the focus when the user is sent to them, each in its own section", () => {
    const page = openPage();
    page.formOf("profile").edit("nick", "King");
    page.formOf("theme").edit("preferred_theme", "#000000");
    page.forms.focusOnceShown("profile");
    expect(page.show("theme").boxes.focuses).toEqual([]);
    expect(page.show("profile").boxes.focuses).toEqual(["nick"]);
  });
});

test("a listener that throws interrupts neither the others nor the form", async () => {
  const { forms, formOf } = openPage();
  const queued: (() => void)[] = [];
  vi.stubGlobal("queueMicrotask", (task: () => void) => void queued.push(task));
  const listener = vi.fn();
  const error = new Error("of the host");
  forms.subscribe(() => {
    throw error;
  });
  forms.subscribe(listener);
  formOf("profile").edit("nick", "King");
  expect(listener).toHaveBeenCalledOnce();
  expect(await forms.saveAll()).toBe(true);
  vi.unstubAllGlobals();
  expect(queued[0]).toThrow(error);
});

describe("sections that need attention, on the page or not", () => {
  test("are those with a refused field, a conflict or a save that failed", () => {
    const page = openPage();
    page.formOf("profile").edit("nick", "");
    page.formOf("profile").submit();

    page.formOf("preferences").edit("language", "de-DE");
    page.formOf("preferences").takeTruth(accountOf({ user: { language: "fr-FR" } }), true);

    page.formOf("theme").edit("preferred_theme", "#000000");
    page.formOf("theme").submit();
    page.formOf("theme").missTurn(new Error("no turn"));

    page.formOf("versionRetention").edit("version_retention_max", "20");
    expect(page.forms.stuck).toEqual(["profile", "preferences", "theme"]);
  });

  test("include those of unknown outcome", () => {
    const page = openPage();
    const form = page.formOf("profile");
    form.edit("nick", "King");
    form.submit();
    form.takeTurn(page.account, {});
    form.end({ kind: "failed", error: new CloudreveError("network"), sent: { nick: "King" }, truth: undefined });
    expect(page.forms.stuck).toEqual(["profile"]);
  });

  test("stay the same when they mount and unmount", () => {
    const page = openPage();
    const { form, hide } = page.show("profile");
    form.edit("nick", "");
    form.submit();
    expect(page.forms.stuck).toEqual(["profile"]);
    hide();
    expect(page.forms.stuck).toEqual(["profile"]);
    form.edit("nick", "King");
    expect(page.forms.stuck).toEqual([]);
  });
});

test("a section that the token may not change needs attention", () => {
  const page = openPage();
  page.formOf("profile").edit("nick", "King");
  expect(page.forms.stuck).toEqual([]);
  page.readOnly = new Set(["profile"]);
  page.connect();
  expect(page.forms.stuck).toEqual(["profile"]);
});

test("a form that leaves the page and comes back still counts, though it was clean meanwhile", () => {
  const page = openPage();
  const { form, boxes, hide } = page.show("profile");
  hide();
  form.attachBoxes(boxes);
  form.edit("nick", "King");
  expect(page.forms.count).toBe(1);
  expect(page.formOf("profile")).toBe(form);
});

test("of two forms of one section, the one that came back does not replace the newer one", () => {
  const page = openPage();
  const { form, boxes, hide } = page.show("profile");
  hide();
  const newer = page.show("profile").form;
  form.attachBoxes(boxes);
  expect(page.formOf("profile")).toBe(newer);
});

describe("a form outside the preference table", () => {
  test("that leaves the page while it is saved counts until its save has ended, if it outlives the page", () => {
    const page = openPage();
    const form = page.addDirty("password", { outlivesPage: true });
    form.set({ saving: true });
    form.remove();
    expect(page.forms.getSnapshot()).toMatchObject({ count: 1, saving: true });
    form.set({ saving: false });
    expect(page.forms.count).toBe(0);
    expect(form.listeners.size).toBe(0);
  });

  test("has another save once its user is a former one; the others keep theirs", async () => {
    const page = openPage();
    const hers = page.forms.saveAloneOf("password", "/api/v4 ada", create);
    page.connect("/api/v4 bob");
    const his = page.forms.saveAloneOf("password", "/api/v4 bob", create);
    await theCommit;
    expect(page.forms.saveAloneOf("password", "/api/v4 bob", create)).toBe(his);
    expect(page.forms.saveAloneOf("password", "/api/v4 ada", create)).not.toBe(hers);
  });

  test("that ends with its component is gone at once, though its props say that it is being saved", () => {
    const page = openPage();
    const form = page.addDirty("newsletter");
    form.set({ saving: true });
    form.remove();
    expect(page.forms.count).toBe(0);
    expect(form.listeners.size).toBe(0);
  });

  test("that is shown again while it is saved counts once, and stays", () => {
    const page = openPage();
    const form = page.addDirty("password", { outlivesPage: true });
    form.set({ saving: true });
    form.remove();
    page.forms.add(form);
    form.set({ saving: false });
    expect(page.forms.count).toBe(1);
    expect(form.listeners.size).toBe(1);
  });

  test("that leaves the page while preferences are saved before it is saved nevertheless, if it outlives the page", async () => {
    const page = openPage();
    page.formOf("profile").edit("nick", "King");
    const form = page.addDirty("password", { outlivesPage: true });
    const all = page.forms.saveAll();
    form.remove();
    expect(await all).toBe(true);
    expect(page.log).toEqual([{ nick: "King" }, "password"]);
    expect(form.listeners.size).toBe(0);
  });

  test("of a former user is not counted as the next one's", () => {
    const page = openPage();
    page.addDirty("password", { owner: "/api/v4 ada" });
    expect(page.forms.count).toBe(1);
    page.connect("/api/v4 bob");
    expect(page.forms.count).toBe(0);
  });

  test("has the same save each time it is shown, and another one for another user", () => {
    const { forms } = openPage();
    const save = forms.saveAloneOf("password", "/api/v4 ada", create);
    expect(forms.saveAloneOf("password", "/api/v4 ada", create)).toBe(save);
    expect(forms.saveAloneOf("password", "/api/v4 bob", create)).not.toBe(save);
    expect(forms.saveAloneOf("email", "/api/v4 ada", create)).not.toBe(save);
  });
});

test("a value that was typed back during its save is unsaved until the outcome is known", async () => {
  const page = openPage();
  const { form } = page.show("profile");
  form.edit("nick", "King");
  const answer = page.hold();
  const save = page.forms.save([form]);
  form.edit("nick", "Ada");
  expect(page.forms.getSnapshot()).toMatchObject({ count: 1, saving: true });
  page.account = accountOf({ user: { nickname: "King" } });
  const all = page.forms.saveAll();
  answer();
  expect(await save).toBe(true);
  expect(await all).toBe(true);
  expect(page.log).toEqual([{ nick: "King" }, { nick: "Ada" }]);
});

describe("with two providers,", () => {
  test("each user's edits are kept, counted, and saved through that user's connection", async () => {
    const page = openPage();
    const bob = openPage();
    const sends = vi.fn(() => Promise.resolve());
    page.forms.connect({
      site: "/api/v4",
      owner: "/api/v4 bob",
      isUserKnown: () => true,
      session: () => 1,
      send: sends,
      readOnly: new Set(["theme"]),
      onSaved: bob.onSaved,
      onEvent: () => undefined,
    });
    page.formOf("profile").edit("nick", "King");
    page.formOf("profile", "/api/v4 bob").edit("nick", "Bob");
    page.formOf("theme", "/api/v4 bob").edit("preferred_theme", "#000000");
    expect(page.forms).toMatchObject({ count: 3, sections: ["profile", "theme"], stuck: ["theme"] });
    await page.forms.saveAll();
    expect(page.log).toEqual([{ nick: "King" }]);
    expect(sends).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ owner: "/api/v4 bob" }));
  });

  test("the edits of both survive that both connect anew in one commit", async () => {
    const page = openPage();
    const disconnectBob = page.connectToo("/api/v4 bob");
    page.formOf("profile").edit("nick", "King");
    page.formOf("profile", "/api/v4 bob").edit("nick", "Bobby");
    page.disconnect();
    disconnectBob();
    page.connectToo();
    page.connectToo("/api/v4 bob");
    await theCommit;
    expect(page.forms.count).toBe(2);
  });

  test("the edits of one site survive the way to another site, counted, and can be saved from there", async () => {
    const page = openPage();
    page.formOf("profile").edit("nick", "King");
    page.disconnect();
    page.forms.connect(elsewhere);
    await theCommit;
    expect(page.forms.count).toBe(1);
    expect(await page.forms.saveAll()).toBe(true);
    expect(page.log).toEqual([{ nick: "King" }]);
  });

  test("the first one's edits can still be saved after the second is gone", async () => {
    const page = openPage();
    page.connectToo("/api/v4 bob")();
    page.formOf("profile").edit("nick", "King");
    expect(await page.forms.saveAll()).toBe(true);
    expect(page.log).toEqual([{ nick: "King" }]);
  });

  test("the last one to go remains connected", async () => {
    const page = openPage();
    const disconnect = page.connectToo();
    page.disconnect();
    disconnect();
    page.formOf("profile").edit("nick", "King");
    expect(await page.forms.saveAll()).toBe(true);
  });
});

describe("while nobody knows who has signed in,", () => {
  test("the first user's edits wait, uncounted, and are there again for the same user", async () => {
    const page = openPage();
    const form = page.formOf("profile");
    form.edit("nick", "King");
    page.isUserKnown = false;
    page.connect("/api/v4 somebody");
    await theCommit;
    expect(page.forms.getSnapshot()).toEqual(nothing);
    page.isUserKnown = true;
    page.connect();
    expect(page.formOf("profile")).toBe(form);
    expect(page.forms.count).toBe(1);
  });

  test("they also wait while somebody is known at another site", async () => {
    const page = openPage();
    const form = page.formOf("profile");
    form.edit("nick", "King");
    page.isUserKnown = false;
    page.connect("/api/v4 somebody");
    page.forms.connect(elsewhere);
    await theCommit;
    expect(page.formOf("profile")).toBe(form);
  });

  test("they are gone once an answer shows another user", () => {
    const page = openPage();
    const form = page.formOf("profile");
    form.edit("nick", "King");
    page.isUserKnown = false;
    page.connect("/api/v4 somebody");
    page.forms.takeTruth("/api/v4 somebody", { setting: accountOf().setting }, true);
    page.forms.takeTruth("/api/v4 late", page.account, true);
    expect(page.formOf("profile")).toBe(form);
    page.forms.takeTruth("/api/v4 somebody", page.account, true);
    expect(page.formOf("profile")).not.toBe(form);
  });
});

describe("when another user has signed in,", () => {
  test("the first user's edits are gone", async () => {
    const page = openPage();
    const form = page.formOf("profile");
    form.edit("nick", "King");
    page.connect("/api/v4 bob");
    expect(page.forms.getSnapshot()).toEqual(nothing);
    await theCommit;
    page.connect();
    expect(page.formOf("profile")).not.toBe(form);
  });

  test("a form of the first user that is still on the page for a moment does not come back", async () => {
    const page = openPage();
    const { form, hide } = page.show("profile");
    form.edit("nick", "King");
    page.connect("/api/v4 bob");
    await theCommit;
    hide();
    page.connect();
    expect(page.forms.count).toBe(0);
    expect(page.formOf("profile")).not.toBe(form);
  });

  test("the same user's edits are still there", () => {
    const page = openPage();
    const form = page.formOf("profile");
    form.edit("nick", "King");
    page.connect();
    expect(page.formOf("profile")).toBe(form);
    expect(page.forms.count).toBe(1);
  });

  test("a section of the other user has its own form", () => {
    const page = openPage();
    expect(page.formOf("profile", "/api/v4 bob")).not.toBe(page.formOf("profile"));
  });
});

describe("newer truth", () => {
  test("that settles an unknown save as saved needs no provider", () => {
    const forms = new UnsavedForms();
    const form = forms.formOf("profile", "ada", accountOf());
    form.edit("nick", "King");
    form.submit();
    form.takeTurn(accountOf(), {});
    form.end({ kind: "failed", error: new CloudreveError("network"), sent: { nick: "King" }, truth: undefined });
    forms.takeTruth("ada", accountOf({ user: { nickname: "King" } }), true);
    expect(forms.count).toBe(0);
  });

  test("applies only to the forms of its own user", () => {
    const page = openPage();
    const [hers, his] = [page.formOf("profile"), page.formOf("profile", "/api/v4 bob")];
    page.forms.takeTruth("/api/v4 bob", accountOf({ user: { nickname: "Bob" } }), true);
    expect(his.getSnapshot().inputs.nick).toBe("Bob");
    expect(hers.getSnapshot().inputs.nick).toBe("Ada");
  });

  test("that settles an unknown save as saved is reported to the host, once", () => {
    const page = openPage();
    const form = page.formOf("profile");
    form.edit("nick", "King");
    form.submit();
    form.takeTurn(page.account, {});
    form.end({ kind: "failed", error: new CloudreveError("network"), sent: { nick: "King" }, truth: undefined });
    const truth = accountOf({ user: { nickname: "King" } });
    page.forms.takeTruth("/api/v4 ada", truth, false);
    expect(page.onSaved).not.toHaveBeenCalled();
    page.forms.takeTruth("/api/v4 ada", truth, true);
    page.forms.takeTruth("/api/v4 ada", truth, true);
    expect(page.onSaved.mock.calls).toEqual([[{ nick: "King" }]]);
  });
});
