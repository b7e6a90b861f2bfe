import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Messages } from "../../src/messages/Messages";

const refuse = () => {
  throw new RangeError("Incorrect locale information provided");
};
const parts = [
  "DateTimeFormat",
  "RelativeTimeFormat",
  "ListFormat",
  "NumberFormat",
  "PluralRules",
  "DisplayNames",
] as const;

const ways: Record<string, (part: string) => PropertyDescriptor> = {
  "is missing": () => ({ value: undefined }),
  "throws when looked at": () => ({ get: refuse }),
  "throws when constructed": () => ({
    value: function () {
      refuse();
    },
  }),
  "throws when called": () => ({
    value: function () {
      return { format: refuse, select: refuse, of: refuse };
    },
  }),
};

const before = Object.getOwnPropertyDescriptors(Intl);
// The texts of a language are made anew: they may use `Intl` while they load.
beforeEach(() => void vi.resetModules());
afterEach(() => void Object.defineProperties(Intl, before));

test.each(Object.entries(ways))("where Intl %s, texts load and values are shown plainly", async (_, descriptor) => {
  for (const part of parts) Object.defineProperty(Intl, part, { ...descriptor(part), configurable: true });
  const { formatIn } = await import("../../src/messages/formatIn");
  const { languageName } = await import("../../src/sections/preferences/languages");
  const format = formatIn("en-US");
  expect(format.date("2026-11-24T12:00:00Z")).toBe("2026-11-24");
  expect(format.date("never")).toBe("");
  expect(format.relative("2026-11-26T00:00:00Z", Date.parse("2026-11-24T00:00:00Z"))).toBe("+2 day");
  expect(format.relative("2026-11-22T00:00:00Z", Date.parse("2026-11-24T00:00:00Z"))).toBe("-2 day");
  expect(format.number(1234)).toBe("1234");
  expect(format.list(["psd", "ai"])).toBe("psd, ai");
  expect(format.duration(522)).toBe("8:42");
  expect(format.duration(65)).toBe("1:05");
  expect(format.bytes(1.5 * 1024 ** 3)).toBe("1.5 gigabyte");
  expect(format.span(604_800)).toBe("7 day");
  expect(languageName("sv-SE")).toBe("sv-SE");
  for (const language of ["en-US", "zh-CN", "ar-AR"]) {
    const { messages } = (await import(`../../src/messages/${language}.ts`)) as { messages: Messages };
    expect(messages.state.unsaved(3)).toContain("3");
  }
  const { messages } = await import("../../src/messages/en-US");
  expect(messages.state.unsaved(1)).toBe("1 unsaved change");
  expect(messages.state.unsaved(2)).toBe("2 unsaved changes");
  expect(messages.avatar.dialog.zoomed(150)).toBe("150%");
});
