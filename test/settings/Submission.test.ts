import { describe, expect, test, vi } from "vitest";
import type { Account } from "../../src/settings/account";
import type { PreferenceForm } from "../../src/settings/PreferenceForm";
import { SectionStore } from "../../src/settings/SectionStore";
import { Submission } from "../../src/settings/Submission";

vi.mock("react", () => ({}));

const name = "version_retention_max";

/** The form of version retention as it stands, with one field in it. */
function openForm(version_retention_max: number) {
  const store = new SectionStore({ version_retention_max });
  const inputs = store.inputs();
  const form = {
    section: "versionRetention",
    store,
    getInputs: () => inputs,
    follow: (names: readonly string[]) => names.forEach(() => Object.assign(inputs, store.inputs())),
    rebase: (truth: object) => form.follow(store.rebase(truth, inputs)),
    refuse: vi.fn(),
  };
  const type = (value: string) => {
    Object.assign(inputs, { [name]: value });
    store.edited(name, value);
  };
  return { form: form as unknown as PreferenceForm, store, inputs, type };
}

const truth = (version_retention_max: number): Partial<Account> => ({
  setting: {
    version_retention_enabled: true,
    version_retention_ext: [],
    version_retention_max,
  } as unknown as Account["setting"],
});

describe("given 20 was typed over 10 and submitted,", () => {
  test("what became so elsewhere while it waited, and was 10 again there, is not made 20 once more", () => {
    const { form, inputs, type } = openForm(10);
    type("20");
    const submission = new Submission(form, { [name]: 20 });
    form.rebase({ [name]: 20 });
    form.rebase({ [name]: 10 });
    expect(inputs[name]).toBe("10");
    expect(submission.patchAgainst(truth(10), {})).toEqual({});
    submission.end({ kind: "saved", patch: {} });
    expect(form.store.getSnapshot().dirty.size).toBe(0);
  });

  test("what the user turns back meanwhile is sent as submitted, and the later edit is unsaved", () => {
    const { form, store, type } = openForm(10);
    type("20");
    const submission = new Submission(form, { [name]: 20 });
    type("10");
    const patch = submission.patchAgainst(truth(10), {});
    expect(patch).toEqual({ [name]: 20 });
    submission.end({ kind: "saved", patch });
    expect([...store.getSnapshot().dirty]).toEqual([name]);
  });

  test("what the user settles as theirs meanwhile is neither sent nor said to be saved", () => {
    const { form, store, inputs, type } = openForm(10);
    type("20");
    const submission = new Submission(form, { [name]: 20 });
    form.rebase({ [name]: 30 });
    store.keepMine(name, "30");
    Object.assign(inputs, store.inputs());
    expect(submission.patchAgainst(truth(30), {})).toEqual({});
    submission.end({ kind: "saved", patch: {} });
    expect(store.getSnapshot()).toMatchObject({ save: { kind: "idle" }, dirty: new Set() });
  });
});
