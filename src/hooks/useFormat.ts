import { formatIn, type Format } from "../messages/formatIn";
import { useHydrating } from "./useHydrating";
import { useSettingsContext } from "./SettingsContext";

/** Dates, times and names in the provider's language. */
export function useFormat(): Format {
  const { locale } = useSettingsContext();
  // A server does not know where its reader is.
  const timeZone = useHydrating() ? "UTC" : undefined;
  return formatIn(locale, timeZone);
}
