import { attempt } from "./apis";

/* The part of `Intl` about time zones, apart from intl.ts, which is in the first load of a page. */

/** Returns the IANA names of all time zones that the browser knows, in the order of their names; else none. */
export function timeZones(): string[] {
  return attempt(() => Intl.supportedValuesOf("timeZone")) ?? [];
}

/** Returns the IANA name of the device's time zone; undefined if the browser does not say. */
export function timeZoneOfDevice(): string | undefined {
  const zone = attempt(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return zone === "Etc/Unknown" ? undefined : zone;
}

/**
 * Returns a name of a time zone in a language: its offset at a time ("GMT+1"), its own name ("Central European Time"),
 * or the name of its place, its country or city ("Germany Time"; an abbreviation where the language has one). Empty
 * where the browser has none. Takes about 0.3 ms.
 */
export function timeZoneName(
  locale: string,
  timeZone: string,
  style: "shortOffset" | "longOffset" | "longGeneric" | "shortGeneric",
  at: Date,
): string {
  const parts = attempt(() => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: style }).formatToParts(at));
  return parts?.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

/** Returns the minutes by which a time zone is ahead of UTC; 0 if the browser does not say. */
export function offsetOf(timeZone: string, at: Date): number {
  const name = timeZoneName("en-US", timeZone, "longOffset", at);
  const [, sign, hours = 0, minutes = 0] = /^GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}
