import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import type { FieldName } from "../../src/settings/fields";
import type { PreferenceSectionId } from "../../src/settings/preference";
import { accountOf } from "./boxes";
import { ada, openPage } from "./page";

vi.mock("react", () => ({}));

/** All saves that are due have ended. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

function open() {
  const page = openPage();
  page.connect();
  const show = (section: PreferenceSectionId) => {
    const shown = page.show(section);
    shown.form.saveAtOnce(true);
    const type = (name: FieldName, input: unknown) => {
      shown.boxes.inFocus = name;
      shown.form.edit(name, input);
    };
    const leave = (name: FieldName) => {
      shown.boxes.inFocus = undefined;
      shown.form.leave(name);
    };
    return { ...shown, type, leave, status: () => shown.form.getSnapshot().status.kind };
  };
  page.keeps = true;
  return { page, show };
}

describe("where each change is saved at once", () => {
  test("a choice is saved when it changes, and nothing waits for the user meanwhile", async () => {
    const { page, show } = open();
    const { form, status } = show("preferences");
    form.edit("disable_view_sync", false);
    expect(page.forms).toMatchObject({ count: 1, toSave: [] });
    await settled();
    expect(page.log).toEqual([{ disable_view_sync: true }]);
    expect(status()).toBe("saved");
    expect(page.forms.count).toBe(0);
  });

  test("a text is saved when its box is left, not with each letter", async () => {
    const { page, show } = open();
    const { type, leave } = show("profile");
    type("nick", "K");
    type("nick", "King");
    await settled();
    expect(page.log).toEqual([]);
    expect(page.forms).toMatchObject({ count: 1, toSave: [] });
    leave("nick");
    await settled();
    expect(page.log).toEqual([{ nick: "King" }]);
  });

  test("a text whose box leaves the page is saved, too", async () => {
    const { page, show } = open();
    const { type, hide, boxes } = show("profile");
    type("nick", "King");
    boxes.inFocus = undefined;
    hide();
    await settled();
    expect(page.log).toEqual([{ nick: "King" }]);
  });

  test("changes of the same moment share a PATCH, those of several sections, too", async () => {
    const { page, show } = open();
    const [preferences, retention] = [show("preferences").form, show("versionRetention").form];
    preferences.edit("language", "de-DE");
    retention.edit("version_retention_enabled", false);
    retention.edit("version_retention_ext", ["txt"]);
    await settled();
    expect(page.log).toEqual([{ language: "de-DE", version_retention_enabled: false, version_retention_ext: ["txt"] }]);
  });

  test("changes made during a save share the next one", async () => {
    const { page, show } = open();
    const answer = page.hold();
    const [preferences, retention] = [show("preferences").form, show("versionRetention").form];
    preferences.edit("language", "de-DE");
    await settled();
    retention.edit("version_retention_enabled", false);
    preferences.edit("language", "fr-FR");
    preferences.edit("disable_view_sync", false);
    await settled();
    expect(page.log).toEqual([{ language: "de-DE" }]);
    answer();
    await settled();
    expect(page.log[1]).toEqual({ version_retention_enabled: false, language: "fr-FR", disable_view_sync: true });
    expect(page.log).toHaveLength(2);
    expect(page.forms.count).toBe(0);
  });

  test("a refused text is said at its box, does not take the focus, and holds up no other change", async () => {
    const { page, show } = open();
    const { form, boxes, type, leave, status } = show("versionRetention");
    type("version_retention_max", "many");
    leave("version_retention_max");
    await settled();
    expect(page.log).toEqual([]);
    expect(status()).toBe("invalid");
    expect(page.forms.toSave).toEqual(["versionRetention"]);
    form.edit("version_retention_enabled", false);
    await settled();
    expect(page.log).toEqual([{ version_retention_enabled: false }]);
    expect([...form.getSnapshot().errors.keys()]).toEqual(["version_retention_max"]);
    expect(status()).toBe("invalid");
    expect(boxes.focuses).toEqual([]);
    type("version_retention_max", "5");
    expect(form.getSnapshot().errors.size).toBe(0);
    leave("version_retention_max");
    await settled();
    expect(page.log.at(-1)).toEqual({ version_retention_max: 5 });
    expect(status()).toBe("saved");
  });

  test("a change that could not be saved stays, waits for the user, and goes with the next one", async () => {
    const { page, show } = open();
    const { form, status } = show("preferences");
    page.error = new Error("refused");
    page.keeps = false;
    form.edit("language", "de-DE");
    await settled();
    expect(status()).toBe("failed");
    expect(page.forms).toMatchObject({ count: 1, toSave: ["preferences"] });
    page.error = undefined;
    form.edit("disable_view_sync", false);
    await settled();
    expect(page.log.at(-1)).toEqual({ language: "de-DE", disable_view_sync: true });
  });

  test("a value that the server has refused holds up no other change, until it is edited or Save is pressed", async () => {
    const { page, show } = open();
    const { form, status } = show("profile");
    const error = new CloudreveError("application", { code: 50001, msg: "Failed to update user nick" });
    Object.assign(page, { error, keeps: false });
    form.edit("nick", "K".repeat(120));
    await settled();
    expect([...form.getSnapshot().errors.keys()]).toEqual(["nick"]);
    Object.assign(page, { error: undefined, keeps: true });
    form.edit("share_links_in_profile", "all_share");
    await settled();
    expect(page.log.slice(1)).toEqual([{ share_links_in_profile: "all_share" }]);
    expect(status()).toBe("invalid");
    await page.forms.saveAll();
    expect(page.log.slice(2)).toEqual([{ nick: "K".repeat(120) }]);
  });

  test("a change that is taken back during its save is saved after it", async () => {
    const { page, show } = open();
    const { form, status } = show("preferences");
    const answer = page.hold();
    form.edit("disable_view_sync", false);
    await settled();
    form.edit("disable_view_sync", true);
    answer();
    await settled();
    expect(page.log).toEqual([{ disable_view_sync: true }, { disable_view_sync: false }]);
    expect(status()).toBe("saved");
    expect(page.forms.count).toBe(0);
  });

  test("a failed save is not repeated because its box is left, or its value chosen again, meanwhile", async () => {
    const { page, show } = open();
    const { form, type, leave, status } = show("profile");
    const answer = page.hold();
    Object.assign(page, { error: new Error("refused"), keeps: false });
    type("nick", "King");
    void page.forms.save([form]).catch(() => undefined);
    await settled();
    leave("nick");
    type("nick", "Kings");
    type("nick", "King");
    leave("nick");
    answer();
    await settled();
    expect(page.log).toEqual([{ nick: "King" }]);
    expect(status()).toBe("failed");
  });

  test("a refusal of the text that was sent is none of the text that is there by then, which is saved", async () => {
    const { page, show } = open();
    const { form, type, leave, status } = show("profile");
    const answer = page.hold();
    const error = new CloudreveError("application", { code: 50001, msg: "Failed to update user nick" });
    Object.assign(page, { error, keeps: false });
    type("nick", "Bad");
    leave("nick");
    await settled();
    type("nick", "Good");
    leave("nick");
    answer();
    await Promise.resolve();
    Object.assign(page, { error: undefined, keeps: true });
    await settled();
    expect(form.getSnapshot().errors.size).toBe(0);
    expect(page.log).toEqual([{ nick: "Bad" }, { nick: "Good" }]);
    expect(status()).toBe("saved");
  });

  describe("once the network is back,", () => {
    const network = new CloudreveError("network");
    const refused = new CloudreveError("application", { code: 40081, msg: "No" });
    const comeBack = async (page: ReturnType<typeof openPage>) => {
      // Each provider of the user tells it.
      page.forms.retry(ada);
      page.forms.retry(ada);
      await settled();
    };

    test("a change that it has kept from being saved is saved, once, also where its section has gone", async () => {
      const { page, show } = open();
      const { form, hide } = show("preferences");
      Object.assign(page, { error: network, keeps: false });
      form.edit("language", "de-DE");
      await settled();
      hide();
      Object.assign(page, { error: undefined, keeps: true });
      await comeBack(page);
      expect(page.log).toEqual([{ language: "de-DE" }, { language: "de-DE" }]);
    });

    test.each([
      ["was refused", refused, []],
      ["the token may not make", network, ["preferences"]],
    ] as const)(
      "a change that %s is not sent again by itself, nor when its section is shown again",
      async (_, error, readOnly) => {
        const { page, show } = open();
        const { form, hide } = show("preferences");
        Object.assign(page, { error, keeps: false });
        form.edit("language", "de-DE");
        await settled();
        expect(page.log).toHaveLength(1);
        for (const section of readOnly) page.readOnly.add(section);
        await comeBack(page);
        hide();
        show("preferences");
        await settled();
        expect(page.log).toHaveLength(1);
        expect(form.getSnapshot().inputs.language).toBe("de-DE");
      },
    );
  });

  test("a conflict waits for a choice, which is then saved", async () => {
    const { page, show } = open();
    const { form, type, boxes } = show("profile");
    type("nick", "King");
    page.account = accountOf({ user: { nickname: "Byron" } });
    page.forms.takeTruth(ada, page.account, true);
    boxes.inFocus = undefined;
    form.leave("nick");
    await settled();
    expect(form.getSnapshot().conflicts.get("nick")).toBe("Byron");
    expect(page.log).toEqual([]);
    expect(page.forms.toSave).toEqual(["profile"]);
    form.resolve("nick", "mine");
    await settled();
    expect(page.log).toEqual([{ nick: "King" }]);
  });

  test("Enter saves a text that is still being typed, and what follows goes in the next PATCH", async () => {
    const { page, show } = open();
    const answer = page.hold();
    const { form, type, leave } = show("profile");
    type("nick", "King");
    void page.forms.save([form]);
    type("nick", "Kings");
    leave("nick");
    form.edit("share_links_in_profile", "all_share");
    await settled();
    expect(page.log).toEqual([{ nick: "King" }]);
    answer();
    await settled();
    expect(page.log.slice(1)).toEqual([{ nick: "Kings", share_links_in_profile: "all_share" }]);
  });

  test("what was edited before is saved once the host turns it on", async () => {
    const page = openPage();
    page.connect();
    const { form } = page.show("preferences");
    form.edit("language", "de-DE");
    await settled();
    expect(page.log).toEqual([]);
    form.saveAtOnce(true);
    await settled();
    expect(page.log).toEqual([{ language: "de-DE" }]);
  });
});

describe("a save can be undone", () => {
  test("which saves the former values of its fields again, and can then not be undone itself", async () => {
    const { page, show } = open();
    const { form, status } = show("preferences");
    form.edit("language", "de-DE");
    form.edit("disable_view_sync", false);
    await settled();
    expect(form.getSnapshot().undo).toEqual({ language: "en-US", disable_view_sync: false });
    form.undo();
    await settled();
    expect(page.log.at(-1)).toEqual({ language: "en-US", disable_view_sync: false });
    expect(form.getSnapshot()).toMatchObject({ undo: undefined, isUndone: true });
    expect(status()).toBe("saved");
  });

  test("until the same section is edited", async () => {
    const { show } = open();
    const { form } = show("preferences");
    form.edit("language", "de-DE");
    await settled();
    form.edit("disable_view_sync", false);
    expect(form.getSnapshot().undo).toBeUndefined();
    await settled();
    expect(form.getSnapshot().undo).toEqual({ disable_view_sync: false });
    expect(form.getSnapshot().isUndone).toBe(false);
  });

  test("until a newer value comes from elsewhere, and a press is then nothing", async () => {
    const { page, show } = open();
    const { form } = show("preferences");
    form.edit("language", "de-DE");
    await settled();
    page.forms.takeTruth(ada, page.account, true);
    expect(form.getSnapshot().undo).toEqual({ language: "en-US" });
    page.forms.takeTruth(ada, accountOf({ user: { language: "fr-FR" } }), true);
    expect(form.getSnapshot().undo).toBeUndefined();
    form.undo();
    await settled();
    expect(page.log).toEqual([{ language: "de-DE" }]);
  });

  test("to the value that another device had saved just before it", async () => {
    const { page, show } = open();
    const { form } = show("versionRetention");
    page.account = accountOf({ setting: { version_retention_ext: ["psd"] } });
    form.edit("version_retention_max", "5");
    await settled();
    expect(form.getSnapshot().undo).toEqual({ version_retention_max: 10 });
  });

  test("also if only reading back has shown that it succeeded", async () => {
    const { page, show } = open();
    const { form, status } = show("preferences");
    page.error = new Error("lost");
    form.edit("language", "de-DE");
    await settled();
    expect(status()).toBe("saved");
    expect(form.getSnapshot().undo).toEqual({ language: "en-US" });
    expect(page.onSaved).toHaveBeenLastCalledWith({ language: "de-DE" });
  });

  test("an Undo that fails keeps the former value in the box, to be saved again", async () => {
    const { page, show } = open();
    const { form, status } = show("preferences");
    form.edit("language", "de-DE");
    await settled();
    page.error = new Error("refused");
    page.keeps = false;
    form.undo();
    await settled();
    expect(status()).toBe("failed");
    expect(form.getSnapshot().inputs.language).toBe("en-US");
    page.error = undefined;
    await page.forms.saveAll();
    expect(page.log.at(-1)).toEqual({ language: "en-US" });
  });
});
