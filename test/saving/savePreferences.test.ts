import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import type { PreferencesPatch } from "../../src/api/SettingPatch";
import type { PreferenceForm } from "../../src/saving/PreferenceForm";
import { savePreferences } from "../../src/saving/savePreferences";
import type { SaveRequest } from "../../src/saving/SaveRequest";
import type { SaveStatus } from "../../src/saving/SaveStatus";

vi.mock("react", () => ({}));

/** A form with this part of the patch, which records its calls. */
function form(part: PreferencesPatch, options: Partial<PreferenceForm> = {}) {
  const told: unknown[] = [];
  const preferenceForm: PreferenceForm = {
    owner: "ada",
    resources: ["user"],
    submit: () => true,
    takeTurn: (truth, taken) => {
      told.push(["turn", truth, taken]);
      return { part, found: {} };
    },
    showPhase: (status) => void told.push(status),
    end: (outcome) => {
      told.push(outcome.kind);
      return {};
    },
    hasSaved: () => false,
    missTurn: (error) => void told.push(["missed", error]),
    focusInvalid: vi.fn(() => false),
    ...options,
  };
  return Object.assign(preferenceForm, { told });
}

const truth = { user: { nickname: "Ada" } } as never;

/** A queue whose turn comes at once, and a server that takes everything. */
const takes = async (request: SaveRequest<PreferencesPatch>) => {
  await Promise.resolve();
  request.onOutcome?.({ kind: "saved", patch: request.patch(truth) });
};

describe("given several forms,", () => {
  test("they are sent in one PATCH, each with what those before it have taken", async () => {
    const [profile, theme] = [form({ nick: "King" }), form({ preferred_theme: "#000" })];
    const onSaved = vi.fn();
    expect(await savePreferences([profile, theme], { send: takes, onSaved })).toBe(true);
    expect(profile.told).toEqual([["turn", truth, {}], "saved"]);
    expect(theme.told).toEqual([["turn", truth, { nick: "King" }], "saved"]);
    expect(onSaved.mock.calls).toEqual([[{ nick: "King", preferred_theme: "#000" }]]);
  });

  test("the resources of the account that any of them needs are asked for, each once, as the user who edited them", async () => {
    const send = vi.fn(takes);
    const forms = [form({}, { resources: ["user", "setting"] }), form({}, { resources: ["user", "site"] })];
    await savePreferences(forms, { send, onSaved: () => undefined });
    expect(send.mock.calls[0]?.[0]).toMatchObject({ owner: "ada", resources: ["user", "setting", "site"] });
  });

  test("one that is refused stays out of it, and the others are saved", async () => {
    const refused = form({ nick: "" }, { submit: () => false });
    const good = form({ preferred_theme: "#000" });
    const onSaved = vi.fn();
    expect(await savePreferences([refused, good], { send: takes, onSaved })).toBe(true);
    expect(refused.told).toEqual([]);
    expect(onSaved).toHaveBeenCalledWith({ preferred_theme: "#000" });
  });

  test("the focus goes to the first one with a fault, and to no other", async () => {
    const forms = [
      form({}),
      form({}, { submit: () => false, focusInvalid: vi.fn(() => true) }),
      form({}, { submit: () => false, focusInvalid: vi.fn(() => true) }),
    ];
    await savePreferences(forms, { send: takes, onSaved: () => undefined });
    expect(forms[1]?.focusInvalid).toHaveBeenCalledOnce();
    expect(forms[2]?.focusInvalid).not.toHaveBeenCalled();
  });
});

test("without a form that has something to save, nothing is sent, and that is no failure", async () => {
  const send = vi.fn(takes);
  expect(await savePreferences([form({}, { submit: () => false })], { send, onSaved: () => undefined })).toBe(true);
  expect(await savePreferences([], { send, onSaved: () => undefined })).toBe(true);
  expect(send).not.toHaveBeenCalled();
});

describe("the host is told", () => {
  test("of nothing, where nothing needed saving", async () => {
    const onSaved = vi.fn();
    await savePreferences([form({})], { send: takes, onSaved });
    expect(onSaved).not.toHaveBeenCalled();
  });

  test("of what an earlier save turned out to have saved, too", async () => {
    const onSaved = vi.fn();
    const forms = [form({ nick: "King" }, { end: () => ({ language: "de-DE" }) }), form({}, { end: () => ({}) })];
    await savePreferences(forms, { send: takes, onSaved });
    expect(onSaved.mock.calls).toEqual([[{ nick: "King", language: "de-DE" }]]);
  });

  test("of values that the turn found already saved, even if the save fails or the form leaves it", async () => {
    const error = new CloudreveError("network");
    const forms = [
      form({}, { takeTurn: () => ({ part: undefined, found: { nick: "King" } }) }),
      form({}, { takeTurn: () => ({ part: {}, found: { language: "de-DE" } }) }),
    ];
    for (const kind of ["saved", "failed"] as const) {
      const onSaved = vi.fn();
      const send = (request: SaveRequest<PreferencesPatch>) => {
        const patch = request.patch(truth);
        request.onOutcome?.(kind === "saved" ? { kind, patch } : { kind, error, sent: patch, truth: undefined });
        return Promise.resolve();
      };
      await savePreferences(forms, { send, onSaved });
      expect(onSaved.mock.calls).toEqual([[{ nick: "King", language: "de-DE" }]]);
    }
  });

  test("of the values that a failed save has saved", async () => {
    const onSaved = vi.fn();
    const error = new CloudreveError("network");
    const fails = (request: SaveRequest<PreferencesPatch>) => {
      const sent = request.patch(truth);
      request.onOutcome?.({ kind: "failed", error, sent, truth: undefined });
      return Promise.reject(error);
    };
    const profile = form({ nick: "King", share_links_in_profile: "" }, { end: () => ({ nick: "King" }) });
    expect(await savePreferences([profile], { send: fails, onSaved })).toBe(false);
    expect(onSaved.mock.calls).toEqual([[{ nick: "King" }]]);
    expect(profile.told.filter((each) => Array.isArray(each) && each[0] === "missed")).toEqual([]);
  });
});

describe("while it waits for its turn,", () => {
  const elsewhere = (request: SaveRequest<PreferencesPatch>) => {
    request.onPhase?.("waiting");
    return new Promise<void>((_, reject) => {
      request.signal?.addEventListener("abort", () => reject(new CloudreveError("aborted")));
    });
  };

  test("any of the forms can stop it; all are told, and the save is no success", async () => {
    const forms = [form({ nick: "King" }), form({ preferred_theme: "#000" })];
    const saved = savePreferences(forms, { send: elsewhere, onSaved: () => undefined });
    const status = forms[1]?.told[0] as Extract<SaveStatus, { kind: "waiting" }>;
    expect(status.kind).toBe("waiting");
    status.stop();
    expect(await saved).toBe(false);
    for (const { told } of forms)
      expect(told).toEqual([
        { kind: "waiting", stop: expect.any(Function) as unknown },
        ["missed", expect.objectContaining({ kind: "aborted" })],
      ]);
  });
});

test("a form that takes no part any more at its turn hears of nothing from then on", async () => {
  const leaves = form({});
  leaves.takeTurn = () => ({ part: undefined, found: {} });
  const stays = form({ nick: "King" });
  const send = async (request: SaveRequest<PreferencesPatch>) => {
    request.onPhase?.("saving");
    await takes(request);
    request.onPhase?.("checking");
  };
  await savePreferences([leaves, stays], { send, onSaved: () => undefined });
  expect(leaves.told).toEqual([{ kind: "saving" }]);
  expect(stays.told).toEqual([{ kind: "saving" }, ["turn", truth, {}], "saved", { kind: "checking" }]);
});

test("each phase is shown in all of its forms, and in none of the others", async () => {
  const forms = [form({}), form({}), form({}, { submit: () => false })];
  const send = (request: SaveRequest<PreferencesPatch>) => {
    request.onPhase?.("saving");
    request.onPhase?.("checking");
    return Promise.resolve();
  };
  await savePreferences(forms, { send, onSaved: () => undefined });
  const phases = [{ kind: "saving" }, { kind: "checking" }];
  expect(forms.map(({ told }) => told)).toEqual([phases, phases, []]);
});
