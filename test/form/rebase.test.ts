import { describe, expect, test, vi } from "vitest";
import { issue } from "../../src/settings/issue";
import { openForm } from "./openForm";

vi.mock("react", () => ({}));

const profile = () => openForm({ nick: "Ada", share_links_in_profile: "" });

describe("when newer truth arrives,", () => {
  test("clean fields follow it", () => {
    const form = profile();
    form.answers({ nick: "Byron", share_links_in_profile: "all_share" });
    expect(form.looks).toMatchObject({ inputs: { nick: "Byron", share_links_in_profile: "all_share" }, dirty: [] });
    expect(form.state.baseline).toEqual({ nick: "Byron", share_links_in_profile: "all_share" });
  });

  test("dirty fields stay, and so do fields that it does not include", () => {
    const form = profile();
    form.edit("nick", "King");
    form.answers({ nick: "Ada" });
    expect(form.looks).toEqual({
      inputs: { nick: "King", share_links_in_profile: "" },
      dirty: ["nick"],
      conflicts: "none",
      errors: "none",
      status: "idle",
    });
  });

  test("a dirty field that has become equal elsewhere is clean", () => {
    const form = profile();
    form.edit("nick", "King");
    form.answers({ nick: "King" });
    expect(form.looks).toMatchObject({ inputs: { nick: "King" }, dirty: [], conflicts: "none" });
    expect(form.state.baseline.nick).toBe("King");
  });

  test("an error disappears with its input", () => {
    const form = profile();
    form.edit("nick", "");
    form.submit();
    form.answers({ nick: "Byron" });
    expect(form.looks).toMatchObject({ errors: { nick: issue("nameRequired") }, conflicts: { nick: "Byron" } });
    form.resolve("nick", "theirs");
    expect(form.looks).toMatchObject({ inputs: { nick: "Byron" }, errors: "none", status: "idle" });
  });

  test("a list that is stored in another order means the same, and is left as it is", () => {
    const form = openForm({ version_retention_ext: ["txt", "docx"] });
    form.answers({ version_retention_ext: ["docx", "txt"] });
    expect(form.looks).toMatchObject({ inputs: { version_retention_ext: ["txt", "docx"] }, dirty: [] });
  });

  test("a section that it does not include stays as it is", () => {
    const form = profile();
    form.answers({ language: "de-DE" });
    expect(form.looks.inputs).toEqual({ nick: "Ada", share_links_in_profile: "" });
    expect(form.state.baseline).toEqual({ nick: "Ada", share_links_in_profile: "" });
  });
});

describe("given a field that is dirty here and was changed elsewhere,", () => {
  const inConflict = () => {
    const form = profile();
    form.edit("nick", "King");
    form.answers({ nick: "Byron", share_links_in_profile: "" });
    return form;
  };

  test("there is a conflict: mine stays in the box, theirs is shown beside it", () => {
    expect(inConflict().looks).toEqual({
      inputs: { nick: "King", share_links_in_profile: "" },
      dirty: ["nick"],
      conflicts: { nick: "Byron" },
      errors: "none",
      status: "idle",
    });
  });

  test("Save does nothing until the user resolves it", () => {
    const form = inConflict();
    const { state } = form;
    form.submit();
    expect(form.state).toBe(state);
  });

  test("the same truth again changes nothing", () => {
    const form = inConflict();
    const { conflicts } = form.state;
    form.answers({ nick: "Byron" });
    expect(form.state.conflicts).toBe(conflicts);
  });

  test("newer truth replaces theirs", () => {
    const form = inConflict();
    form.answers({ nick: "Babbage" });
    expect(form.looks.conflicts).toEqual({ nick: "Babbage" });
  });

  test("it ends if theirs is changed back", () => {
    const form = inConflict();
    form.answers({ nick: "Ada" });
    expect(form.looks).toMatchObject({ inputs: { nick: "King" }, dirty: ["nick"], conflicts: "none" });
  });

  test("it ends if theirs becomes the typed value", () => {
    const form = inConflict();
    form.answers({ nick: "King" });
    expect(form.looks).toMatchObject({ inputs: { nick: "King" }, dirty: [], conflicts: "none" });
  });

  test("it ends if theirs is typed", () => {
    const form = inConflict();
    form.edit("nick", "Byron");
    expect(form.looks).toMatchObject({ dirty: [], conflicts: "none" });
    expect(form.state.baseline.nick).toBe("Byron");
  });

  test("another text is typed, and the conflict stays", () => {
    const form = inConflict();
    form.edit("nick", "Kings");
    expect(form.looks).toMatchObject({ inputs: { nick: "Kings" }, dirty: ["nick"], conflicts: { nick: "Byron" } });
  });

  describe("when the old value is typed back", () => {
    test("it counts as a choice and is dirty, because theirs is newer", () => {
      const form = inConflict();
      form.edit("nick", "Ada");
      expect(form.looks).toMatchObject({ inputs: { nick: "Ada" }, dirty: ["nick"], conflicts: { nick: "Byron" } });
    });

    test.each(["Byron", "Babbage"])("it does not follow the next read (%s)", (theirs) => {
      const form = inConflict();
      form.edit("nick", "Ada");
      form.answers({ nick: theirs });
      expect(form.looks).toMatchObject({ inputs: { nick: "Ada" }, dirty: ["nick"], conflicts: { nick: theirs } });
    });

    test("it is clean if the other side returns to it, too", () => {
      const form = inConflict();
      form.edit("nick", "Ada");
      form.answers({ nick: "Ada" });
      expect(form.looks).toMatchObject({ inputs: { nick: "Ada" }, dirty: [], conflicts: "none" });
    });

    test("keeping mine puts it into the next patch", () => {
      const form = inConflict();
      form.edit("nick", "Ada");
      form.resolve("nick", "mine");
      form.submit();
      expect(form.turn({ nick: "Byron", share_links_in_profile: "" })).toEqual({ nick: "Ada" });
    });
  });

  describe("when theirs is taken", () => {
    test("the box shows it, and nothing is unsaved", () => {
      const form = inConflict();
      form.resolve("nick", "theirs");
      expect(form.looks).toMatchObject({ inputs: { nick: "Byron" }, dirty: [], conflicts: "none" });
      form.answers({ nick: "Byron" });
      expect(form.looks.conflicts).toBe("none");
    });
  });

  describe("when mine is kept", () => {
    test("it is compared with theirs from then on, and saved", () => {
      const form = inConflict();
      form.resolve("nick", "mine");
      expect(form.looks).toMatchObject({ inputs: { nick: "King" }, dirty: ["nick"], conflicts: "none" });
      form.answers({ nick: "Byron" });
      expect(form.looks.conflicts).toBe("none");
      expect(form.save({ nick: "Byron" })).toEqual({ nick: "King" });
      expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
    });

    test("its error stays", () => {
      const form = profile();
      form.edit("nick", " ");
      form.submit();
      form.answers({ nick: "Byron" });
      form.resolve("nick", "mine");
      expect(form.looks.errors).toEqual({ nick: issue("nameRequired") });
    });
  });

  test("the field is the last one edited, for the focus, regardless of the choice", () => {
    const form = inConflict();
    form.edit("share_links_in_profile", "all_share");
    form.resolve("nick", "mine");
    expect(form.state.lastEdited).toBe("nick");
  });

  test("two names cannot be merged: nothing happens", () => {
    const form = inConflict();
    const { state } = form;
    form.resolve("nick", "both");
    expect(form.state).toBe(state);
  });
});

test("resolving one conflict leaves the other in place", () => {
  const form = profile();
  form.edit("nick", "King");
  form.edit("share_links_in_profile", "hide_share");
  form.answers({ nick: "Byron", share_links_in_profile: "all_share" });
  form.resolve("nick", "theirs");
  expect(form.looks).toMatchObject({
    dirty: ["share_links_in_profile"],
    conflicts: { share_links_in_profile: "all_share" },
  });
});

test.each(["theirs", "mine", "both"] as const)("a choice (%s) clears the status of the last save", (by) => {
  const form = openForm({ version_retention_ext: ["txt"], version_retention_max: 10 });
  form.edit("version_retention_ext", ["docx"]);
  form.edit("version_retention_max", "ten");
  form.submit();
  form.answers({ version_retention_ext: ["psd"] });
  form.resolve("version_retention_ext", by);
  expect(form.looks.status).toBe("idle");
});

test.each(["theirs", "mine", "both"] as const)("without a conflict, choosing %s does nothing", (by) => {
  const form = openForm({ version_retention_ext: ["txt"] });
  form.edit("version_retention_ext", ["docx"]);
  const { state } = form;
  form.resolve("version_retention_ext", by);
  expect(form.state).toBe(state);
});

describe("given two lists in conflict,", () => {
  const inConflict = () => {
    const form = openForm({ version_retention_ext: ["txt", "old"], version_retention_max: 10 });
    form.edit("version_retention_ext", ["txt", "old", "docx"]);
    form.answers({ version_retention_ext: ["txt", "psd"], version_retention_max: 10 });
    return form;
  };

  test("they are merged: additions and removals of both sides", () => {
    const form = inConflict();
    form.resolve("version_retention_ext", "both");
    expect(form.looks).toMatchObject({
      inputs: { version_retention_ext: ["txt", "docx", "psd"] },
      dirty: ["version_retention_ext"],
      conflicts: "none",
    });
    expect(form.save({ version_retention_ext: ["txt", "psd"] })).toEqual({
      version_retention_ext: ["txt", "docx", "psd"],
    });
  });

  test("merged into theirs, they are clean", () => {
    const form = openForm({ version_retention_ext: ["txt"] });
    form.edit("version_retention_ext", []);
    form.answers({ version_retention_ext: ["psd", "docx"] });
    form.edit("version_retention_ext", ["psd"]);
    form.resolve("version_retention_ext", "both");
    expect(form.looks).toMatchObject({ inputs: { version_retention_ext: ["psd", "docx"] }, dirty: [] });
  });
});

test("an input without its own meaning cannot be merged", () => {
  const form = openForm({ version_retention_max: 10 });
  form.edit("version_retention_max", "ten");
  form.answers({ version_retention_max: 20 });
  form.resolve("version_retention_max", "both");
  expect(form.looks).toMatchObject({
    inputs: { version_retention_max: "ten" },
    conflicts: { version_retention_max: 20 },
  });
});
