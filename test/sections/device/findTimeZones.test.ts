import { expect, test } from "vitest";
import { citiesIn } from "../../../src/sections/device/citiesIn";
import { findTimeZones } from "../../../src/sections/device/findTimeZones";
import { cityOf, timeZoneLabel, timeZonesIn } from "../../../src/sections/device/timeZoneList";

const zones = await timeZonesIn("en-US");
const found = (typed: string) => findTimeZones(zones, typed).map(({ id }) => id);

test("all zones of the browser are there, with UTC, from west to east", () => {
  expect(zones.length).toBeGreaterThan(400);
  expect(found("")).toHaveLength(zones.length);
  expect(found("  ")).toHaveLength(zones.length);
  expect(zones.map(({ offset }) => offset)).toEqual(zones.map(({ offset }) => offset).sort((a, b) => a - b));
  expect(found("utc")).toContain("UTC");
});

test.each([
  ["são PAULO", "America/Sao_Paulo"],
  ["new_york", "America/New_York"],
  ["america/new", "America/New_York"],
  ["york new", "America/New_York"],
  ["kolkata", "Asia/Calcutta"],
  ["calcutta", "Asia/Calcutta"],
  ["kyiv", "Europe/Kiev"],
  ["Ｔｏｋｙｏ", "Asia/Tokyo"],
  ["japan", "Asia/Tokyo"],
  ["GMT+5:30", "Asia/Calcutta"],
  ["utc +0530", "Asia/Calcutta"],
  ["−9:30", "Pacific/Marquesas"],
  ["+14", "Pacific/Kiritimati"],
])("%s finds %s", (typed, id) => {
  expect(found(typed)).toContain(id);
});

test("an offset is that offset only, and a word begins a word", () => {
  expect(found("+1")).not.toContain("Pacific/Apia");
  expect(found("+5")).not.toContain("Asia/Calcutta");
  expect(found("ork")).not.toContain("America/New_York");
  expect(found("atlantis")).toEqual([]);
});

test("a zone is called by its city and its offset; by its name alone where the browser does not know it", () => {
  const winter = new Date("2026-01-15T12:00:00Z");
  expect(timeZoneLabel("en-US", "America/Argentina/Buenos_Aires", winter, {})).toBe("Buenos Aires (GMT-3)");
  expect(timeZoneLabel("en-US", "Europe/Berlin", new Date("2026-07-15T12:00:00Z"), {})).toBe("Berlin (GMT+2)");
  expect(timeZoneLabel("en-US", "Mars/Olympus_Mons", winter, {})).toBe("Olympus Mons");
  expect(cityOf("UTC")).toBe("UTC");
});

test("a city is called as in the reader's language, and is found by that name and by the English one", async () => {
  const inJapanese = await timeZonesIn("ja-JP");
  const berlin = inJapanese.find(({ id }) => id === "Europe/Berlin");
  expect(berlin?.city).toBe("ベルリン");
  expect(findTimeZones(inJapanese, "ベルリン")).toEqual([berlin]);
  expect(findTimeZones(inJapanese, "berlin")).toEqual([berlin]);
  expect(timeZoneLabel("pl", "Europe/Rome", new Date(0), await citiesIn("pl"))).toMatch(/^Rzym \(/);
  expect(await citiesIn("zh-HK")).toMatchObject({ Rome: "羅馬" });
  expect(await citiesIn("en-US")).toEqual({});
  expect(await citiesIn("sv-SE")).toEqual({});
});

test("the names are in the reader's language", async () => {
  const berlin = (await timeZonesIn("de-DE")).find(({ id }) => id === "Europe/Berlin");
  expect(berlin?.names).toContain("Mitteleuropäische Zeit");
});
