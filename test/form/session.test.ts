import { describe, expect, test, vi } from "vitest";
import { accountOf } from "./boxes";
import { ada, openPage } from "./page";
import { refusedText, typedText } from "./openForm";

vi.mock("react", () => ({}));

/** A page with an unsaved change. */
function openDirty() {
  const page = openPage();
  const { form } = page.show("profile");
  form.edit("nick", "King");
  const told = vi.fn();
  page.forms.subscribe(told);
  return Object.assign(page, { form, told });
}

test("leaving is blocked while there are unsaved changes", () => {
  const { forms, form } = openDirty();
  expect(forms.shouldBlock()).toBe(true);
  form.discard();
  expect(forms.shouldBlock()).toBe(false);
});

describe("given the host ends the session,", () => {
  test("leaving is no longer blocked, the edits stay, and listeners are told once", () => {
    const { forms, told } = openDirty();
    forms.endSession();
    forms.endSession();
    expect(forms.shouldBlock()).toBe(false);
    expect(forms.count).toBe(1);
    expect(told).toHaveBeenCalledOnce();
  });

  test("late answers to the old token do not block it again", () => {
    const { forms } = openDirty();
    forms.endSession();
    forms.takeTruth(ada, accountOf(), true);
    expect(forms.shouldBlock()).toBe(false);
  });

  test("neither do events of the form that the user did not cause", () => {
    const { forms, form } = openDirty();
    forms.endSession();
    form.takeTruth(accountOf({ setting: { share_links_in_profile: "all_share" } }), true);
    form.submit();
    expect(forms.shouldBlock()).toBe(false);
  });

  test("the next edit does: the user works on", () => {
    const { forms, form, told } = openDirty();
    forms.endSession();
    form.edit("nick", "Kings");
    expect(forms.shouldBlock()).toBe(true);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test("resolving a conflict and discarding do, too", () => {
    const { forms, form } = openDirty();
    form.takeTruth(accountOf({ user: { nickname: "Byron" } }), true);
    forms.endSession();
    form.resolve("nick", "mine");
    expect(forms.shouldBlock()).toBe(true);

    forms.endSession();
    form.discard();
    form.edit("nick", "King");
    expect(forms.shouldBlock()).toBe(true);
  });

  test("after each end, another edit is needed", () => {
    const { forms, form } = openDirty();
    forms.endSession();
    form.edit("nick", "Kings");
    forms.endSession();
    form.submit();
    expect(forms.shouldBlock()).toBe(false);
  });

  test("an edit in a form outside the table does, and so does text that is held beside a value", () => {
    const { forms, form, hostForm } = openDirty();
    const newsletter = hostForm("newsletter");
    forms.add(newsletter);
    forms.endSession();
    newsletter.set({ changes: 1 });
    expect(forms.shouldBlock()).toBe(true);

    forms.endSession();
    newsletter.set({ changes: 0 });
    expect(forms.shouldBlock()).toBe(false);
    form.hold("nick", typedText);
    expect(forms.shouldBlock()).toBe(true);
  });

  test("a provider that mounts anew does not block it again, nor do late answers to it: nobody has signed in", () => {
    const { forms, connect } = openDirty();
    forms.endSession();
    connect();
    expect(forms.shouldBlock()).toBe(false);
    forms.takeTruth(ada, accountOf(), true);
    expect(forms.shouldBlock()).toBe(false);
  });

  test("text that is left behind with its box does not, and is kept", () => {
    const { forms, form } = openDirty();
    forms.endSession();
    form.leaveBehind("nick", "Kings", undefined);
    expect(forms.shouldBlock()).toBe(false);
    form.leaveBehind("nick", "Kings", refusedText);
    expect(forms.shouldBlock()).toBe(false);
    expect(form.getSnapshot()).toMatchObject({ inputs: { nick: "Kings" }, held: new Map([["nick", refusedText]]) });
  });

  test("a form outside the table that reports no further change does not", () => {
    const { forms, addDirty } = openDirty();
    const newsletter = addDirty("newsletter");
    forms.endSession();
    newsletter.set({ saving: true });
    expect(forms.shouldBlock()).toBe(false);
  });

  test("the end of a held text does not", () => {
    const { forms, form } = openDirty();
    form.hold("nick", typedText);
    forms.endSession();
    form.hold("nick", undefined);
    expect(forms.shouldBlock()).toBe(false);
  });

  test("a text that is held already does not, nor does a discard during a save", async () => {
    const page = openDirty();
    page.form.hold("nick", typedText);
    page.forms.endSession();
    page.form.hold("nick", { ...typedText });
    expect(page.forms.shouldBlock()).toBe(false);

    const answer = page.hold();
    const save = page.forms.save([page.form]);
    page.forms.discardAll();
    expect(page.forms.shouldBlock()).toBe(false);
    answer();
    await save;
  });

  test("the first answer to a new token does", () => {
    const page = openDirty();
    page.forms.endSession();
    page.session += 1;
    expect(page.forms.shouldBlock()).toBe(false);
    page.forms.takeTruth(ada, accountOf(), false);
    expect(page.forms.shouldBlock()).toBe(false);
    page.forms.takeTruth(ada, accountOf(), true);
    expect(page.forms.shouldBlock()).toBe(true);
  });

  test("with two providers, a late answer to either token does not", () => {
    const page = openDirty();
    page.session += 1;
    page.connectToo("/api/v4 bob");
    page.forms.endSession();
    page.forms.takeTruth(ada, accountOf(), true);
    page.forms.takeTruth("/api/v4 bob", accountOf(), true);
    expect(page.forms.shouldBlock()).toBe(false);
  });
});

describe("given the server asks for a new sign-in,", () => {
  test("leaving is blocked again after the next answer of the server, but not after a cache write of this page", () => {
    const { forms } = openDirty();
    forms.awaitSignIn();
    expect(forms.shouldBlock()).toBe(false);
    forms.takeTruth(ada, accountOf(), false);
    expect(forms.shouldBlock()).toBe(false);
    forms.takeTruth(ada, accountOf(), true);
    expect(forms.shouldBlock()).toBe(true);
  });

  test("an edit blocks it again, too", () => {
    const { forms, form } = openDirty();
    forms.awaitSignIn();
    form.edit("nick", "Kings");
    expect(forms.shouldBlock()).toBe(true);
  });
});

test("a session is known by its provider, and no longer once that has another one", () => {
  const page = openPage();
  expect(page.forms.isInSession(1)).toBe(true);
  page.session += 1;
  expect(page.forms.isInSession(1)).toBe(false);
});
