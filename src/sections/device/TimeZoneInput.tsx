import { useEffect, useState } from "react";
import { timeZoneOfDevice } from "../../browser/timeZones";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Combobox } from "../../ui/Combobox/Combobox";
import type { ControlProps } from "../../ui/Field/useField";
import { citiesIn, loadedCitiesIn } from "./citiesIn";
import { findTimeZones } from "./findTimeZones";
import { timeZoneLabel, timeZonesIn, type TimeZoneEntry } from "./timeZoneList";

interface TimeZoneInputProps extends ControlProps {
  /** IANA name; undefined for the device's zone. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Finds a time zone by city, name or offset. The first of the list is that of the device. */
export function TimeZoneInput({ value, onChange, ...control }: TimeZoneInputProps) {
  const { locale } = useSettingsContext();
  const text = useMessages().device.time_zone;
  const [now] = useState(() => new Date());
  const [isAsked, setAsked] = useState(false);
  const [zones, setZones] = useState<{ locale: string; entries: readonly TimeZoneEntry[] }>();
  const [cities, setCities] = useState(() => loadedCitiesIn(locale));

  useEffect(() => {
    let isCurrent = true;
    void citiesIn(locale).then((loaded) => isCurrent && setCities(loaded));
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    void timeZonesIn(locale).then((entries) => isCurrent && setZones({ locale, entries }));
    return () => {
      isCurrent = false;
    };
  }, [isAsked, locale]);

  const own = timeZoneOfDevice();
  // Blank for the moment until the names are there: not first in English.
  const labelOf = (id: string) => (cities ? timeZoneLabel(locale, id, now, cities) : "");
  const ofDevice = { value: "", label: text.ofDevice, detail: own && labelOf(own) };
  const find = (typed: string) => {
    if (zones?.locale !== locale) return undefined;
    const found = findTimeZones(zones.entries, typed).map(({ id, city, names }) => ({
      value: id,
      label: city,
      detail: names.join(" · "),
    }));
    return typed.trim() === "" ? [ofDevice, ...found] : found;
  };
  return (
    <Combobox
      {...control}
      value={value ?? ""}
      label={value === undefined ? text.ofDevice : labelOf(value)}
      onOpen={() => setAsked(true)}
      onChange={(id) => onChange(id === "" ? undefined : id)}
      find={find}
      labels={text}
    />
  );
}
