import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { openForm, typedText } from "./openForm";

vi.mock("react", () => ({}));

const stored = { nick: "Ada", share_links_in_profile: "" };
const mine = { nick: "King", share_links_in_profile: "all_share" };
const lost = new CloudreveError("network");

/** Both fields were sent, and no answer has arrived. */
function sent() {
  const form = openForm(stored);
  form.edit("nick", mine.nick);
  form.edit("share_links_in_profile", mine.share_links_in_profile);
  form.submit();
  form.turn(stored);
  return form;
}

describe("given a save whose answer is lost, when the account is read back", () => {
  test("and holds all of it, it is saved", () => {
    const form = sent();
    expect(form.fails(lost, mine)).toEqual(mine);
    expect(form.looks).toMatchObject({ inputs: mine, dirty: [], status: "saved" });
  });

  test("and holds none of it, it failed, and all of it can be saved again", () => {
    const form = sent();
    expect(form.fails(lost, stored)).toEqual({});
    expect(form.looks).toMatchObject({ inputs: mine, dirty: ["nick", "share_links_in_profile"], conflicts: "none" });
    expect(form.state.status).toEqual({ kind: "failed", error: lost });
    expect(form.save(stored)).toEqual(mine);
  });

  test("and holds one of the two fields, the other one failed", () => {
    const form = sent();
    expect(form.fails(lost, { ...stored, nick: "King" })).toEqual({ nick: "King" });
    expect(form.looks).toMatchObject({ dirty: ["share_links_in_profile"], status: "failed" });
  });

  test("and holds another value, there is a conflict", () => {
    const form = sent();
    form.fails(lost, { ...mine, nick: "Byron" });
    expect(form.looks).toMatchObject({ dirty: ["nick"], conflicts: { nick: "Byron" }, status: "failed" });
  });

  test("later edits stay, and the save is reported as saved", () => {
    const form = sent();
    form.edit("nick", "Kings");
    expect(form.fails(lost, mine)).toEqual(mine);
    expect(form.looks).toMatchObject({
      inputs: { nick: "Kings" },
      dirty: ["nick"],
      conflicts: "none",
      status: "saved",
    });
  });

  test("a list is shown in its stored form", () => {
    const form = openForm({ version_retention_ext: ["txt", "a b"] });
    form.edit("version_retention_ext", ["a b", "docx"]);
    form.submit();
    form.turn({ version_retention_ext: ["txt", "a b"] });
    form.fails(lost, { version_retention_ext: ["docx"] });
    expect(form.looks).toMatchObject({ inputs: { version_retention_ext: ["docx"] }, dirty: [], status: "saved" });
  });

  test("only in part, the rest is unknown", () => {
    const form = sent();
    expect(form.fails(lost, { nick: "King" })).toEqual({ nick: "King" });
    expect(form.looks.dirty).toEqual(["share_links_in_profile"]);
    expect(form.state.status).toEqual({ kind: "unknown", error: lost });
  });
});

describe("given a save whose outcome is unknown", () => {
  const unknown = () => {
    const form = sent();
    form.fails(lost);
    return form;
  };

  test("the form reports it, with everything still unsaved", () => {
    const form = unknown();
    expect(form.looks).toMatchObject({ inputs: mine, dirty: ["nick", "share_links_in_profile"], conflicts: "none" });
    expect(form.state.status).toEqual({ kind: "unknown", error: lost });
    expect(form.state.run).toBeUndefined();
  });

  test("an edit does not settle it", () => {
    const form = unknown();
    form.edit("nick", "Kings");
    form.hold("nick", typedText);
    expect(form.looks.status).toBe("unknown");
  });

  test("its own value, written into the cache by this page, does not settle it", () => {
    const form = unknown();
    expect(form.caches(mine)).toEqual({});
    expect(form.looks.status).toBe("unknown");
  });

  describe("when a later read answers", () => {
    test("with all of it, it is saved after all, and the host is told", () => {
      const form = unknown();
      expect(form.answers(mine)).toEqual(mine);
      expect(form.looks).toMatchObject({ inputs: mine, dirty: [], status: "saved" });
      expect(form.answers(mine)).toEqual({});
    });

    test("with none of it, it failed", () => {
      const form = unknown();
      expect(form.answers(stored)).toEqual({});
      expect(form.looks).toMatchObject({ dirty: ["nick", "share_links_in_profile"], conflicts: "none" });
      expect(form.state.status).toEqual({ kind: "failed", error: lost });
    });

    test("with another value, it failed, and there is a conflict", () => {
      const form = unknown();
      form.answers({ ...mine, nick: "Byron" });
      expect(form.looks).toMatchObject({ dirty: ["nick"], conflicts: { nick: "Byron" }, status: "failed" });
    });

    test("with none of it after everything was changed back, nothing is reported", () => {
      const form = unknown();
      form.edit("nick", "Ada");
      form.edit("share_links_in_profile", "");
      form.answers(stored);
      expect(form.looks).toMatchObject({ inputs: stored, dirty: [], status: "idle" });
    });

    test("with its value, a field that was changed back meanwhile is unsaved again", () => {
      const form = unknown();
      form.edit("nick", "Ada");
      form.answers(mine);
      expect(form.looks).toMatchObject({
        inputs: { nick: "Ada" },
        dirty: ["nick"],
        conflicts: "none",
        status: "saved",
      });
    });
  });

  describe("when the next press on Save was refused, and a later read answers", () => {
    test("with all of it, the host is told, and the error stays", () => {
      const form = unknown();
      form.edit("nick", "");
      form.submit();
      expect(form.answers(mine)).toEqual(mine);
      expect(form.looks).toMatchObject({ inputs: { nick: "" }, dirty: ["nick"], conflicts: "none", status: "invalid" });
      expect(form.answers(mine)).toEqual({});
    });

    test("with none of it, the sent value no longer counts as this form's own", () => {
      const form = unknown();
      form.edit("nick", "");
      form.submit();
      form.answers(stored);
      expect(form.looks).toMatchObject({ conflicts: "none", status: "invalid" });
      form.answers({ ...stored, nick: "King" });
      expect(form.looks.conflicts).toEqual({ nick: "King" });
    });
  });

  describe("when the resources of the account are read one after the other", () => {
    test("nothing is said before the second one has come", () => {
      const form = unknown();
      expect(form.answers({ nick: "King" })).toEqual({ nick: "King" });
      expect(form.looks).toMatchObject({ dirty: ["share_links_in_profile"], status: "unknown" });
      expect(form.answers({ share_links_in_profile: "all_share" })).toEqual({ share_links_in_profile: "all_share" });
      expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
    });

    test("fields missing in the first one are remembered when the second one holds its own", () => {
      const form = unknown();
      form.answers({ nick: "Ada" });
      expect(form.looks.status).toBe("unknown");
      form.answers({ share_links_in_profile: "all_share" });
      expect(form.looks.dirty).toEqual(["nick"]);
      expect(form.state.status).toEqual({ kind: "failed", error: lost });
    });

    test("they are remembered, too, if the first one was read back at once", () => {
      const form = sent();
      form.fails(lost, { nick: "Ada" });
      form.answers({ share_links_in_profile: "all_share" });
      expect(form.looks).toMatchObject({ dirty: ["nick"], status: "failed" });
    });

    test("if the first one holds its field and the second one does not, the save failed", () => {
      const form = unknown();
      form.answers({ nick: "King" });
      form.answers({ share_links_in_profile: "" });
      expect(form.looks).toMatchObject({ dirty: ["share_links_in_profile"], status: "failed" });
    });
  });

  describe("when Save is pressed again", () => {
    test("and the turn finds it saved, it is not sent again, and the host is told", () => {
      const form = unknown();
      form.submit();
      expect(form.turn(mine)).toEqual({});
      expect(form.found).toEqual(mine);
      expect(form.saved()).toEqual({});
      expect(form.looks).toMatchObject({ inputs: mine, dirty: [], status: "saved" });
    });

    test("and the turn finds a part of it saved, only the rest is sent", () => {
      const form = unknown();
      form.submit();
      expect(form.turn({ ...stored, nick: "King" })).toEqual({ share_links_in_profile: "all_share" });
      expect(form.found).toEqual({ nick: "King" });
      form.saved();
      expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
    });

    test("a field that the turn found saved is not reported again if this save fails", () => {
      const form = unknown();
      form.submit();
      form.turn({ ...stored, nick: "King" });
      expect(form.fails(lost, { ...stored, nick: "King" })).toEqual({});
      expect(form.looks).toMatchObject({ dirty: ["share_links_in_profile"], status: "failed" });
    });

    test("a field that the turn found saved is reported to the host even if there is a conflict", () => {
      const form = unknown();
      form.submit();
      expect(form.turn({ nick: "King", share_links_in_profile: "hide_share" })).toBeUndefined();
      expect(form.looks.conflicts).toEqual({ share_links_in_profile: "hide_share" });
      expect(form.found).toEqual({ nick: "King" });
    });

    test("and nothing could be sent, the first save is as unknown as before", () => {
      const form = unknown();
      form.submit();
      form.failsUnsent(lost);
      expect(form.state.status).toEqual({ kind: "unknown", error: lost });
      expect(form.answers(mine)).toEqual(mine);
      expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
    });

    test("and another user has signed in when the patch is made, it is as unknown as before", () => {
      const form = unknown();
      form.submit();
      form.turn({});
      const otherUser = new CloudreveError("otherUser");
      form.failsUnsent(otherUser);
      expect(form.state.status).toEqual({ kind: "unknown", error: otherUser });
      expect(form.answers(mine)).toEqual(mine);
    });

    test("and the waiting is stopped, it is as unknown as before, and a later read settles it", () => {
      const form = unknown();
      form.submit();
      form.phase({ kind: "waiting", stop: () => undefined });
      form.missesTurn(new CloudreveError("aborted"));
      expect(form.state.status).toEqual({ kind: "unknown", error: lost });
      expect(form.answers(mine)).toEqual(mine);
      expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
    });

    test("and the turn is missed in another way, it is as unknown as before", () => {
      const form = unknown();
      const error = new Error("the queue could not be entered");
      form.submit();
      form.missesTurn(error);
      expect(form.state.status).toEqual({ kind: "unknown", error });
    });

    test("a new value is compared with the one that the turn has found", () => {
      const form = unknown();
      form.edit("nick", "Kings");
      form.submit();
      expect(form.turn(mine)).toEqual({ nick: "Kings" });
      form.saved();
      expect(form.looks).toMatchObject({ inputs: { nick: "Kings" }, dirty: [], status: "saved" });
    });
  });
});

test("a sent value no longer counts as this form's own once it was read back", () => {
  const form = sent();
  form.fails(lost, stored);
  form.edit("nick", "Kings");
  form.answers({ nick: "King" });
  expect(form.looks.conflicts).toEqual({ nick: "King" });
});
