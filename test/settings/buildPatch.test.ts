import { describe, expect, test, vi } from "vitest";
import { buildPatch, isEmptyPatch } from "../../src/settings/buildPatch";

vi.mock("react", () => ({}));

describe("a patch", () => {
  test("has what changed, and nothing else", () => {
    const baseline = { nick: "Ada", language: "en-US", disable_view_sync: false };
    expect(buildPatch(baseline, { ...baseline, nick: "Ada King", disable_view_sync: true })).toEqual({
      nick: "Ada King",
      disable_view_sync: true,
    });
    expect(buildPatch(baseline, baseline)).toEqual({});
  });

  test("clears a list by an empty one, and turns off by false, 0 and nothing", () => {
    const baseline = {
      version_retention_ext: ["txt"],
      version_retention_enabled: true,
      version_retention_max: 10,
      share_links_in_profile: "all_share",
    };
    const cleared = {
      version_retention_ext: [],
      version_retention_enabled: false,
      version_retention_max: 0,
      share_links_in_profile: "",
    };
    expect(buildPatch(baseline, cleared)).toEqual(cleared);
  });

  test("looks past what means the same: the order of extensions, the case of a color", () => {
    const baseline = { version_retention_ext: ["txt", ".DOCX"], preferred_theme: "#1976D2" };
    expect(buildPatch(baseline, { version_retention_ext: ["docx", "txt"], preferred_theme: "#1976d2" })).toEqual({});
  });

  test("leaves out what one side does not know", () => {
    expect(buildPatch({ nick: "Ada" }, { language: "zh-CN" })).toEqual({});
    expect(buildPatch({}, { nick: "Ada" })).toEqual({});
    expect(buildPatch({ nick: "Ada", language: "en-US" }, { nick: "King" })).toEqual({ nick: "King" });
  });

  test("is empty only where there is nothing in it", () => {
    expect(isEmptyPatch({})).toBe(true);
    expect(isEmptyPatch({ version_retention_ext: [] })).toBe(false);
  });
});
