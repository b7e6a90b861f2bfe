import { attempt } from "./apis";

/*
 * The parts of `Intl`. A browser may lack one, or its data of a language or a time zone; each then has a plain
 * replacement, so that a value is shown in any case.
 */

/** Makes a formatter at its first use, which takes about a millisecond, and uses `plain` where it fails. */
function formatter<Args extends unknown[], Tool>(
  make: () => Tool,
  format: (tool: Tool, ...args: Args) => string,
  plain: (...args: Args) => string,
): (...args: Args) => string {
  let tool: Tool | undefined;
  return (...args) => attempt(() => format((tool ??= make()), ...args)) ?? plain(...args);
}

/** Returns a formatter of days, such as "24 November 2026"; else "2026-11-24". In the device's zone if it knows no other. */
export const dayFormat = (locale: string, timeZone: string | undefined) =>
  formatter(
    () =>
      attempt(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone })) ??
      new Intl.DateTimeFormat(locale, { dateStyle: "long" }),
    (tool, date: Date) => tool.format(date),
    (date) => date.toISOString().slice(0, 10),
  );

/** Returns a formatter of times of the day, with the day if `withDay`; else "2026-11-24T10:15:00.000Z". */
export const clockFormat = (locale: string, withDay: boolean) =>
  formatter(
    () => new Intl.DateTimeFormat(locale, { timeStyle: "medium", ...(withDay && { dateStyle: "medium" }) }),
    (tool, time: Date) => tool.format(time),
    (time) => time.toISOString(),
  );

/** Returns a formatter of distances in time, such as "in 3 months"; else "+3 month". */
export const distanceFormat = (locale: string) =>
  formatter(
    () => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
    (tool, distance: number, unit: Intl.RelativeTimeFormatUnit) => tool.format(distance, unit),
    (distance, unit) => `${distance < 0 ? "" : "+"}${distance} ${unit}`,
  );

/** Returns a formatter of lists, such as "psd and ai"; else "psd, ai". */
export const listFormat = (locale: string) =>
  formatter(
    () => new Intl.ListFormat(locale, { type: "conjunction" }),
    (tool, entries: readonly string[]) => tool.format(entries),
    (entries) => entries.join(", "),
  );

/** Returns a formatter of numbers with at least so many digits; else with the digits 0 to 9. */
export const numberFormat = (locale: string, minimumIntegerDigits = 1) =>
  formatter(
    () => new Intl.NumberFormat(locale, { minimumIntegerDigits }),
    (tool, value: number) => tool.format(value),
    (value) => String(value).padStart(minimumIntegerDigits, "0"),
  );

/**
 * Returns a formatter of quantities in one of the units of `Intl.NumberFormat`, with at most one decimal: "1.5 GB"
 * (short) or "7 days" (long); else "1.5 gigabyte".
 */
export function quantityFormat(locale: string) {
  const tools = new Map<string, Intl.NumberFormat>();
  return (value: number, unit: string, unitDisplay: "short" | "long"): string => {
    const rounded = Math.round(value * 10) / 10;
    return (
      attempt(() => {
        const options = { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 } as const;
        const tool = tools.get(unit) ?? new Intl.NumberFormat(locale, options);
        tools.set(unit, tool);
        return tool.format(rounded);
      }) ?? `${rounded} ${unit}`
    );
  };
}

/** Returns a function that picks the plural form of a count; else "one" for 1 and "other" for the rest. */
export function pluralRules(locale: string): (count: number) => Intl.LDMLPluralRule {
  let rules: Intl.PluralRules | undefined;
  return (count) =>
    attempt(() => (rules ??= new Intl.PluralRules(locale)).select(count)) ?? (count === 1 ? "one" : "other");
}

/** Returns the name of a language in that language; the tag itself if it has none, or is not well-formed. */
export function nameOfLanguage(tag: string): string {
  const options = { type: "language", languageDisplay: "standard", fallback: "code" } as const;
  return attempt(() => new Intl.DisplayNames([tag], options).of(tag)) ?? tag;
}

/** Returns the IANA names of all time zones that the browser knows, in the order of their names; else none. */
export function timeZones(): string[] {
  return attempt(() => Intl.supportedValuesOf("timeZone")) ?? [];
}

/** Returns the IANA name of the device's time zone; undefined if the browser does not say. */
export function timeZoneOfDevice(): string | undefined {
  const zone = attempt(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return zone === "Etc/Unknown" ? undefined : zone;
}

/** Whether the browser knows a time zone of this name. */
export function isTimeZone(timeZone: string): boolean {
  return attempt(() => new Intl.DateTimeFormat("en-US", { timeZone })) !== undefined;
}

/**
 * Returns a name of a time zone in a language: its offset at a time ("GMT+1"), its own name ("Central European Time"), or
 * the name of its place, its country or city ("Germany Time"; an abbreviation where the language has one). Empty where
 * the browser has none. Takes about 0.3 ms.
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
