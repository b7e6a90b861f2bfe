import { vi } from "vitest";
import type * as OwnerWatchModule from "../../src/api/OwnerWatch";
import type * as CreateCloudreveClientModule from "../../src/api/createCloudreveClient";
import type * as AccountCacheModule from "../../src/account/accountCache";
import type * as FormMachineModule from "../../src/form/FormMachine";
import type { FormMachine } from "../../src/form/FormMachine";
import { inputsOf } from "../../src/form/FormState";
import type * as RebaseStepsModule from "../../src/form/rebaseSteps";
import type * as ReduceModule from "../../src/form/reduce";
import { isDirty } from "../../src/settings/isDirty";
import type * as BuildPatchModule from "../../src/settings/buildPatch";
import type * as RebaseModule from "../../src/settings/rebase";
import type * as SavePreferencesModule from "../../src/saving/savePreferences";
import type * as SendSettingsModule from "../../src/saving/sendSettings";

/**
 * Deliberate bugs, one for each promise: each replaces one module of the library with a broken one. The histories must
 * find every one of them, or they prove nothing.
 */
export const plantedBugs: Record<string, { breaks: RegExp; plant: () => void }> = {
  "saves do not wait for each other": {
    breaks: /two PATCHes were under way at once/,
    plant: () => {
      vi.doMock("../../src/saving/saveQueue", () => ({
        takeTurn: (_site: string, _options: object, task: (turn: object) => Promise<unknown>) =>
          task({ afterOther: false, isMine: () => true }),
      }));
    },
  },
  "saves of two tabs do not wait for each other": {
    breaks: /two PATCHes were under way at once/,
    plant: () => {
      const free = () => Promise.resolve({ isMine: () => true, release: () => undefined });
      const unmarked = { isMarkedByOther: () => Promise.resolve(false), markTurn: () => Promise.resolve() };
      vi.doMock("../../src/saving/tabLock", () => ({ lockIfFree: free, lockWithPatience: free, ...unmarked }));
    },
  },
  "what is dirty follows newer truth": {
    breaks: /is no unsaved change any more, and was never saved/,
    plant: () => {
      vi.doMock("../../src/settings/rebase", () => ({ rebase: () => "follow" }));
    },
  },
  "what changed elsewhere is no conflict": {
    breaks: /as saved, and the server holds|nobody had been asked|never stored/,
    plant: () => {
      vi.doMock("../../src/settings/rebase", async (original) => {
        const { rebase } = await original<typeof RebaseModule>();
        return {
          rebase: (...values: Parameters<typeof rebase>) =>
            rebase(...values) === "conflict" ? "keep" : rebase(...values),
        };
      });
    },
  },
  "an emptied list is sent as null": {
    breaks: /null was sent/,
    plant: () => {
      vi.doMock("../../src/settings/buildPatch", async (original) => {
        const { buildPatch, isEmptyPatch } = await original<typeof BuildPatchModule>();
        const nulled = (patch: object) =>
          Object.fromEntries(
            Object.entries(patch).map(([name, value]) => [
              name,
              Array.isArray(value) && value.length === 0 ? null : (value as unknown),
            ]),
          );
        return {
          isEmptyPatch,
          buildPatch: (...values: Parameters<typeof buildPatch>) => nulled(buildPatch(...values)),
        };
      });
    },
  },
  "a section sends all of its fields": {
    breaks: /which nobody had changed/,
    plant: () => {
      vi.doMock("../../src/settings/buildPatch", async (original) => {
        const { isEmptyPatch } = await original<typeof BuildPatchModule>();
        return { isEmptyPatch, buildPatch: (baseline: object, values: object) => ({ ...baseline, ...values }) };
      });
    },
  },
  "what was typed while saving is taken for saved": {
    breaks: /is no unsaved change any more, and was never saved/,
    plant: () => {
      vi.doMock("../../src/form/FormMachine", async (original) => {
        const module = await original<typeof FormMachineModule>();
        class Forgetful extends module.FormMachine {
          override end(...values: Parameters<FormMachine["end"]>) {
            const saved = super.end(...values);
            if (values[0].kind === "saved") this.discard();
            return saved;
          }
        }
        return { ...module, FormMachine: Forgetful };
      });
    },
  },
  "a lost answer is taken for a good one": {
    breaks:
      /is no unsaved change any more, and was never saved|was never stored|which was so already|two-factor was said/,
    plant: () => {
      vi.doMock("../../src/api/createCloudreveClient", async (original) => {
        const { createCloudreveClient } = await original<typeof CreateCloudreveClientModule>();
        return {
          createCloudreveClient: (options: Parameters<typeof createCloudreveClient>[0]) => {
            const client = createCloudreveClient(options);
            return {
              ...client,
              patchSetting: (patch: Parameters<typeof client.patchSetting>[0]) =>
                client.patchSetting(patch).catch(() => undefined),
            };
          },
        };
      });
    },
  },
  "a lost answer is sent for again": {
    breaks: /that nobody asked for|was sent as/,
    plant: () => {
      vi.doMock("../../src/api/createCloudreveClient", async (original) => {
        const { createCloudreveClient } = await original<typeof CreateCloudreveClientModule>();
        return {
          createCloudreveClient: (options: Parameters<typeof createCloudreveClient>[0]) => {
            const client = createCloudreveClient(options);
            return {
              ...client,
              patchSetting: (patch: Parameters<typeof client.patchSetting>[0]) =>
                client.patchSetting(patch).catch(() => client.patchSetting(patch)),
            };
          },
        };
      });
    },
  },
  "a double click sends twice": {
    breaks: /that nobody asked for|never stored|which was so already/,
    plant: () => {
      vi.doMock("../../src/saving/savePreferences", async (original) => {
        const { savePreferences } = await original<typeof SavePreferencesModule>();
        return {
          savePreferences: (...[forms, options]: Parameters<typeof savePreferences>) => {
            const again = forms.map((form) => {
              const { dirty, inputs } = (form as unknown as Pick<FormMachine, "getSnapshot">).getSnapshot();
              const values = Object.fromEntries([...dirty].map((name) => [name, inputs[name]]));
              return {
                owner: form.owner,
                resources: form.resources,
                submit: () => dirty.size > 0,
                takeTurn: () => ({ part: values, found: {} }),
                showPhase: () => undefined,
                end: () => ({}),
                missTurn: () => undefined,
                hasSaved: () => false,
                focusInvalid: () => false,
              };
            });
            void savePreferences(forms, options);
            return savePreferences(again, options);
          },
        };
      });
    },
  },
  "whose token it is nobody asks": {
    breaks: /was sent as/,
    plant: () => {
      vi.doMock("../../src/api/OwnerWatch", async (original) => {
        const { OwnerWatch } = await original<typeof OwnerWatchModule>();
        class Trusting extends OwnerWatch {
          override confirm(token: string | null): Promise<void> {
            return super.confirm(token, () => Promise.resolve(this.getSnapshot().userId ?? ""));
          }
          override learn(token: string | null, userId: string): void {
            super.learn(token, this.getSnapshot().userId ?? userId);
          }
        }
        return { OwnerWatch: Trusting };
      });
    },
  },
  "a lost answer is never settled by a later read": {
    breaks: /is still not known to be saved or not/,
    plant: () => {
      vi.doMock("../../src/form/rebaseSteps", async (original) => ({
        ...(await original<typeof RebaseStepsModule>()),
        confirmed: (state: object) => ({ state, saved: {} }),
      }));
    },
  },
  "Discard brings back what was replaced elsewhere": {
    breaks: /as saved, and the server holds/,
    plant: () => {
      vi.doMock("../../src/form/reduce", async (original) => {
        const { reduce } = await original<typeof ReduceModule>();
        return {
          reduce: (...[state, event]: Parameters<typeof reduce>) => {
            const step = reduce(state, event);
            if (event.type !== "discarded" || step.state === state) return step;
            const { baseline } = state;
            return { ...step, state: { ...step.state, baseline, inputs: inputsOf(baseline) } };
          },
        };
      });
    },
  },
  "other tabs are not told": {
    breaks: /as saved, and the server holds/,
    plant: () => {
      vi.doMock("../../src/saving/OtherTabs", () => ({
        OtherTabs: class {
          listen = () => () => undefined;
          tell = () => undefined;
        },
      }));
    },
  },
  "other tabs are not told of a save that failed, of which the server may have kept a part": {
    breaks: /as saved, and the server holds/,
    plant: () => {
      vi.doMock("../../src/saving/sendSettings", async (original) => {
        const { sendSettings } = await original<typeof SendSettingsModule>();
        return {
          sendSettings: async (...[options, request]: Parameters<typeof sendSettings>) => {
            await sendSettings({ ...options, otherTabs: { tell: () => undefined } }, request);
            options.otherTabs.tell();
          },
        };
      });
    },
  },
  "a patch is computed against what was known at submit": {
    breaks: /nobody had been asked|which was so already|never stored/,
    plant: () => {
      vi.doMock("../../src/account/accountCache", async (original) => {
        const module = await original<typeof AccountCacheModule>();
        return {
          ...module,
          freshTruth: (...[queryClient, client]: Parameters<typeof module.freshTruth>) =>
            Promise.resolve(module.cachedAccount(queryClient, client)),
        };
      });
    },
  },
  "the password shares its PATCH": {
    breaks: /credentials were sent in company/,
    plant: () => {
      vi.doMock("../../src/api/createCloudreveClient", async (original) => {
        const { createCloudreveClient } = await original<typeof CreateCloudreveClientModule>();
        return {
          createCloudreveClient: (options: Parameters<typeof createCloudreveClient>[0]) => {
            const client = createCloudreveClient(options);
            return {
              ...client,
              patchSetting: (patch: Parameters<typeof client.patchSetting>[0]) =>
                client.patchSetting("new_password" in patch ? ({ ...patch, nick: "Ada" } as never) : patch),
            };
          },
        };
      });
    },
  },
  "in a conflict the old value typed back follows theirs": {
    breaks: /is no unsaved change any more, and was never saved|was typed in/,
    plant: () => {
      vi.doMock("../../src/form/rebaseSteps", async (original) => {
        const module = await original<typeof RebaseStepsModule>();
        const rebased: typeof module.rebased = (state, truth, focused) => {
          const conflicts = new Map(
            [...state.conflicts].filter(([name]) => isDirty(name, state.baseline[name], state.inputs[name])),
          );
          return module.rebased({ ...state, conflicts }, truth, focused);
        };
        return { ...module, rebased };
      });
    },
  },
};
