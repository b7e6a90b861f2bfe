import { useMemo } from "react";
import { createFormat, type Format } from "../messages/createFormat";
import { useSettingsContext } from "./SettingsContext";

/** Dates, times and names in the provider's language. */
export function useFormat(): Format {
  const { locale } = useSettingsContext();
  return useMemo(() => createFormat(locale), [locale]);
}
