import { describe, expect, test, vi } from "vitest";
import { SectionStore } from "../../src/settings/SectionStore";

vi.mock("react", () => ({}));

const profile = () => new SectionStore({ nick: "Ada", share_links_in_profile: "" });
const dirtyOf = (store: SectionStore) => [...store.getSnapshot().dirty];

describe("given saved values", () => {
  test("an edit makes its field dirty, and changing it back makes it clean", () => {
    const store = profile();
    store.edited("nick", "King");
    expect(dirtyOf(store)).toEqual(["nick"]);
    store.edited("nick", "Ada");
    expect(dirtyOf(store)).toEqual([]);
  });

  test("a keystroke in a field that is dirty already tells nobody", () => {
    const store = profile();
    const told = vi.fn();
    store.subscribe(told);
    for (const nick of ["Adam", "Adamk", "Adamki"]) store.edited("nick", nick);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test("newer truth is followed by what is clean, and met by what is dirty as a conflict", () => {
    const store = profile();
    store.edited("nick", "King");
    expect(store.rebase({ nick: "Byron", share_links_in_profile: "all_share" }, { nick: "King", share_links_in_profile: "" })).toEqual(["share_links_in_profile"]);
    expect([...store.getSnapshot().conflicts]).toEqual([["nick", "Byron"]]);
    expect(store.baseline).toEqual({ nick: "Ada", share_links_in_profile: "all_share" });
  });

  test("a conflict ends when theirs goes back", () => {
    const store = profile();
    store.edited("nick", "King");
    store.rebase({ nick: "Byron", share_links_in_profile: "" }, { nick: "King", share_links_in_profile: "" });
    store.rebase({ nick: "Ada", share_links_in_profile: "" }, { nick: "King", share_links_in_profile: "" });
    expect(store.getSnapshot().conflicts.size).toBe(0);
    expect(dirtyOf(store)).toEqual(["nick"]);
  });

  test("keeping mine compares it with theirs from then on", () => {
    const store = profile();
    store.edited("nick", "King");
    store.rebase({ nick: "Byron", share_links_in_profile: "" }, { nick: "King", share_links_in_profile: "" });
    store.keepMine("nick", "King");
    expect(store.getSnapshot().conflicts.size).toBe(0);
    expect(store.baseline.nick).toBe("Byron");
    expect(dirtyOf(store)).toEqual(["nick"]);
  });

  test("typing what they have settles a conflict", () => {
    const store = profile();
    store.edited("nick", "King");
    store.rebase({ nick: "Byron", share_links_in_profile: "" }, { nick: "King", share_links_in_profile: "" });
    store.edited("nick", "Byron");
    expect(store.getSnapshot()).toMatchObject({ dirty: new Set(), conflicts: new Map() });
  });

  test("discarding a conflict takes theirs", () => {
    const store = profile();
    store.edited("nick", "King");
    store.rebase({ nick: "Byron", share_links_in_profile: "" }, { nick: "King", share_links_in_profile: "" });
    store.discard();
    expect(store.inputs()).toEqual({ nick: "Byron", share_links_in_profile: "" });
  });

  test("what was typed while a save was under way stays dirty, and is no conflict with what was saved", () => {
    const store = profile();
    store.edited("nick", "King");
    store.setSave({ kind: "saving" });
    store.edited("nick", "King of");
    store.saved({ nick: "King" }, { nick: "King of", share_links_in_profile: "" });
    expect(store.rebase({ nick: "King", share_links_in_profile: "" }, { nick: "King of", share_links_in_profile: "" })).toEqual([]);
    expect(dirtyOf(store)).toEqual(["nick"]);
    expect(store.getSnapshot().conflicts.size).toBe(0);
  });
});
