import type { Format } from "../messages/formatIn";
import { useSettingsContext } from "./SettingsContext";

/** Returns the formatters for dates, numbers and lists in the provider's language. */
export function useFormat(): Format {
  return useSettingsContext().format;
}
