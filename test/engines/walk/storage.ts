import { deepEqual, equal } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { plain } from "../../specs/words";
import { rowsOf } from "../inPage";
import type { Target } from "../look";
import { untilEqual } from "../until";
import type { Steps, Walk } from "./Walk";

const { actions, storage: words } = messages;
const section = words.title;

/** A storage pack that ended in the past, besides those of the demo user. */
export const endedPack = {
  name: "5 GB",
  size: 5 * 1024 ** 3,
  active_since: "2026-01-01T12:00:00Z",
  expire_at: "2026-02-01T12:00:00Z",
};

/** Opens a folded list by the keyboard, and closes it. Its rows are read only once it is opened. */
async function unfold({ one, cloudreve }: Walk, label: string, path: string, rows: string[]): Promise<void> {
  const button = (name: string): Target => ({ section, role: "button", name: plain(name) });
  const reads = () => cloudreve.requests.filter((request) => request.path === path).length;
  deepEqual([await one.evaluate(rowsOf, label), reads()], [[], 0]);
  await one.focus(button(actions.showOf(label)));
  await one.press("Enter");
  await untilEqual(() => one.evaluate(rowsOf, label), rows);
  equal(reads(), 1);
  await one.is(button(actions.hideOf(label)), { focused: true });
  await one.press(" ");
  await untilEqual(() => one.evaluate(rowsOf, label), []);
  await one.is(button(actions.showOf(label)), { focused: true });
}

export const storage: Steps = {
  "what is free, and what the group gives, are in words": async ({ one }) => {
    await one.shows(section, words.free);
    await one.shows(section, words.rights.webDav);
  },

  "the pack that ends soonest is first, and the one that has ended is last, with a mark": async ({ one }) => {
    await untilEqual(
      () => one.evaluate(rowsOf, words.packs.label),
      ["2 GB", "10 GB", `${endedPack.name} | ${words.packs.hasEnded}`],
    );
  },

  "the policies are folded, and open by Enter": async (walk) => {
    await unfold(walk, words.policies.label, "/user/setting/policies", ["Default storage policy"]);
  },

  "the nodes are folded, and open by Enter": async (walk) => {
    await unfold(walk, words.nodes.label, "/user/setting/nodes", [`Master | ${words.nodes.types.master}`]);
  },
};
