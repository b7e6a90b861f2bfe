import { useMemo } from "react";
import { momentFormat } from "../browser/momentFormat";
import { useSettingsContext } from "./SettingsContext";
import { useDeviceValue } from "./useDeviceValue";
import { useHydrating } from "./useHydrating";

/**
 * Returns a function that takes a time in ISO 8601, or the first and the last of several, and returns day and time of
 * day in the provider's language and the user's time zone; empty without a date.
 */
export function useMoment(): (...isos: [string, string?]) => string {
  const { locale, deviceAdapter } = useSettingsContext();
  const chosen = useDeviceValue(deviceAdapter, "time_zone");
  // A server does not know the reader's time zone.
  const timeZone = useHydrating() ? "UTC" : chosen;
  return useMemo(() => {
    const format = momentFormat(locale, timeZone);
    return (...isos) => {
      const [first, last] = isos.map((iso = "") => new Date(iso)).filter((date) => !Number.isNaN(date.getTime()));
      return first ? format(first, last) : "";
    };
  }, [locale, timeZone]);
}
