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
    expect(
      store.rebase(
        { nick: "Byron", share_links_in_profile: "all_share" },
        { nick: "King", share_links_in_profile: "" },
      ),
    ).toEqual(["share_links_in_profile"]);
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
    expect(
      store.rebase({ nick: "King", share_links_in_profile: "" }, { nick: "King of", share_links_in_profile: "" }),
    ).toEqual([]);
    expect(dirtyOf(store)).toEqual(["nick"]);
    expect(store.getSnapshot().conflicts.size).toBe(0);
  });
});

describe("given a save without a good answer", () => {
  const sent = () => {
    const store = profile();
    store.edited("nick", "King");
    store.edited("share_links_in_profile", "all_share");
    store.sending({ nick: "King", share_links_in_profile: "all_share" });
    return store;
  };
  const inputs = { nick: "King", share_links_in_profile: "all_share" };

  test("reading back tells, field by field, what was saved", () => {
    const store = sent();
    expect(store.readBack({ nick: "King", share_links_in_profile: "" }, inputs)).toMatchObject({
      saved: { nick: "King" },
      missed: 1,
    });
    expect(dirtyOf(store)).toEqual(["share_links_in_profile"]);
    expect(store.hasSent()).toBe(false);
  });

  test("what cannot be read back stays open until it can", () => {
    const store = sent();
    store.readBack({ nick: "King" }, inputs);
    expect(store.hasSent()).toBe(true);
    expect(store.readBack({ share_links_in_profile: "all_share" }, inputs)).toMatchObject({
      saved: { share_links_in_profile: "all_share" },
      missed: 0,
    });
    expect(dirtyOf(store)).toEqual([]);
  });

  test("what was sent and comes back as newer truth is ours, and no conflict with what has been typed since", () => {
    const store = sent();
    store.edited("nick", "King of");
    store.rebase({ nick: "King" }, { ...inputs, nick: "King of" });
    expect(store.getSnapshot().conflicts.size).toBe(0);
    expect(store.baseline.nick).toBe("King");
  });

  test("an edit does not make it known", () => {
    const store = sent();
    store.setSave({ kind: "unknown", error: undefined });
    store.edited("nick", "King of");
    expect(store.getSnapshot().save.kind).toBe("unknown");
  });
});

test("a list is shown as it was saved: what could match nothing was dropped on its way", () => {
  const store = new SectionStore({ version_retention_ext: ["txt", "a b"] });
  store.edited("version_retention_ext", ["a b", "docx"]);
  expect(store.saved({ version_retention_ext: ["docx"] }, { version_retention_ext: ["a b", "docx"] })).toEqual([
    "version_retention_ext",
  ]);
  expect(dirtyOf(store)).toEqual([]);
});

test("a conflict of two lists can be merged, one of two names cannot", () => {
  const store = new SectionStore({ nick: "Ada", version_retention_ext: ["txt"] });
  store.edited("version_retention_ext", ["txt", "docx"]);
  store.edited("nick", "King");
  store.rebase(
    { nick: "Byron", version_retention_ext: ["psd"] },
    { nick: "King", version_retention_ext: ["txt", "docx"] },
  );
  expect(store.merged("version_retention_ext", ["txt", "docx"])).toEqual(["docx", "psd"]);
  expect(store.merged("nick", "King")).toBeUndefined();
});
