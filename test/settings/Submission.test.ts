import { describe, expect, test, vi } from "vitest";
import type { Account } from "../../src/settings/account";
import type { PreferenceForm } from "../../src/settings/PreferenceForm";
import { SectionStore } from "../../src/settings/SectionStore";
import { Submission } from "../../src/settings/Submission";

vi.mock("react", () => ({}));

/** The form of version retention as it stands, with one field in it. */
function openForm(version_retention_enabled: boolean) {
  const store = new SectionStore({ version_retention_enabled });
  const inputs = { version_retention_enabled };
  const form = {
    section: "versionRetention",
    store,
    getInputs: () => inputs,
    follow: (names: readonly string[]) => names.forEach(() => (inputs.version_retention_enabled = store.baseline.version_retention_enabled ?? false)),
    rebase: (truth: object) => form.follow(store.rebase(truth, inputs)),
    refuse: vi.fn(),
  };
  const type = (value: boolean) => {
    inputs.version_retention_enabled = value;
    store.edited("version_retention_enabled", value);
  };
  return { form: form as unknown as PreferenceForm, store, inputs, type };
}

const truth = (version_retention_enabled: boolean): Partial<Account> => ({
  setting: { version_retention_enabled, version_retention_ext: [], version_retention_max: 0 } as unknown as Account["setting"],
});

describe("given a switch that was turned off and submitted,", () => {
  test("what became so elsewhere while it waited, and was turned on again there, is not turned off once more", () => {
    const { form, inputs, type } = openForm(true);
    type(false);
    const submission = new Submission(form, { version_retention_enabled: false });
    form.rebase({ version_retention_enabled: false });
    form.rebase({ version_retention_enabled: true });
    expect(inputs.version_retention_enabled).toBe(true);
    expect(submission.patchAgainst(truth(true), {})).toEqual({});
    submission.end({ kind: "saved", patch: {} });
    expect(form.store.getSnapshot().dirty.size).toBe(0);
  });

  test("what the user turns back meanwhile is sent as submitted, and the later edit is unsaved", () => {
    const { form, store, type } = openForm(true);
    type(false);
    const submission = new Submission(form, { version_retention_enabled: false });
    type(true);
    const patch = submission.patchAgainst(truth(true), {});
    expect(patch).toEqual({ version_retention_enabled: false });
    submission.end({ kind: "saved", patch });
    expect([...store.getSnapshot().dirty]).toEqual(["version_retention_enabled"]);
  });
});
