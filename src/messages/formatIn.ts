import { isTime } from "../api/isTime";
import { dayFormat, distanceFormat, listFormat, numberFormat, quantityFormat } from "../browser/intl";

/** Formats values for one language, through `Intl`. */
export interface Format {
  /**
   * Takes a time in ISO 8601 and returns its day, such as "24 November 2026"; empty if it is not a date, or Go's zero
   * time.
   */
  date: (iso: string) => string;
  /**
   * Takes a time in ISO 8601 and `now` in milliseconds, and returns the distance in its largest unit, such as "in 3
   * months"; empty if `iso` is not a date, or Go's zero time.
   */
  relative: (iso: string, now: number) => string;
  number: (value: number) => string;
  /** Returns a list in words, such as "psd and ai". */
  list: (entries: readonly string[]) => string;
  /** Takes seconds and returns minutes and seconds, such as "8:42". */
  duration: (seconds: number) => string;
  /** Takes bytes and returns them in their largest unit, of 1,024 each as on Cloudreve's own pages: "1.5 GB". */
  bytes: (count: number) => string;
  /** Takes seconds and returns them in the largest unit that leaves at most one decimal, such as "7 days". */
  span: (seconds: number) => string;
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365.25 * 86_400_000],
  ["month", 30.44 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

const sizes = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte"] as const;
const spans: [unit: string, seconds: number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

const known = new Map<string, Format>();

/**
 * Returns the format of a language, created once for each language and time zone. `timeZone` defaults to the device's.
 */
export function formatIn(locale: string, timeZone?: string): Format {
  const key = `${locale} ${timeZone ?? ""}`;
  const format = known.get(key) ?? createFormat(locale, timeZone);
  known.set(key, format);
  return format;
}

function createFormat(locale: string, timeZone: string | undefined): Format {
  const day = dayFormat(locale, timeZone);
  const distance = distanceFormat(locale);
  const number = numberFormat(locale);
  const seconds = numberFormat(locale, 2);
  const quantity = quantityFormat(locale);

  return {
    date: (iso) => (isTime(iso) ? day(new Date(iso)) : ""),
    relative: (iso, now) => {
      if (!isTime(iso)) return "";
      const difference = Date.parse(iso) - now;
      const [unit, length] = units.find(([, size]) => Math.abs(difference) >= size) ?? ["minute", 60_000];
      return distance(Math.round(difference / length), unit);
    },
    number,
    list: listFormat(locale),
    bytes: (count) => {
      // By the rounded value: 1,048,575 bytes are "1 MB", and not "1,024 kB".
      const fits = (step: number) => Math.round((Math.abs(count) / 1024 ** step) * 10) < 10_240;
      const step = sizes.findIndex((_, index) => fits(index) || index === sizes.length - 1);
      // Languages abbreviate "byte" without a plural.
      return quantity(count / 1024 ** step, sizes[step] ?? "byte", step === 0 ? "long" : "short");
    },
    span: (length) => {
      const [unit, size] = spans.find(([, each]) => length >= each) ?? ["second", 1];
      return quantity(length / size, unit, "long");
    },
    duration: (rest) => `${number(Math.floor(rest / 60))}:${seconds(Math.floor(rest % 60))}`,
  };
}
