import { attempt } from "./apis";

/**
 * Returns a formatter of moments in a language, such as "Nov 24, 2026, 10:15 AM"; else "2026-11-24T10:15:00.000Z". From
 * one moment until another it says their day once: "Nov 24, 2026, 10:15 – 10:25 AM". `timeZone` defaults to the
 * device's; one that the browser does not know counts as that.
 */
export function momentFormat(locale: string, timeZone: string | undefined): (from: Date, until?: Date) => string {
  const how = { dateStyle: "medium", timeStyle: "short" } as const;
  const tool =
    attempt(() => new Intl.DateTimeFormat(locale, { ...how, timeZone })) ??
    attempt(() => new Intl.DateTimeFormat(locale, how));
  const one = (date: Date) => attempt(() => tool?.format(date)) ?? date.toISOString();
  return (from, until) => {
    if (until === undefined) return one(from);
    const [first, last] = [one(from), one(until)];
    return first === last ? first : (attempt(() => tool?.formatRange(from, until)) ?? `${first} – ${last}`);
  };
}
