import { describe, expect, test, vi } from "vitest";
import type { SaveStatus } from "../../src/settings/SaveStatus";
import type { SectionId } from "../../src/settings/sections";
import { UnsavedChanges, type UnsavedForm } from "../../src/settings/UnsavedChanges";

vi.mock("react", () => ({}));

function form(section: SectionId) {
  let count = 0;
  let status: SaveStatus = { kind: "idle" };
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
    save: () => status,
    discard: vi.fn(),
    focus: vi.fn(),
    focusInvalid: () => false,
    element: () => null,
    saveBy: { alone: () => Promise.resolve() },
  };
  return {
    unsaved,
    edit: (next: number) => {
      count = next;
      tell();
    },
    save: (next: SaveStatus) => {
      status = next;
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
    expect(changes.getSnapshot()).toEqual({ count: 4, sections: ["profile", "theme"], saving: false, waiting: false });
    expect(changes.dirtyForms().map(({ section }) => section)).toEqual(["profile", "profile", "theme"]);
  });

  test("one that goes takes its changes along, and is listened to no more", () => {
    const changes = new UnsavedChanges();
    const profile = form("profile");
    const gone = changes.add(profile.unsaved);
    profile.edit(1);
    gone();
    expect(changes.getSnapshot()).toEqual({ count: 0, sections: [], saving: false, waiting: false });
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
    profile.save({ kind: "saving" });
    profile.save({ kind: "saving" });
    expect(told).toHaveBeenCalledTimes(2);
    expect(changes.getSnapshot()).toMatchObject({ saving: true, waiting: false });
    profile.save({ kind: "waiting", stop: vi.fn() });
    expect(changes.getSnapshot()).toMatchObject({ saving: true, waiting: true });
  });
});
