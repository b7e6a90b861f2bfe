import { describe, expect, test } from "vitest";
import { FormMachine } from "../../src/form/FormMachine";
import type { Account } from "../../src/account/Account";

const account = (nickname: string) =>
  ({ user: { nickname }, setting: { share_links_in_profile: "" } }) as unknown as Partial<Account>;
const form = () => new FormMachine("profile", "site user", account("Ada"));

describe("a form whose host locks a field", () => {
  test("drops its edit and ignores later ones", () => {
    const machine = form();
    machine.edit("nick", "Countess");
    machine.edit("share_links_in_profile", "hide_share");
    machine.lock(new Set(["nick"]));
    machine.edit("nick", "Other");
    machine.hold("nick", { text: "x", refused: true });
    const { inputs, dirty, held } = machine.getSnapshot();
    expect(inputs.nick).toBe("Ada");
    expect([...dirty]).toEqual(["share_links_in_profile"]);
    expect(held.size).toBe(0);
  });

  test("takes the value from elsewhere where the field is in conflict, and newer truth", () => {
    const machine = form();
    machine.edit("nick", "Countess");
    machine.takeTruth(account("Byron"), true);
    expect(machine.getSnapshot().conflicts.size).toBe(1);
    machine.lock(new Set(["nick"]));
    expect(machine.getSnapshot()).toMatchObject({ inputs: { nick: "Byron" }, baseline: { nick: "Byron" } });
    expect(machine.getSnapshot().conflicts.size).toBe(0);
    machine.takeTruth(account("King"), true);
    expect(machine.getSnapshot().inputs.nick).toBe("King");
  });

  test("a save that waits for its turn goes without it", () => {
    const machine = form();
    machine.edit("nick", "Countess");
    machine.edit("share_links_in_profile", "hide_share");
    machine.submit();
    machine.lock(new Set(["nick"]));
    expect(machine.takeTurn(account("Ada"), {}).part).toEqual({ share_links_in_profile: "hide_share" });
  });

  test("a refusal of the field is over", () => {
    const machine = form();
    machine.edit("nick", "");
    machine.submit();
    expect(machine.getSnapshot().status.kind).toBe("invalid");
    machine.lock(new Set(["nick"]));
    expect(machine.getSnapshot()).toMatchObject({ status: { kind: "idle" }, errors: new Map() });
  });

  test("is free again when the host unlocks it", () => {
    const machine = form();
    machine.lock(new Set(["nick"]));
    machine.lock(new Set());
    machine.edit("nick", "Countess");
    expect(machine.getSnapshot().dirty.has("nick")).toBe(true);
  });
});
