import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { untouched, type FormState } from "../../src/form/FormState";
import { reduce } from "../../src/form/reduce";
import type { FormEvent } from "../../src/form/FormEvent";
import { isDirty } from "../../src/settings/isDirty";

vi.mock("react", () => ({}));

const nick = fc.constantFrom("Ada", "Ada ", "King", "Byron", "", " ");
const entries = fc.uniqueArray(fc.constantFrom("txt", ".TXT", "docx", "psd", "a b"), { maxLength: 3 });
const step = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), nick }),
  fc.record({ kind: fc.constant("tags" as const), entries }),
  fc.record({ kind: fc.constant("elsewhere" as const), nick: nick.filter((text) => text.trim() !== ""), entries }),
  fc.record({ kind: fc.constant("discard" as const) }),
  fc.record({ kind: fc.constant("save" as const) }),
);
const names = ["nick", "version_retention_ext"] as const;

test("after any events, a field is dirty exactly if it differs from the newest truth, and no edit is lost", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let server: Record<(typeof names)[number], unknown> = { nick: "Ada", version_retention_ext: ["txt"] };
      let state: FormState = untouched(server as never);
      const dispatch = (event: FormEvent) => (state = reduce(state, event).state);

      for (const each of steps) {
        const before = state;
        switch (each.kind) {
          case "type":
            dispatch({ type: "edited", name: "nick", input: each.nick, focused: undefined });
            break;
          case "tags":
            dispatch({ type: "edited", name: "version_retention_ext", input: each.entries, focused: undefined });
            break;
          case "discard":
            dispatch({ type: "discarded" });
            break;
          case "save": {
            dispatch({ type: "submitted", by: "press" });
            dispatch({ type: "turnCame", truth: server as never, others: {}, focused: undefined });
            const patch = state.run?.part ?? {};
            server = { ...server, ...patch };
            dispatch({
              type: "ended",
              outcome: { kind: "saved", patch: patch },
              truth: undefined,
              focused: undefined,
            });
            break;
          }
          case "elsewhere":
            server = { nick: each.nick, version_retention_ext: each.entries };
            dispatch({ type: "truthArrived", truth: server as never, answered: true, focused: undefined });
            for (const name of names)
              // Only an input without a meaning of its own may change under the user's hands.
              if (state.inputs[name] !== before.inputs[name])
                expect(isDirty(name, server[name], state.inputs[name])).toBe(false);
        }

        for (const name of names) {
          expect(state.dirty.has(name)).toBe(isDirty(name, server[name], state.inputs[name]));
          if (state.conflicts.has(name))
            expect(isDirty(name, server[name], state.conflicts.get(name) as never)).toBe(false);
          // The baseline of a field without a conflict is the newest truth.
          else expect(isDirty(name, server[name], state.baseline[name])).toBe(state.baseline[name] === undefined);
        }
      }
    }),
    { numRuns: 10_000 },
  );
});
