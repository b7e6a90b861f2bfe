import { expect, test } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { changePassword, twoFactor } from "./commands";
import { loadLibrary } from "./loadLibrary";
import { Universe } from "./Universe";

/** Timers until the server has answered. */
const answered = 60;

async function oneTab() {
  const cloudreve = createEmbeddedCloudreve({
    accounts: [{ email: "ada@example.com" }, { email: "bob@example.com" }],
    latency: () => 10,
  });
  const universe = new Universe(cloudreve, [await loadLibrary()]);
  await universe.openTab();
  return { universe, account: () => cloudreve.account("ada@example.com") };
}

// A step that does nothing breaks no promise, and would go unnoticed in a history.
test("two-factor authentication is turned on, not by a wrong code, off and on again", async () => {
  const { universe, account } = await oneTab();
  const isOn = [];
  for (const right of [false, true, false, true, true]) {
    await twoFactor(0, answered, right).run({}, universe);
    isOn.push(account().two_fa_secret !== "");
  }
  expect(isOn).toEqual([false, true, true, false, true]);
  await universe.end();
  universe.close();
});

test("the password is changed each time that the current one is right", async () => {
  const { universe, account } = await oneTab();
  const { password } = account();
  await changePassword(0, answered, false).run({}, universe);
  expect(account().password).toBe(password);
  for (const timers of [answered, answered + 1]) {
    await changePassword(0, timers, true).run({}, universe);
    expect(account().password).toBe(`second-pass-${timers}`);
  }
  await universe.end();
  universe.close();
});
