import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { openForm } from "./openForm";

vi.mock("react", () => ({}));

const stored = { nick: "Ada", share_links_in_profile: "" };
const mine = { nick: "King", share_links_in_profile: "all_share" };
const lost = new CloudreveError("network");

/** Both fields were sent, and no answer has come. */
function sent() {
  const form = openForm(stored);
  form.edit("nick", mine.nick);
  form.edit("share_links_in_profile", mine.share_links_in_profile);
  form.submit();
  form.turn(stored);
  return form;
}

describe("given a save whose answer is lost, when the account is read back", () => {
  test("and has all of it, it is saved", () => {
    const form = sent();
    expect(form.fails(lost, mine)).toEqual(mine);
    expect(form.looks).toMatchObject({ inputs: mine, dirty: [], status: "saved" });
  });

  test("and has none of it, it failed, and all of it can be saved again", () => {
    const form = sent();
    expect(form.fails(lost, stored)).toEqual({});
    expect(form.looks).toMatchObject({ inputs: mine, dirty: ["nick", "share_links_in_profile"], conflicts: "none" });
    expect(form.state.status).toEqual({ kind: "failed", error: lost });
    expect(form.save(stored)).toEqual(mine);
  });

  test("and has one of the two, the other one failed", () => {
    const form = sent();
    expect(form.fails(lost, { ...stored, nick: "King" })).toEqual({ nick: "King" });
    expect(form.looks).toMatchObject({ dirty: ["share_links_in_profile"], status: "failed" });
  });

  test("and has another value, the person has to choose", () => {
    const form = sent();
    form.fails(lost, { ...mine, nick: "Byron" });
    expect(form.looks).toMatchObject({ dirty: ["nick"], conflicts: { nick: "Byron" }, status: "failed" });
  });

  test("what was typed meanwhile stays, and the save is said to be saved", () => {
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

  test("a list is shown as it is stored", () => {
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

  test("the form says so, with everything still unsaved", () => {
    const form = unknown();
    expect(form.looks).toMatchObject({ inputs: mine, dirty: ["nick", "share_links_in_profile"], conflicts: "none" });
    expect(form.state.status).toEqual({ kind: "unknown", error: lost });
    expect(form.state.run).toBeUndefined();
  });

  test("an edit makes it no better known", () => {
    const form = unknown();
    form.edit("nick", "Kings");
    form.hold("nick", "typed");
    expect(form.looks.status).toBe("unknown");
  });

  test("its own value, put into the cache by this page, is no answer", () => {
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

    test("with another value, it failed, and the person has to choose", () => {
      const form = unknown();
      form.answers({ ...mine, nick: "Byron" });
      expect(form.looks).toMatchObject({ dirty: ["nick"], conflicts: { nick: "Byron" }, status: "failed" });
    });

    test("with none of it after everything was put back, there is nothing to say", () => {
      const form = unknown();
      form.edit("nick", "Ada");
      form.edit("share_links_in_profile", "");
      form.answers(stored);
      expect(form.looks).toMatchObject({ inputs: stored, dirty: [], status: "idle" });
    });

    test("with its value, what was put back meanwhile is unsaved again", () => {
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
    test("with all of it, the host is told, and the error stays where it is", () => {
      const form = unknown();
      form.edit("nick", "");
      form.submit();
      expect(form.answers(mine)).toEqual(mine);
      expect(form.looks).toMatchObject({ inputs: { nick: "" }, dirty: ["nick"], conflicts: "none", status: "invalid" });
      expect(form.answers(mine)).toEqual({});
    });

    test("with none of it, what was sent is nothing of ours any more", () => {
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

    test("what the first one has missed is not forgotten when the second one has its own", () => {
      const form = unknown();
      form.answers({ nick: "Ada" });
      expect(form.looks.status).toBe("unknown");
      form.answers({ share_links_in_profile: "all_share" });
      expect(form.looks.dirty).toEqual(["nick"]);
      expect(form.state.status).toEqual({ kind: "failed", error: lost });
    });

    test("nor where the first one was read back at once", () => {
      const form = sent();
      form.fails(lost, { nick: "Ada" });
      form.answers({ share_links_in_profile: "all_share" });
      expect(form.looks).toMatchObject({ dirty: ["nick"], status: "failed" });
    });

    test("a first one that has it, and a second one that has not, is a failure, too", () => {
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

    test("what the turn found is not found once more where this save fails", () => {
      const form = unknown();
      form.submit();
      form.turn({ ...stored, nick: "King" });
      expect(form.fails(lost, { ...stored, nick: "King" })).toEqual({});
      expect(form.looks).toMatchObject({ dirty: ["share_links_in_profile"], status: "failed" });
    });

    test("what the turn found is told to the host also where the person has to choose", () => {
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

    test("and another user has signed in when the patch was made, it is as unknown as before", () => {
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

    test("a new value is sent against what the turn has found", () => {
      const form = unknown();
      form.edit("nick", "Kings");
      form.submit();
      expect(form.turn(mine)).toEqual({ nick: "Kings" });
      form.saved();
      expect(form.looks).toMatchObject({ inputs: { nick: "Kings" }, dirty: [], status: "saved" });
    });
  });
});

test("a value that was sent is nothing of ours any more once it was read back", () => {
  const form = sent();
  form.fails(lost, stored);
  form.edit("nick", "Kings");
  form.answers({ nick: "King" });
  expect(form.looks.conflicts).toEqual({ nick: "King" });
});
