import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { issue } from "../../src/settings/issue";
import { openForm } from "./openForm";

vi.mock("react", () => ({}));

const stored = { nick: "Ada", share_links_in_profile: "" };
const profile = () => openForm(stored);
const edited = () => {
  const form = profile();
  form.edit("nick", "King");
  return form;
};

describe("when Save is pressed", () => {
  test("without unsaved changes, nothing happens", () => {
    const form = profile();
    const { state } = form;
    form.submit();
    expect(form.state).toBe(state);
  });

  test("the form is saving from then on, and a second press does nothing", () => {
    const form = edited();
    form.submit();
    expect(form.looks.status).toBe("saving");
    const { state } = form;
    form.submit();
    expect(form.state).toBe(state);
  });

  test.each(["waiting", "checking"] as const)("a press while it is %s does nothing", (kind) => {
    const form = edited();
    form.submit();
    form.phase(kind === "waiting" ? { kind, stop: () => undefined } : { kind });
    const { state } = form;
    form.submit();
    expect(form.state).toBe(state);
  });

  test("only the dirty fields are sent, as stored values", () => {
    const form = openForm({ nick: "Ada", version_retention_max: 10, disable_view_sync: false });
    form.edit("version_retention_max", " 20 ");
    form.edit("disable_view_sync", false);
    expect(form.save({ nick: "Ada", version_retention_max: 10, disable_view_sync: false })).toEqual({
      version_retention_max: 20,
      disable_view_sync: true,
    });
  });
});

describe("given a save under way", () => {
  test("each phase is shown", () => {
    const form = edited();
    form.submit();
    const waiting = { kind: "waiting", stop: () => undefined } as const;
    form.phase(waiting);
    expect(form.state.status).toBe(waiting);
    form.turn(stored);
    form.phase({ kind: "checking" });
    expect(form.looks.status).toBe("checking");
  });

  test("an edit does not clear its status", () => {
    const form = edited();
    form.submit();
    form.edit("nick", "Kings");
    expect(form.looks.status).toBe("saving");
  });
});

test("a phase of a save without this form is not shown", () => {
  const form = edited();
  form.phase({ kind: "saving" });
  expect(form.looks.status).toBe("idle");
});

describe("when the server accepts it", () => {
  test("the form is saved and clean, with a new baseline", () => {
    const form = edited();
    expect(form.save(stored)).toEqual({ nick: "King" });
    expect(form.looks).toMatchObject({ inputs: { nick: "King" }, dirty: [], status: "saved" });
    expect(form.state.baseline).toEqual({ nick: "King", share_links_in_profile: "" });
    expect(form.state.run).toBeUndefined();
  });

  test("each further edit is validated at once", () => {
    const form = edited();
    form.save(stored);
    form.edit("nick", "");
    expect(form.looks.errors).toEqual({ nick: issue("nameRequired") });
  });

  test("the page's write into the cache changes nothing", () => {
    const form = edited();
    form.save(stored);
    const { baseline, dirty, inputs } = form.state;
    form.caches({ nick: "King", share_links_in_profile: "" });
    expect(form.state).toMatchObject({ baseline, dirty, inputs });
  });

  test("a list is shown as it was saved: entries that cannot match a file were dropped", () => {
    const form = openForm({ version_retention_ext: ["txt", "a b"] });
    form.edit("version_retention_ext", ["a b", "docx"]);
    expect(form.save({ version_retention_ext: ["txt", "a b"] })).toEqual({ version_retention_ext: ["docx"] });
    expect(form.looks).toMatchObject({ inputs: { version_retention_ext: ["docx"] }, dirty: [] });
  });

  test("a field that the server held already is saved without being sent", () => {
    const form = edited();
    form.submit();
    expect(form.turn({ nick: "King", share_links_in_profile: "" })).toEqual({});
    form.saved();
    expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
  });

  test("truth of one resource is enough to make the patch", () => {
    const form = edited();
    form.submit();
    expect(form.turn({ share_links_in_profile: "" })).toEqual({ nick: "King" });
  });
});

describe("when the server refuses one of the fields", () => {
  const tooLong = new CloudreveError("application", { code: 40001, msg: "Nickname too long" });

  test("the field has the error, keeps its input, and can be saved again", () => {
    const form = edited();
    form.edit("share_links_in_profile", "all_share");
    form.submit();
    form.turn(stored);
    form.fails(tooLong, stored);
    expect(form.looks).toEqual({
      inputs: { nick: "King", share_links_in_profile: "all_share" },
      dirty: ["nick", "share_links_in_profile"],
      conflicts: "none",
      errors: { nick: issue("tooLong") },
      status: "invalid",
    });
    expect(form.state.status).toEqual({ kind: "invalid", count: 1 });

    form.edit("nick", "Kin");
    expect(form.looks).toMatchObject({ errors: "none", status: "idle" });
    expect(form.save(stored)).toEqual({ nick: "Kin", share_links_in_profile: "all_share" });
  });

  test("a field that was changed back meanwhile has no error", () => {
    const form = edited();
    form.submit();
    form.turn(stored);
    form.edit("nick", "Ada");
    form.fails(tooLong, stored);
    expect(form.looks).toMatchObject({ dirty: [], errors: "none", status: "idle" });
  });

  test("a field of another form gets no error here, but the failure is reported", () => {
    const form = openForm({ language: "en-US" });
    form.edit("language", "de-DE");
    form.submit();
    form.turn({ language: "en-US" });
    const sent = { nick: "King", language: "de-DE" };
    form.dispatch({
      type: "ended",
      outcome: { kind: "failed", error: tooLong, sent, truth: undefined },
      truth: { language: "en-US" },
      focused: undefined,
    });
    expect(form.looks).toMatchObject({ dirty: ["language"], errors: "none" });
    expect(form.state.status).toEqual({ kind: "failed", error: tooLong });
  });
});

describe("when the server refuses it after saving a part", () => {
  const error = new CloudreveError("application", { code: 50004, msg: "" });

  test("reading back shows which part", () => {
    const form = edited();
    form.edit("share_links_in_profile", "all_share");
    form.submit();
    form.turn(stored);
    expect(form.fails(error, { nick: "King", share_links_in_profile: "" })).toEqual({ nick: "King" });
    expect(form.looks).toMatchObject({ dirty: ["share_links_in_profile"], conflicts: "none" });
    expect(form.state.status).toEqual({ kind: "failed", error });
    expect(form.save({ nick: "King", share_links_in_profile: "" })).toEqual({ share_links_in_profile: "all_share" });
  });

  test("the outcome is unknown if reading back fails, too", () => {
    const form = edited();
    form.submit();
    form.turn(stored);
    form.fails(error);
    expect(form.state.status).toEqual({ kind: "unknown", error });
  });
});

test("a refusal before anything was written is a failure, even if nothing can be read back", () => {
  const error = new CloudreveError("application", { code: 40089, msg: "Insufficient scope: UserInfo.Write" });
  const form = edited();
  form.submit();
  form.turn(stored);
  form.fails(error);
  expect(form.looks.dirty).toEqual(["nick"]);
  expect(form.state.status).toEqual({ kind: "failed", error });
});

describe("when nothing could be sent", () => {
  test("the form shows the reason, and the edits stay unsaved", () => {
    const error = new CloudreveError("network");
    const form = edited();
    form.submit();
    form.failsUnsent(error);
    expect(form.looks.dirty).toEqual(["nick"]);
    expect(form.state.status).toEqual({ kind: "failed", error });
    expect(form.state.run).toBeUndefined();
  });

  test("because another user has signed in, it is as unsaved as before", () => {
    const error = new CloudreveError("otherUser");
    const form = edited();
    form.submit();
    form.turn(stored);
    form.failsUnsent(error);
    expect(form.state.status).toEqual({ kind: "failed", error });
    expect(form.looks.dirty).toEqual(["nick"]);
  });

  test("and the edit is changed back meanwhile, nothing is reported", () => {
    const form = edited();
    form.submit();
    form.edit("nick", "Ada");
    form.failsUnsent(new CloudreveError("network"));
    expect(form.looks.status).toBe("idle");
  });
});

describe("when the turn does not come", () => {
  test("because the wait was stopped, nothing is reported, and it can be saved again", () => {
    const form = edited();
    form.submit();
    form.missesTurn(new CloudreveError("aborted"));
    expect(form.looks).toMatchObject({ dirty: ["nick"], errors: "none", status: "idle" });
    expect(form.state.run).toBeUndefined();
    expect(form.save(stored)).toEqual({ nick: "King" });
  });

  test("because the wait was stopped, the status of the previous save is not shown again", () => {
    const form = edited();
    form.submit();
    form.failsUnsent(new CloudreveError("network"));
    form.submit();
    form.missesTurn(new CloudreveError("aborted"));
    expect(form.looks.status).toBe("idle");
  });

  test.each([new CloudreveError("network"), new Error("the queue could not be entered")])(
    "because of any other error (%s), the error is shown",
    (error) => {
      const form = edited();
      form.submit();
      form.missesTurn(error);
      expect(form.state.status).toEqual({ kind: "failed", error });
    },
  );

  test("a form without a part in the save is not changed", () => {
    const form = edited();
    const { state } = form;
    form.missesTurn(new CloudreveError("aborted"));
    expect(form.state).toBe(state);
  });
});

test("a turn for a form without a save changes nothing", () => {
  const form = edited();
  const { state } = form;
  expect(form.turn({ nick: "Byron" })).toBeUndefined();
  expect(form.state).toBe(state);
});

test("an end for a form without a save changes nothing visible", () => {
  const form = edited();
  const { looks } = form;
  expect(form.fails(new CloudreveError("network"), { nick: "Byron" })).toEqual({});
  expect(form.looks).toEqual(looks);
});
