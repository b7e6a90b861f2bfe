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

/**
 * Returns a formatter of days, such as "24 November 2026"; else "2026-11-24". In the device's zone if it knows no
 * other.
 */
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

/**
 * Returns the language of a tag with its usual script, such as "zh-Hant" for "zh-HK"; the tag itself if that is
 * unknown.
 */
export const languageAndScript = (tag: string): string =>
  attempt(() => {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  }) ?? tag;

/** Returns the name of a language in that language; the tag itself if it has none, or is not well-formed. */
export function nameOfLanguage(tag: string): string {
  const options = { type: "language", languageDisplay: "standard", fallback: "code" } as const;
  return attempt(() => new Intl.DisplayNames([tag], options).of(tag)) ?? tag;
}
