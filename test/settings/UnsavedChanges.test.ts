import { describe, expect, test, vi } from "vitest";
import type { SectionId } from "../../src/settings/sections";
import { UnsavedChanges, type UnsavedForm } from "../../src/settings/UnsavedChanges";

vi.mock("react", () => ({}));

function form(section: SectionId) {
  let [count, busy] = [0, false];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const unsaved: UnsavedForm = {
    section,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count: () => count,
    isBusy: () => busy,
    discard: vi.fn(),
    focus: vi.fn(),
    element: () => null,
    save: { alone: () => Promise.resolve() },
  };
  return {
    unsaved,
    edit: (next: number) => {
      count = next;
      tell();
    },
    save: (next: boolean) => {
      busy = next;
      tell();
    },
    listeners,
  };
}

describe("of the forms on a page", () => {
  test("the unsaved fields are counted, and their sections named once, in the page's order", () => {
    const changes = new UnsavedChanges();
    const [theme, profile, another] = [form("theme"), form("profile"), form("profile")];
    for (const { unsaved } of [theme, profile, another]) changes.add(unsaved);
    theme.edit(1);
    profile.edit(2);
    another.edit(1);
    expect(changes.getSnapshot()).toEqual({ count: 4, sections: ["profile", "theme"], saving: false });
    expect(changes.dirtyForms().map(({ section }) => section)).toEqual(["profile", "profile", "theme"]);
  });

  test("one that goes takes its changes along, and is listened to no more", () => {
    const changes = new UnsavedChanges();
    const profile = form("profile");
    const gone = changes.add(profile.unsaved);
    profile.edit(1);
    gone();
    expect(changes.getSnapshot()).toEqual({ count: 0, sections: [], saving: false });
    expect(profile.listeners.size).toBe(0);
  });

  test("listeners hear only of what has changed", () => {
    const changes = new UnsavedChanges();
    const profile = form("profile");
    changes.add(profile.unsaved);
    const told = vi.fn();
    changes.subscribe(told);
    profile.edit(1);
    profile.edit(1);
    profile.save(true);
    profile.save(true);
    expect(told).toHaveBeenCalledTimes(2);
    expect(changes.getSnapshot().saving).toBe(true);
  });
});
