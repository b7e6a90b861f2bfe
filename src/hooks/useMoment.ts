import { useMemo } from "react";
import { momentFormat } from "../browser/momentFormat";
import { useSettingsContext } from "./SettingsContext";
import { useDeviceValue } from "./useDeviceValue";
import { useHydrating } from "./useHydrating";

/**
 * Returns a function that takes a time in ISO 8601 and returns its day and time of day in the provider's language and the
 * user's time zone; empty if it is not a date.
 */
export function useMoment(): (iso: string) => string {
  const { locale, deviceAdapter } = useSettingsContext();
  const chosen = useDeviceValue(deviceAdapter, "time_zone");
  // A server does not know the reader's time zone.
  const timeZone = useHydrating() ? "UTC" : chosen;
  return useMemo(() => {
    const format = momentFormat(locale, timeZone);
    return (iso) => (Number.isNaN(Date.parse(iso)) ? "" : format(new Date(iso)));
  }, [locale, timeZone]);
}
