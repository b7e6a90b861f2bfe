import type { Format } from "../messages/formatIn";
import { useSettingsContext } from "./SettingsContext";

/** Dates, times and names in the provider's language. */
export function useFormat(): Format {
  return useSettingsContext().format;
}
