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
  test("what has become so elsewhere, and was put back there again, is not sent after all", () => {
    const form = submitted();
    form.answers({ [name]: 20 });
    form.answers({ [name]: 10 });
    expect(form.looks.inputs).toEqual({ [name]: "10" });
    expect(form.turn({ [name]: 10 })).toEqual({});
    form.saved();
    expect(form.looks.dirty).toEqual([]);
  });

  test("what the person turns back is sent as submitted, and the later edit is unsaved", () => {
    const form = submitted();
    form.edit(name, "10");
    expect(form.turn({ [name]: 10 })).toEqual({ [name]: 20 });
    form.saved();
    expect(form.looks).toMatchObject({ inputs: { [name]: "10" }, dirty: [name], status: "saved" });
  });

  test("what the person types on is not sent, and stays unsaved", () => {
    const form = submitted();
    form.edit(name, "200");
    expect(form.turn({ [name]: 10 })).toEqual({ [name]: 20 });
    form.saved();
    expect(form.looks).toMatchObject({ inputs: { [name]: "200" }, dirty: [name] });
  });

  describe("and the value is changed elsewhere,", () => {
    test("nothing is sent when the turn comes: the person has to choose first", () => {
      const form = submitted();
      expect(form.turn({ [name]: 30 })).toEqual({});
      expect(form.looks).toMatchObject({ dirty: [name], conflicts: { [name]: 30 }, status: "idle" });
    });

    test("how the save of the others goes on is not shown here", () => {
      const form = submitted();
      form.turn({ [name]: 30 });
      form.phase({ kind: "checking" });
      expect(form.looks.status).toBe("idle");
      form.fails(new CloudreveError("network"), { [name]: 30 });
      expect(form.looks).toMatchObject({ conflicts: { [name]: 30 }, status: "idle" });
      expect(form.state.run).toBeUndefined();
    });

    test("nor is it said to be saved with them, or that its turn was missed", () => {
      const saved = submitted();
      saved.turn({ [name]: 30 });
      expect(saved.saved()).toEqual({});
      expect(saved.looks).toMatchObject({ dirty: [name], conflicts: { [name]: 30 }, status: "idle" });

      const missed = submitted();
      missed.turn({ [name]: 30 });
      missed.missesTurn(new Error("lost"));
      expect(missed.looks.status).toBe("idle");
      expect(missed.state.run).toBeUndefined();
    });

    test("it can be saved once the person has chosen", () => {
      const form = submitted();
      form.turn({ [name]: 30 });
      form.saved();
      form.resolve(name, "mine");
      expect(form.save({ [name]: 30 })).toEqual({ [name]: 20 });
    });

    test("a choice for theirs that was made before the turn is neither sent nor said to be saved", () => {
      const form = submitted();
      form.answers({ [name]: 30 });
      form.resolve(name, "theirs");
      expect(form.turn({ [name]: 30 })).toEqual({});
      form.saved();
      expect(form.looks).toMatchObject({ inputs: { [name]: "30" }, dirty: [], status: "idle" });
    });

    test("a choice for mine that was made before the turn is sent", () => {
      const form = submitted();
      form.answers({ [name]: 30 });
      form.resolve(name, "mine");
      expect(form.turn({ [name]: 30 })).toEqual({ [name]: 20 });
    });

    test("a box that was put back follows it, and what was submitted is not sent over it", () => {
      const form = submitted();
      form.edit(name, "10");
      expect(form.turn({ [name]: 30 })).toEqual({});
      expect(form.looks).toMatchObject({ inputs: { [name]: "30" }, status: "idle" });
    });

    test("a conflict in a field that was not submitted makes the whole form wait, too", () => {
      const form = openForm({ [name]: 10, version_retention_enabled: false });
      form.edit(name, "20");
      form.submit();
      form.edit("version_retention_enabled", true);
      form.hold("version_retention_ext", "typed");
      expect(form.turn({ [name]: 10, version_retention_enabled: false })).toEqual({ [name]: 20 });
    });
  });

  test("a truth of which nothing is known for the field keeps what was submitted", () => {
    const form = submitted();
    form.edit(name, "10");
    expect(form.turn({ version_retention_enabled: true })).toEqual({ [name]: 20 });
  });
});

describe("given a save whose answer has not come,", () => {
  const sent = () => {
    const form = submitted();
    form.turn({ [name]: 10 });
    return form;
  };

  test("what was sent and is read meanwhile is ours, and no conflict with what was typed since", () => {
    const form = sent();
    form.edit(name, "200");
    form.answers({ [name]: 20 });
    expect(form.looks).toMatchObject({ inputs: { [name]: "200" }, dirty: [name], conflicts: {} });
    expect(form.state.baseline).toEqual({ [name]: 20 });
  });

  test("what is read from before it changes nothing", () => {
    const form = sent();
    form.answers({ [name]: 10 });
    expect(form.looks).toMatchObject({ inputs: { [name]: "20" }, dirty: [name], conflicts: {}, status: "saving" });
    form.saved();
    expect(form.looks).toMatchObject({ dirty: [], status: "saved" });
  });

  test("a value that is neither is a conflict", () => {
    const form = sent();
    form.answers({ [name]: 30 });
    expect(form.looks.conflicts).toEqual({ [name]: 30 });
  });

  test("what was typed since is unsaved, and no conflict with what was saved", () => {
    const form = sent();
    form.edit(name, "200");
    form.saved();
    form.caches({ [name]: 20 });
    form.answers({ [name]: 20 });
    expect(form.looks).toMatchObject({ inputs: { [name]: "200" }, dirty: [name], conflicts: {} });
    expect(form.save({ [name]: 20 })).toEqual({ [name]: 200 });
  });
});
