import type { BrowserContext } from "playwright";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { demoWorld } from "../../stories/host-app/demoWorld";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { text } from "../../stories/worlds/pageWords";
import { tabsOn, type Tab } from "./tabsOn";

const cloudreve = createEmbeddedCloudreve(demoWorld());
const { newContext, openTab } = tabsOn(cloudreve);
afterEach(() => cloudreve.setLatency(0));

type Field =
  "language" | "disable_view_sync" | "share_links_in_profile" | "version_retention_enabled" | "version_retention_max";
interface Change {
  field: Field;
  from: string | number | boolean;
  to: string | number | boolean;
}

/** The values that each field is changed to, round by round. The server keeps all of these fields in one record. */
const values: Record<Field, readonly Change["to"][]> = {
  language: ["de-DE", "fr-FR", "en-US"],
  share_links_in_profile: ["all_share", "hide_share", ""],
  disable_view_sync: [true, false],
  version_retention_enabled: [false, true],
  version_retention_max: [11, 12, 13],
};
/** The fields that tab 1 and tab 2 change at the same moment: of two sections, or of the same one. */
const pairs: [[Field, Field], ...[Field, Field][]] = [
  ["version_retention_max", "language"],
  ["disable_view_sync", "share_links_in_profile"],
  ["version_retention_enabled", "version_retention_max"],
  ["language", "disable_view_sync"],
  ["share_links_in_profile", "version_retention_enabled"],
];

/** Runs in the page. Makes a change with the field's control, and waits until the section has a Save button. */
async function change({ field, from, to }: Change): Promise<void> {
  const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${field}"]`);
  if (!control) throw new Error(`${field} is not on the page`);
  // The switch of `disable_view_sync` shows the opposite.
  const shown = () =>
    control instanceof HTMLInputElement && control.type === "checkbox"
      ? control.checked !== (field === "disable_view_sync")
      : control.value;
  const until = async (what: string, test: () => boolean) => {
    const end = Date.now() + 20_000;
    while (!test()) {
      if (Date.now() > end) throw new Error(`${field} did not come to show ${what}`);
      await new Promise((done) => setTimeout(done, 5));
    }
  };

  await until(String(from), () => {
    if (String(shown()) === String(from)) return true;
    // A change that the server has lost is dirty again: discard it.
    control.form?.querySelector<HTMLElement>(".cr-foot button:not([type=submit])")?.click();
    return false;
  });
  if (typeof to === "boolean") control.click();
  else {
    // Through the native setter: React ignores a value set through its own.
    const { prototype } = control instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, String(to));
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  }
  await until("a button that saves", () => control.form?.querySelector("button[type=submit]") != null);
}

/** Runs in the page. Clicks Save at a time (ms since 1970), and waits for "Saved" or for the error of a lost change. */
async function pressSave({ field, at, ends }: { field: Field; at: number; ends: string[] }): Promise<void> {
  const form = document.querySelector(`[name="${field}"]`)?.closest("form");
  const button = form?.querySelector<HTMLButtonElement>("button[type=submit]");
  await new Promise((done) => setTimeout(done, at - Date.now()));
  button?.click();
  const words = () => form?.querySelector(".cr-status")?.textContent;
  while (!ends.includes(words() ?? "")) {
    if (Date.now() > at + 20_000) throw new Error(`${field} is not saved: ${words()}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** The words of the foot at the end of a save that the server has kept, and of one that it has lost. */
const ends = [text.state.saved, text.state.notSaved(text.errors.notKept)];

/** Saves in both tabs at the same moment, round by round. Returns how many changes the server has lost. */
async function countLost([one, two]: [Tab, Tab], rounds: number): Promise<number> {
  cloudreve.setLatency(({ method }) => (method === "PATCH" ? 60 : 0));
  let lost = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = cloudreve.account();
    const next = (field: Field): Change => {
      const from = before[field];
      return { field, from, to: values[field][(values[field].indexOf(from) + 1) % values[field].length] ?? from };
    };
    const [first, second] = pairs[round % pairs.length] ?? pairs[0];
    const changes: [Change, Change] = [next(first), next(second)];
    await Promise.all([one.page.evaluate(change, changes[0]), two.page.evaluate(change, changes[1])]);
    const at = Date.now() + 20;
    await Promise.all([
      one.page.evaluate(pressSave, { field: first, at, ends }),
      two.page.evaluate(pressSave, { field: second, at, ends }),
    ]);
    const after = cloudreve.account();
    lost += changes.filter(({ field, to }) => after[field] !== to).length;
  }
  return lost;
}

const saves = 200;

describe(`of ${saves} saves, clicked in two tabs at the same moment,`, () => {
  let context: BrowserContext;
  beforeEach(async () => {
    context = await newContext();
  });
  afterEach(() => context.close());

  test("none is lost", { timeout: 300_000 }, async () => {
    const tabs: [Tab, Tab] = await Promise.all([openTab(context), openTab(context)]);
    expect(await countLost(tabs, saves / 2)).toBe(0);
    expect([...tabs[0].takePatches(), ...tabs[1].takePatches()]).toHaveLength(saves);
  });

  test("some are lost without the queue across tabs", { timeout: 300_000 }, async ({ annotate }) => {
    // Simulates a page without TLS, which has no Web Locks: each tab then has only its own queue.
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "locks"));
    const tabs: [Tab, Tab] = await Promise.all([openTab(context), openTab(context)]);
    const lost = await countLost(tabs, saves / 2);
    await annotate(`${lost} of ${saves} saves were lost`);
    expect(lost).toBeGreaterThan(0);
  });
});
