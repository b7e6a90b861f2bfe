import { describe, expect, test, vi } from "vitest";
import { issue } from "../../src/settings/issue";
import { openForm, refusedText, typedText } from "./openForm";

vi.mock("react", () => ({}));

const profile = () => openForm({ nick: "Ada", share_links_in_profile: "" });
const retention = () => openForm({ version_retention_ext: ["txt"], version_retention_max: 10 });

describe("given saved values", () => {
  test("the boxes show them in their input form", () => {
    expect(openForm({ disable_view_sync: true, version_retention_max: 10 }).looks).toEqual({
      inputs: { disable_view_sync: false, version_retention_max: "10" },
      dirty: [],
      conflicts: "none",
      errors: "none",
      status: "idle",
    });
  });

  test("an edit makes its field dirty, and changing it back makes it clean", () => {
    const form = profile();
    form.edit("nick", "King");
    expect(form.looks).toMatchObject({ inputs: { nick: "King", share_links_in_profile: "" }, dirty: ["nick"] });
    form.edit("nick", "Ada");
    expect(form.looks.dirty).toEqual([]);
  });

  test("after one of two edits is changed back, only that field is clean", () => {
    const form = profile();
    form.edit("nick", "King");
    form.edit("share_links_in_profile", "all_share");
    form.edit("nick", "Ada");
    expect(form.looks.dirty).toEqual(["share_links_in_profile"]);
  });

  test("an edit that means the same as the stored value is none", () => {
    const form = retention();
    form.edit("version_retention_max", "010");
    form.edit("version_retention_ext", [".TXT"]);
    expect(form.looks.dirty).toEqual([]);
  });

  test("another keystroke in a dirty field keeps the same set of dirty fields", () => {
    const form = profile();
    form.edit("nick", "King");
    const { dirty, errors, conflicts, status } = form.state;
    form.edit("nick", "Kings");
    expect(form.state.status).toBe(status);
    expect(form.state.dirty).toBe(dirty);
    expect(form.state.errors).toBe(errors);
    expect(form.state.conflicts).toBe(conflicts);
  });

  test("the last edited field is remembered, for the focus", () => {
    const form = profile();
    form.edit("share_links_in_profile", "all_share");
    form.edit("nick", "King");
    expect(form.state.lastEdited).toBe("nick");
  });
});

describe("before the first press on Save", () => {
  test("an invalid edit has no error", () => {
    const form = profile();
    form.edit("nick", "");
    expect(form.looks).toMatchObject({ errors: "none", status: "idle" });
  });
});

describe("after a press on Save with an invalid input", () => {
  const refused = () => {
    const form = profile();
    form.edit("nick", "");
    form.submit();
    return form;
  };

  test("the field has an error, and nothing is sent", () => {
    const form = refused();
    expect(form.looks).toMatchObject({ errors: { nick: issue("nameRequired") }, status: "invalid" });
    expect(form.state.run).toBeUndefined();
    expect(form.state.status).toEqual({ kind: "invalid", count: 1 });
  });

  test("each further edit is validated at once: it may be valid, and invalid again in another way", () => {
    const form = refused();
    form.edit("nick", "King");
    expect(form.looks).toMatchObject({ errors: "none", status: "idle" });
    form.edit("nick", "x".repeat(256));
    expect(form.looks.errors).toEqual({ nick: issue("tooLong", 256) });
  });

  test("an edit with the same issue leaves the errors as they are", () => {
    const form = refused();
    const { errors } = form.state;
    form.edit("nick", " ");
    expect(form.state.errors).toBe(errors);
  });

  test("a field that is changed back has no error", () => {
    const form = refused();
    form.edit("nick", "Ada");
    expect(form.looks).toMatchObject({ dirty: [], errors: "none" });
  });

  test("an edit in another field leaves the error in place", () => {
    const form = refused();
    form.edit("share_links_in_profile", "all_share");
    expect(form.looks.errors).toEqual({ nick: issue("nameRequired") });
  });
});

test("all invalid fields are counted", () => {
  const form = openForm({ nick: "Ada", version_retention_max: 10 });
  form.edit("nick", " ");
  form.edit("version_retention_max", "ten");
  form.submit();
  expect(form.state.status).toEqual({ kind: "invalid", count: 2 });
  expect(form.looks.errors).toEqual({ nick: issue("nameRequired"), version_retention_max: issue("wholeNumber") });
});

test("a press on Save checks anew: the errors of the press before are gone", () => {
  const form = openForm({ nick: "Ada", version_retention_max: 10 });
  form.edit("nick", " ");
  form.submit();
  form.answers({ nick: "Ada" });
  form.edit("version_retention_max", "ten");
  form.edit("nick", "King");
  form.submit();
  expect(form.looks.errors).toEqual({ version_retention_max: issue("wholeNumber") });
});

test("correcting one field leaves the errors of others in place", () => {
  const form = openForm({ nick: "Ada", version_retention_max: 10 });
  form.edit("nick", " ");
  form.edit("version_retention_max", "ten");
  form.submit();
  form.edit("nick", "King");
  expect(form.looks.errors).toEqual({ version_retention_max: issue("wholeNumber") });
});

describe("after a good save", () => {
  test("the next edit clears its status", () => {
    const form = profile();
    form.edit("nick", "King");
    form.save({ nick: "Ada", share_links_in_profile: "" });
    expect(form.looks.status).toBe("saved");
    form.edit("nick", "Kings");
    expect(form.looks.status).toBe("idle");
  });
});

describe("given a box that holds text beside its value", () => {
  test("its field is dirty while the text is there", () => {
    const form = retention();
    form.hold("version_retention_ext", typedText);
    expect(form.looks.dirty).toEqual(["version_retention_ext"]);
    form.hold("version_retention_ext", undefined);
    expect(form.looks.dirty).toEqual([]);
  });

  test("refused text blocks Save, although the value itself is valid", () => {
    const form = retention();
    form.hold("version_retention_ext", refusedText);
    form.submit();
    expect(form.state.status).toEqual({ kind: "invalid", count: 1 });
    expect(form.looks.errors).toBe("none");
    expect(form.state.run).toBeUndefined();
  });

  test("text that is only being typed does not block the other fields' save", () => {
    const form = retention();
    form.hold("version_retention_ext", typedText);
    form.edit("version_retention_max", "20");
    form.submit();
    expect(form.turn({ version_retention_ext: ["txt"], version_retention_max: 10 })).toEqual({
      version_retention_max: 20,
    });
  });

  test("its first letter clears the last save's status; its further letters and its end do not", () => {
    const form = retention();
    form.edit("version_retention_max", "20");
    form.save({ version_retention_max: 10 });
    form.hold("version_retention_ext", typedText);
    expect(form.looks.status).toBe("idle");

    form.edit("version_retention_max", "30");
    form.save({ version_retention_max: 20 });
    expect(form.looks.status).toBe("saved");
    form.hold("version_retention_ext", refusedText);
    expect(form.looks.status).toBe("saved");
    form.hold("version_retention_ext", undefined);
    expect(form.looks.status).toBe("saved");
  });

  test("once a refused text is gone, there is nothing to correct", () => {
    const form = retention();
    form.edit("version_retention_max", "20");
    form.hold("version_retention_ext", refusedText);
    form.submit();
    expect(form.looks.status).toBe("invalid");
    form.hold("version_retention_ext", { ...refusedText, text: "tar.g", refused: false });
    expect(form.looks.status).toBe("invalid");
    form.hold("version_retention_ext", undefined);
    expect(form.looks.status).toBe("idle");
  });

  test("another text, and the same text refused, replace the held one", () => {
    const form = openForm({ nick: "Ada", version_retention_ext: ["txt"] });
    form.hold("version_retention_ext", typedText);
    form.hold("version_retention_ext", { ...typedText, text: "tar.gz" });
    expect(form.state.held.get("version_retention_ext")).toEqual({ text: "tar.gz", refused: false });
    form.hold("version_retention_ext", refusedText);
    expect(form.state.held.get("version_retention_ext")).toEqual(refusedText);
  });

  test("reporting the same held text again does nothing", () => {
    const form = retention();
    form.hold("version_retention_ext", typedText);
    const { state } = form;
    form.hold("version_retention_ext", typedText);
    expect(form.state).toBe(state);
  });

  test("the same issue of a held text remains one error of its field", () => {
    const form = openForm({ version_retention_max: 10 });
    form.edit("version_retention_max", "");
    form.hold("version_retention_max", refusedText);
    form.submit();
    expect(form.state.status).toEqual({ kind: "invalid", count: 1 });
  });
});
