import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { isDirty } from "../../src/settings/isDirty";
import { SectionStore } from "../../src/settings/SectionStore";

vi.mock("react", () => ({}));

const nick = fc.constantFrom("Ada", "Ada ", "King", "Byron", "", " ");
const entries = fc.uniqueArray(fc.constantFrom("txt", ".TXT", "docx", "psd", "a b"), { maxLength: 3 });
const event = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), nick }),
  fc.record({ kind: fc.constant("tags" as const), entries }),
  fc.record({ kind: fc.constant("elsewhere" as const), nick: nick.filter((text) => text.trim() !== ""), entries }),
  fc.record({ kind: fc.constant("discard" as const) }),
  fc.record({ kind: fc.constant("save" as const) }),
);

test("through any history, a field is dirty exactly when it differs from the newest truth, and nothing typed is lost", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (history) => {
      let server = { nick: "Ada", version_retention_ext: ["txt"] };
      const store = new SectionStore(server);
      let inputs = { ...server };

      for (const step of history) {
        if (step.kind === "type") store.edited("nick", (inputs = { ...inputs, nick: step.nick }).nick);
        if (step.kind === "tags")
          store.edited(
            "version_retention_ext",
            (inputs = { ...inputs, version_retention_ext: step.entries }).version_retention_ext,
          );
        if (step.kind === "discard") {
          store.discard();
          inputs = { ...inputs, ...store.inputs() };
        }
        if (step.kind === "save" && store.getSnapshot().conflicts.size === 0) {
          server = inputs;
          store.saved(inputs, inputs);
        }
        if (step.kind === "elsewhere") {
          server = { nick: step.nick, version_retention_ext: step.entries };
          const before = { ...inputs };
          const followed = store.rebase(server, inputs);
          for (const name of followed) {
            // Only what meant nothing of its own may change under the person's hands.
            expect(isDirty(name, server[name as keyof typeof server], store.inputs()[name])).toBe(false);
            inputs = { ...inputs, [name]: store.inputs()[name] };
          }
          for (const name of ["nick", "version_retention_ext"] as const)
            if (!followed.includes(name)) expect(inputs[name]).toBe(before[name]);
        }

        const { dirty, conflicts } = store.getSnapshot();
        for (const name of ["nick", "version_retention_ext"] as const) {
          expect(dirty.has(name)).toBe(isDirty(name, server[name], inputs[name]));
          if (conflicts.has(name)) expect(isDirty(name, server[name], conflicts.get(name) as never)).toBe(false);
          // What is not in conflict has the newest truth as its baseline.
          else expect(isDirty(name, server[name], store.inputs()[name])).toBe(false);
        }
      }
    }),
    { numRuns: 10_000 },
  );
});
