import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { UnsavedForms } from "../../src/form/UnsavedForms";
import { accountOf, elementAt } from "./boxes";
import { HostForm, openPage } from "./page";

vi.mock("react", () => ({}));

describe("when everything is saved,", () => {
  test("the preferences of all sections are sent in one PATCH, including those off the page, and credentials after them", async () => {
    const page = openPage();
    page.addDirty("password");
    page.formOf("versionRetention").edit("version_retention_max", "20");
    page.show("profile").form.edit("nick", "King");
    expect(await page.forms.saveAll()).toBe(true);
    expect(page.log).toEqual([{ nick: "King", version_retention_max: 20 }, "password"]);
    expect(page.onSaved.mock.calls).toEqual([[{ nick: "King", version_retention_max: 20 }]]);
  });

  test("several forms of the host are saved one after another", async () => {
    const page = openPage();
    let end: (isSaved: boolean) => void = () => undefined;
    const first = page.addDirty("first", { save: () => new Promise((resolve) => (end = resolve)) });
    page.addDirty("second");
    const all = page.forms.saveAll();
    await new Promise((resolve) => setImmediate(resolve));
    expect(page.log).toEqual([]);
    first.set({ changes: 0 });
    end(true);
    expect(await all).toBe(true);
    expect(page.log).toEqual(["second"]);
  });

  test("a failed form of the host holds none of the others back, and the result is false", async () => {
    const page = openPage();
    const first = page.addDirty("first", {
      save: () => {
        first.set({ changes: 0 });
        return Promise.resolve(false);
      },
    });
    page.addDirty("second");
    expect(await page.forms.saveAll()).toBe(false);
    expect(page.log).toEqual(["second"]);
  });

  test("one form can be excluded: the result depends on the remaining ones", async () => {
    const page = openPage();
    const [password, newsletter] = [page.hostForm("password"), page.hostForm("newsletter")];
    page.forms.add(password);
    page.forms.add(newsletter);
    password.set({ changes: 1 });
    newsletter.set({ changes: 1 });
    page.formOf("profile").edit("nick", "King");
    expect(await page.forms.saveAllBut("password")).toBe(true);
    expect(page.log).toEqual([{ nick: "King" }, "newsletter"]);
    expect(page.forms.sections).toEqual(["password"]);
    page.formOf("profile").edit("nick", "");
    expect(await page.forms.saveAllBut("password")).toBe(false);
  });

  test("a form without changes is not saved", async () => {
    const page = openPage();
    page.forms.add(page.hostForm("newsletter"));
    page.show("profile");
    expect(await page.forms.saveAll()).toBe(true);
    expect(page.log).toEqual([]);
  });

  test("credentials wait for another press if the preferences could not be saved", async () => {
    const page = openPage();
    page.addDirty("password");
    page.formOf("profile").edit("nick", "King");
    page.error = new CloudreveError("network");
    expect(await page.forms.saveAll()).toBe(false);
    expect(page.log).toEqual([{ nick: "King" }]);
    expect(page.forms.count).toBe(2);
  });

  test("a form that ends the session is saved last, whatever was on the page first", async () => {
    const page = openPage();
    page.addDirty("password", { endsSession: true });
    page.addDirty("newsletter");
    expect(await page.forms.saveAll()).toBe(true);
    expect(page.log).toEqual(["newsletter", "password"]);
  });

  test("a form that ends the session waits while another one could not be saved", async () => {
    const page = openPage();
    page.addDirty("password", { endsSession: true });
    page.addDirty("newsletter", { save: () => Promise.resolve(false) });
    expect(await page.forms.saveAll()).toBe(false);
    expect(page.log).toEqual([]);
    expect(page.forms.sections).toEqual(["newsletter", "password"]);
  });

  test("a form that has saved counts as saved, though its own count follows with the next render", async () => {
    const page = openPage();
    const form = page.addDirty("newsletter", {
      save: () => {
        setImmediate(() => form.set({ changes: 0 }));
        return Promise.resolve(true);
      },
    });
    expect(await page.forms.saveAllBut("password")).toBe(true);
  });

  test("a form that was edited during its own save is not saved, and a password is not sent", async () => {
    vi.useFakeTimers();
    const page = openPage();
    page.addDirty("newsletter", { save: () => Promise.resolve(true) });
    page.addDirty("password", { endsSession: true });
    const all = page.forms.saveAll();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await all).toBe(false);
    expect(page.log).toEqual([]);
    vi.useRealTimers();
  });

  test("a second press while the first one is under way does nothing of its own", async () => {
    const page = openPage();
    let end = (): void => undefined;
    const save = vi.fn(() => new Promise<boolean>((resolve) => (end = () => resolve(true))));
    const form = page.addDirty("newsletter", { save });
    const [first, second] = [page.forms.saveAll(), page.forms.saveAll()];
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    form.set({ changes: 0 });
    end();
    expect([await first, await second]).toEqual([true, true]);
    expect(save).toHaveBeenCalledOnce();
  });

  test("a form that was discarded or has left the page meanwhile is not saved", async () => {
    const page = openPage();
    const discarded = page.addDirty("discarded");
    const gone = page.addDirty("gone");
    page.formOf("profile").edit("nick", "King");
    const saving = page.forms.saveAll();
    discarded.discard();
    gone.remove();
    expect(await saving).toBe(true);
    expect(page.log).toEqual([{ nick: "King" }]);
  });

  test("nothing unsaved is all saved, also where no provider has been yet", async () => {
    expect(await new UnsavedForms().saveAll()).toBe(true);
  });

  test("a refused section says so and stays; the others, and a form that does not end the session, are saved", async () => {
    const page = openPage();
    page.addDirty("password");
    const { form, boxes } = page.show("profile");
    form.edit("nick", "");
    page.formOf("theme").edit("preferred_theme", "#000000");
    expect(await page.forms.saveAll()).toBe(false);
    expect(page.log).toEqual([{ preferred_theme: "#000000" }, "password"]);
    expect(page.forms.sections).toEqual(["profile"]);
    expect(form.getSnapshot().status.kind).toBe("invalid");
    expect(boxes.focuses[0]).toBe("nick");
  });

  test("a section that is refused off the page is named as stuck", async () => {
    const page = openPage();
    page.formOf("profile").edit("nick", "");
    expect(await page.forms.saveAll()).toBe(false);
    expect(page.forms.stuck).toEqual(["profile"]);
  });

  test("a change for which the token was refused stays, and is not sent", async () => {
    const page = openPage();
    page.readOnly.add("profile");
    page.formOf("profile").edit("nick", "King");
    page.formOf("theme").edit("preferred_theme", "#000000");
    expect(await page.forms.saveAll()).toBe(false);
    expect(page.log).toEqual([{ preferred_theme: "#000000" }]);
    expect(page.forms.sections).toEqual(["profile"]);
  });

  test("offline, nothing is saved, and no credentials are sent", async () => {
    const forms = new UnsavedForms();
    const log: unknown[] = [];
    const password = new HostForm("password", log);
    forms.add(password);
    password.set({ changes: 1 });
    const form = forms.formOf("profile", "ada", accountOf());
    form.edit("nick", "King");
    expect(await forms.save([form])).toBe(false);
    expect(await forms.saveAll()).toBe(false);
    expect(log).toEqual([]);
    expect(form.getSnapshot().status.kind).toBe("idle");
  });

  test("a section with a conflict at its turn can be saved at once, since the PATCH of the others does not involve it", async () => {
    const page = openPage();
    const { form } = page.show("profile");
    form.edit("nick", "King");
    page.show("theme").form.edit("preferred_theme", "#000000");
    page.account = accountOf({ user: { nickname: "Byron" } });
    const answer = page.hold();
    const all = page.forms.saveAll();
    expect(page.log).toEqual([{ preferred_theme: "#000000" }]);
    form.resolve("nick", "mine");
    form.submit();
    answer();
    expect(await all).toBe(false);
    expect(form.getSnapshot().status.kind).toBe("saving");
    expect(form.takeTurn(page.account, {}).part).toEqual({ nick: "King" });
  });

  test("edits made during a section's own save are saved after it", async () => {
    const page = openPage();
    const { form } = page.show("profile");
    form.edit("nick", "King");
    const answer = page.hold();
    const own = page.forms.save([form]);
    form.edit("nick", "Kings");
    page.formOf("theme").edit("preferred_theme", "#000000");
    const all = page.forms.saveAll();
    page.account = accountOf({ user: { nickname: "King" } });
    answer();
    expect(await own).toBe(true);
    expect(await all).toBe(true);
    expect(page.log).toEqual([{ nick: "King" }, { preferred_theme: "#000000" }, { nick: "Kings" }]);
    expect(page.forms.count).toBe(0);
  });

  test("a section whose own save succeeds meanwhile is not sent again", async () => {
    const page = openPage();
    const { form } = page.show("profile");
    form.edit("nick", "King");
    const answer = page.hold();
    void page.forms.save([form]);
    const all = page.forms.saveAll();
    answer();
    expect(await all).toBe(true);
    expect(page.log).toEqual([{ nick: "King" }]);
  });

  test("a section whose own save is refused meanwhile is not sent again by itself", async () => {
    const page = openPage();
    const { form } = page.show("profile");
    form.edit("nick", "King");
    const answer = page.hold();
    page.error = new CloudreveError("application", { code: 50001 });
    void page.forms.save([form]);
    const all = page.forms.saveAll();
    answer();
    expect(await all).toBe(false);
    expect(page.log).toEqual([{ nick: "King" }]);
  });

  test.each([
    ["failed", new CloudreveError("application", { code: 50001 })],
    ["an unknown outcome", new CloudreveError("network")],
  ])("after a section's own save with %s, the forms of the host are not sent", async (_, error) => {
    const page = openPage();
    page.addDirty("newsletter");
    const { form } = page.show("profile");
    form.edit("nick", "King");
    const answer = page.hold();
    page.error = error;
    void page.forms.save([form]);
    const all = page.forms.saveAll();
    answer();
    expect(await all).toBe(false);
    expect(page.log).toEqual([{ nick: "King" }]);
  });

  test("edits made during a section's own save are sent, though more is typed before the others are saved", async () => {
    const page = openPage();
    const { form } = page.show("profile");
    form.edit("nick", "King");
    const answerOwn = page.hold();
    const own = page.forms.save([form]);
    form.edit("nick", "Kings");
    const answerOthers = page.hold();
    page.formOf("theme").edit("preferred_theme", "#000000");
    const all = page.forms.saveAll();
    page.account = accountOf({ user: { nickname: "King" } });
    answerOwn();
    await own;
    form.edit("nick", "Kingsley");
    answerOthers();
    expect(await all).toBe(true);
    expect(page.log.at(-1)).toEqual({ nick: "Kingsley" });
  });

  test("a form that could not be saved is not waited for", async () => {
    vi.useFakeTimers();
    const page = openPage();
    page.addDirty("newsletter", { save: () => Promise.resolve(false) });
    expect(await page.forms.saveAll()).toBe(false);
    vi.useRealTimers();
  });

  test("a form whose save throws can be saved again", async () => {
    const page = openPage();
    const save = vi.fn(() => Promise.reject(new Error("host")));
    page.addDirty("newsletter", { save });
    await expect(page.forms.saveAll()).rejects.toThrow("host");
    await expect(page.forms.saveAll()).rejects.toThrow("host");
    expect(save).toHaveBeenCalledTimes(2);
  });

  test("a lost answer that reading back finds saved counts as saved, and a password follows", async () => {
    const page = openPage();
    page.formOf("profile").edit("nick", "King");
    page.addDirty("password", { endsSession: true });
    page.error = new CloudreveError("network");
    const answer = page.hold();
    const all = page.forms.saveAll();
    page.account = accountOf({ user: { nickname: "King" } });
    answer();
    expect(await all).toBe(true);
    expect(page.log).toEqual([{ nick: "King" }, "password"]);
  });

  test("a form of the host that is being saved already is not asked to save again", async () => {
    const page = openPage();
    page.addDirty("newsletter").set({ saving: true });
    expect(await page.forms.saveAll()).toBe(false);
    expect(page.log).toEqual([]);
  });

  test("nor is one that the password's save has asked, though its props do not say so yet", async () => {
    const page = openPage();
    let end = (): void => undefined;
    const save = vi.fn(() => new Promise<boolean>((resolve) => (end = () => resolve(true))));
    const form = page.addDirty("newsletter", { save });
    const first = page.forms.saveAllBut("password");
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(await page.forms.saveAll()).toBe(false);
    form.set({ changes: 0 });
    end();
    expect(await first).toBe(true);
    expect(save).toHaveBeenCalledOnce();
    form.set({ changes: 1 });
    expect(await Promise.race([page.forms.saveAll(), new Promise((r) => setImmediate(r, "asked"))])).toBe("asked");
    expect(save).toHaveBeenCalledTimes(2);
  });

  test("the focus ends at the first error of the page, not at that of the form that was saved last", async () => {
    const page = openPage();
    const { form, boxes } = page.show("profile", elementAt(1));
    form.edit("nick", "");
    const password = page.addDirty("password", {
      element: () => elementAt(2),
      save: () => {
        password.focusInvalid();
        return Promise.resolve(false);
      },
    });
    await page.forms.saveAll();
    expect(boxes.focuses).toEqual(["nick", "nick"]);
    expect(password.focusInvalid).toHaveBeenCalledOnce();
  });

  test("if only preferences are saved, the focus is not moved there a second time", async () => {
    const page = openPage();
    const { form, boxes } = page.show("profile");
    form.edit("nick", "");
    await page.forms.saveAll();
    expect(boxes.focuses).toEqual(["nick"]);
  });
});

describe("when everything is discarded,", () => {
  test("every section and every form of the host is reset", () => {
    const page = openPage();
    const host = page.addDirty("newsletter");
    const { form, boxes } = page.show("profile");
    form.edit("nick", "King");
    page.forms.discardAll();
    expect(page.forms.count).toBe(0);
    expect(boxes.shown.nick).toBe("Ada");
    expect(host.discard).toHaveBeenCalledOnce();
  });

  test("values on their way to the server stay", async () => {
    const page = openPage();
    const host = page.hostForm("newsletter");
    page.forms.add(host);
    host.set({ changes: 1, saving: true });
    const { form } = page.show("profile");
    form.edit("nick", "King");
    const save = page.forms.save([form]);
    page.forms.discardAll();
    expect(page.forms.count).toBe(2);
    expect(host.discard).not.toHaveBeenCalled();
    expect(await save).toBe(true);
  });

  test("clean forms are not told", () => {
    const page = openPage();
    const host = page.hostForm("newsletter");
    page.forms.add(host);
    const { form } = page.show("profile");
    const before = form.getSnapshot();
    page.forms.discardAll();
    expect(host.discard).not.toHaveBeenCalled();
    expect(form.getSnapshot()).toBe(before);
  });
});
