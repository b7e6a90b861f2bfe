import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { openForm } from "./openForm";

vi.mock("react", () => ({}));

const name = "version_retention_max";

/** 20 was typed over 10, and Save was pressed. */
function submitted() {
  const form = openForm({ [name]: 10 });
  form.edit(name, "20");
  form.submit();
  return form;
}

describe("given a save that waits for its turn,", () => {
  test("a value that was stored elsewhere and reverted there is not sent after all", () => {
    const form = submitted();
    form.answers({ [name]: 20 });
    form.answers({ [name]: 10 });
    expect(form.looks.inputs).toEqual({ [name]: "10" });
    expect(form.turn({ [name]: 10 })).toEqual({});
    form.saved();
    expect(form.looks.dirty).toEqual([]);
  });

  test("a field that the user changes back is sent as submitted, and the later edit is unsaved", () => {
    const form = submitted();
    form.edit(name, "10");
    expect(form.turn({ [name]: 10 })).toEqual({ [name]: 20 });
    form.saved();
    expect(form.looks).toMatchObject({ inputs: { [name]: "10" }, dirty: [name], status: "saved" });
  });

  test("later typing is not sent, and stays unsaved", () => {
    const form = submitted();
    form.edit(name, "200");
    expect(form.turn({ [name]: 10 })).toEqual({ [name]: 20 });
    form.saved();
    expect(form.looks).toMatchObject({ inputs: { [name]: "200" }, dirty: [name] });
  });

  describe("and the value is changed elsewhere,", () => {
    test("nothing is sent when the turn comes: the user must resolve the conflict first", () => {
      const form = submitted();
      expect(form.turn({ [name]: 30 })).toBeUndefined();
      expect(form.looks).toMatchObject({ dirty: [name], conflicts: { [name]: 30 }, status: "idle" });
    });

    test("the save continues without this form, which shows neither its phases nor its end", () => {
      for (const end of ["saved", "failed", "missed"] as const) {
        const form = submitted();
        form.turn({ [name]: 30 });
        const { state } = form;
        form.phase({ kind: "checking" });
        if (end === "saved") form.saved();
        if (end === "failed") form.fails(new CloudreveError("network"), { [name]: 30 });
        if (end === "missed") form.missesTurn(new Error("lost"));
        expect(form.state).toBe(state);
      }
    });

    test("it can be saved once the conflict is resolved", () => {
      const form = submitted();
      form.turn({ [name]: 30 });
      form.resolve(name, "mine");
      expect(form.save({ [name]: 30 })).toEqual({ [name]: 20 });
    });

    test("theirs, taken before the turn, is neither sent nor reported as saved", () => {
      const form = submitted();
      form.answers({ [name]: 30 });
      form.resolve(name, "theirs");
      expect(form.turn({ [name]: 30 })).toBeUndefined();
      form.saved();
      expect(form.looks).toMatchObject({ inputs: { [name]: "30" }, dirty: [], status: "idle" });
    });

    test("mine, kept before the turn, is sent", () => {
      const form = submitted();
      form.answers({ [name]: 30 });
      form.resolve(name, "mine");
      expect(form.turn({ [name]: 30 })).toEqual({ [name]: 20 });
    });

    test("a box that was changed back follows it, and the submitted value is not sent over it", () => {
      const form = submitted();
      form.edit(name, "10");
      expect(form.turn({ [name]: 30 })).toBeUndefined();
      expect(form.looks).toMatchObject({ inputs: { [name]: "30" }, status: "idle" });
    });

    test("a conflict in a field that was not submitted holds back the whole form, too", () => {
      const form = openForm({ [name]: 10, version_retention_ext: ["txt"] });
      form.edit(name, "20");
      form.submit();
      form.edit("version_retention_ext", ["docx"]);
      expect(form.turn({ [name]: 10, version_retention_ext: ["psd"] })).toBeUndefined();
      expect(form.looks).toMatchObject({
        dirty: [name, "version_retention_ext"],
        conflicts: { version_retention_ext: ["psd"] },
        status: "idle",
      });
    });
  });

  test("truth without the field keeps the submitted value", () => {
    const form = submitted();
    form.edit(name, "10");
    expect(form.turn({ version_retention_enabled: true })).toEqual({ [name]: 20 });
  });
});

describe("given a save whose answer has not arrived,", () => {
  const sent = () => {
    const form = submitted();
    form.turn({ [name]: 10 });
    return form;
  };

  test("a sent value that is read meanwhile is our own, and no conflict with later typing", () => {
    const form = sent();
    form.edit(name, "200");
    form.answers({ [name]: 20 });
    expect(form.looks).toMatchObject({ inputs: { [name]: "200" }, dirty: [name], conflicts: "none" });
    expect(form.state.baseline).toEqual({ [name]: 20 });
  });

  test("a read from before it changes nothing", () => {
    const form = sent();
    form.answers({ [name]: 10 });
    expect(form.looks).toMatchObject({ inputs: { [name]: "20" }, dirty: [name], conflicts: "none", status: "saving" });
    form.saved();
    expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
  });

  test("a sent value is still our own after a read from before it", () => {
    const form = sent();
    form.answers({ [name]: 10 });
    form.edit(name, "200");
    form.answers({ [name]: 20 });
    expect(form.looks).toMatchObject({ inputs: { [name]: "200" }, dirty: [name], conflicts: "none" });
  });

  test("a value that is neither is a conflict", () => {
    const form = sent();
    form.answers({ [name]: 30 });
    expect(form.looks.conflicts).toEqual({ [name]: 30 });
  });

  test("later typing is unsaved, and no conflict with the saved value", () => {
    const form = sent();
    form.edit(name, "200");
    form.saved();
    form.caches({ [name]: 20 });
    form.answers({ [name]: 20 });
    expect(form.looks).toMatchObject({ inputs: { [name]: "200" }, dirty: [name], conflicts: "none" });
    expect(form.save({ [name]: 20 })).toEqual({ [name]: 200 });
  });
});
