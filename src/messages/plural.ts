import { clockFormat, numberFormat, pluralRules } from "../browser/intl";

/**
 * Returns a function that picks the form of a text for a count in one language (CLDR plural rules, through
 * `Intl.PluralRules`), and replaces "#" in it with the count.
 */
export function pluralIn(locale: string) {
  const rule = pluralRules(locale);
  const number = numberFormat(locale);
  return (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
    (forms[rule(count)] ?? forms.other).replace("#", number(count));
}

/**
 * Returns a value (a name, an extension) between the Unicode marks FSI and PDI, so that its direction does not affect
 * the sentence around it.
 */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}

/**
 * Returns a function that writes a time (ms) in one language: the time of day to the second, with its day unless that
 * is today.
 */
export function clockIn(locale: string) {
  const today = clockFormat(locale, false);
  const otherDay = clockFormat(locale, true);
  return (time: number): string => {
    const date = new Date(time);
    return (date.toDateString() === new Date().toDateString() ? today : otherDay)(date);
  };
}
