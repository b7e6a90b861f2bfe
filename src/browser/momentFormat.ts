import { attempt } from "./apis";

/**
 * Returns a formatter of moments in a language, such as "Nov 24, 2026, 10:15 AM"; else "2026-11-24T10:15:00.000Z".
 * `timeZone` defaults to the device's; one that the browser does not know counts as that.
 */
export function momentFormat(locale: string, timeZone: string | undefined): (date: Date) => string {
  const how = { dateStyle: "medium", timeStyle: "short" } as const;
  const tool =
    attempt(() => new Intl.DateTimeFormat(locale, { ...how, timeZone })) ??
    attempt(() => new Intl.DateTimeFormat(locale, how));
  return (date) => attempt(() => tool?.format(date)) ?? date.toISOString();
}
