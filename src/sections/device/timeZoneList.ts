import { nextTask, now as clock } from "../../browser/apis";
import { citiesIn, type Cities } from "./citiesIn";
import { offsetOf, timeZoneName, timeZones } from "../../browser/timeZones";

/** A time zone to choose. */
export interface TimeZoneEntry {
  /** IANA name. */
  id: string;
  /** Its city in the reader's language, or that of the IANA name, such as "New York". */
  city: string;
  /** City of the IANA name, under its name of today. */
  english: string;
  /** Its offset and its names in the reader's language, such as "GMT-5", "Eastern Time". */
  names: readonly string[];
  /** Minutes ahead of UTC. */
  offset: number;
}

/** Cities by their names of today, where browsers keep the IANA name of before. */
const renamed: Partial<Record<string, string>> = {
  Calcutta: "Kolkata",
  Katmandu: "Kathmandu",
  Rangoon: "Yangon",
  Saigon: "Ho Chi Minh City",
  Kiev: "Kyiv",
  Godthab: "Nuuk",
  Faeroe: "Faroe",
  Truk: "Chuuk",
  Ponape: "Pohnpei",
  Enderbury: "Kanton",
  Asmera: "Asmara",
};

/** Returns the city of an IANA name: "Kolkata" of "Asia/Calcutta". */
export function cityOf(id: string): string {
  const last = id.slice(id.lastIndexOf("/") + 1);
  return renamed[last] ?? last.replaceAll("_", " ");
}

/** Returns the city of an IANA name in the language of `cities`; the English one where it is called so, too. */
const cityIn = (cities: Cities, id: string) => cities[cityOf(id)] ?? cityOf(id);

/** Returns a time zone in a few words: "Berlin (GMT+1)". */
export function timeZoneLabel(locale: string, id: string, at: Date, cities: Cities): string {
  const city = cityIn(cities, id);
  const offset = timeZoneName(locale, id, "shortOffset", at);
  return offset === "" ? city : `${city} (${offset})`;
}

/** Milliseconds of work in one task. All zones together take 100 to 400 ms. */
const slice = 8;

const known = new Map<string, Promise<TimeZoneEntry[]>>();

/** Returns all time zones with their names in a language, from west to east. Works in short tasks, once a language. */
export function timeZonesIn(locale: string): Promise<TimeZoneEntry[]> {
  const made = known.get(locale) ?? makeList(locale, new Date());
  known.set(locale, made);
  return made;
}

async function makeList(locale: string, at: Date): Promise<TimeZoneEntry[]> {
  const entries: TimeZoneEntry[] = [];
  const cities = await citiesIn(locale);
  const offsets = new Map<number, string>();
  let begun = clock();
  // The browsers' lists lack it.
  for (const id of new Set(["UTC", ...timeZones()])) {
    if (clock() - begun > slice) {
      await new Promise<void>((done) => nextTask(done));
      begun = clock();
    }
    const offset = offsetOf(id, at);
    const shown = offsets.get(offset) ?? timeZoneName(locale, id, "shortOffset", at);
    offsets.set(offset, shown);
    const names = [shown, timeZoneName(locale, id, "longGeneric", at), timeZoneName(locale, id, "shortGeneric", at)];
    // In French, a line must not begin with the colon of "heure : Andorre".
    const named = [...new Set(names)].filter((name) => name !== "").map((name) => name.replace(" :", "\u00a0:"));
    entries.push({ id, city: cityIn(cities, id), english: cityOf(id), offset, names: named });
  }
  return entries.sort((one, other) => one.offset - other.offset || (one.english < other.english ? -1 : 1));
}
