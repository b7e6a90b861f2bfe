import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { openForm } from "./openForm";

vi.mock("react", () => ({}));

const stored = { version_retention_enabled: true, version_retention_max: 10 };
const notKept = { kind: "failed", error: expect.objectContaining({ kind: "notKept" }) as unknown };

/** 20 was saved over 10, and the server has answered with success. */
function saved() {
  const form = openForm(stored);
  form.edit("version_retention_max", "20");
  form.save(stored);
  form.caches({ version_retention_enabled: true, version_retention_max: 20 });
  return form;
}

describe("given a save that was answered with success, when the next read", () => {
  test("holds it, it stays saved", () => {
    const form = saved();
    form.answers({ ...stored, version_retention_max: 20 });
    expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
  });

  test("holds the previous value, it was lost: that is reported, and the edit is unsaved again", () => {
    const form = saved();
    form.answers(stored);
    expect(form.looks).toMatchObject({
      inputs: { version_retention_max: "20" },
      dirty: ["version_retention_max"],
      conflicts: "none",
    });
    expect(form.state.status).toMatchObject(notKept);
    expect(form.save(stored)).toEqual({ version_retention_max: 20 });
  });

  test("holds a third value, it was changed elsewhere since", () => {
    const form = saved();
    form.answers({ ...stored, version_retention_max: 30 });
    expect(form.looks).toMatchObject({ inputs: { version_retention_max: "30" }, dirty: [], status: "saved" });
  });

  test("was written into the cache by this page, it proves nothing", () => {
    const form = saved();
    form.caches(stored);
    expect(form.looks).toMatchObject({ inputs: { version_retention_max: "10" }, status: "saved" });
  });

  test("is of another resource, nothing is known yet", () => {
    const form = saved();
    form.answers({ version_retention_enabled: true });
    expect(form.looks.status).toBe("saved");
    form.answers(stored);
    expect(form.state.status).toMatchObject(notKept);
  });

  test("has confirmed it, the previous value later on is only a change from elsewhere", () => {
    const form = saved();
    form.answers({ ...stored, version_retention_max: 20 });
    form.answers(stored);
    expect(form.looks).toMatchObject({ inputs: { version_retention_max: "10" }, dirty: [], status: "saved" });
  });

  test("has lost it during the next save, that save goes on", () => {
    const form = saved();
    form.edit("version_retention_enabled", false);
    form.submit();
    form.answers(stored);
    expect(form.looks).toMatchObject({
      dirty: ["version_retention_enabled", "version_retention_max"],
      status: "saving",
    });
  });

  test("has lost it after the edit was changed back, nothing is unsaved", () => {
    const form = saved();
    form.edit("version_retention_max", "10");
    form.answers(stored);
    expect(form.looks).toMatchObject({ inputs: { version_retention_max: "10" }, dirty: [], status: "idle" });
  });
});

test("a field that was saved with its stored value cannot be lost", () => {
  const form = openForm(stored);
  form.edit("version_retention_max", "20");
  form.submit();
  form.turn({ ...stored, version_retention_max: 20 });
  form.saved();
  form.answers({ ...stored, version_retention_max: 20 });
  expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
});

test("a value that the server held already when the turn came cannot be lost by later saves of this page", () => {
  const form = openForm(stored);
  form.edit("version_retention_max", "20");
  form.submit();
  form.edit("version_retention_max", "10");
  expect(form.turn({ ...stored, version_retention_max: 20 })).toEqual({});
  form.saved();
  form.caches({ version_retention_max: 30 });
  form.answers({ version_retention_max: 20 });
  expect(form.looks).toMatchObject({ inputs: { version_retention_max: "20" }, dirty: [], status: "saved" });
});

test("of two fields in two resources of the account, one that was confirmed says nothing of the other", () => {
  const form = openForm({ nick: "Ada", share_links_in_profile: "" });
  form.edit("nick", "King");
  form.edit("share_links_in_profile", "all_share");
  form.save({ nick: "Ada", share_links_in_profile: "" });
  form.answers({ nick: "King" });
  expect(form.looks.status).toBe("saved");
  form.answers({ share_links_in_profile: "" });
  expect(form.looks.dirty).toEqual(["share_links_in_profile"]);
  expect(form.state.status).toMatchObject(notKept);
});

test("of two consecutive saves, each is confirmed by its own field", () => {
  const form = saved();
  form.edit("version_retention_enabled", false);
  form.save({ ...stored, version_retention_max: 20 });
  form.answers({ version_retention_enabled: false, version_retention_max: 10 });
  expect(form.looks.dirty).toEqual(["version_retention_max"]);
  expect(form.state.status).toMatchObject(notKept);
});

test("if the next save reverts a save, it is compared with the value before that one", () => {
  const form = saved();
  form.edit("version_retention_max", "10");
  form.save({ ...stored, version_retention_max: 20 });
  form.answers(stored);
  expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
});

test("a lost update is reported with its own kind of error", () => {
  const form = saved();
  form.answers(stored);
  expect((form.state.status as { error: unknown }).error).toBeInstanceOf(CloudreveError);
});
