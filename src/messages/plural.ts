/**
 * Returns a function that picks the form of a text for a count in one language (CLDR plural rules, through
 * `Intl.PluralRules`), and replaces "#" in it with the count.
 */
export function pluralIn(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
    (forms[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
}

/**
 * Returns a value (a name, an extension) between the Unicode marks FSI and PDI, so that its direction does not affect
 * the sentence around it.
 */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}

/**
 * Returns a function that writes a time (ms) in one language: the time of day to the second, with its day unless that is
 * today. */
export function clockIn(locale: string) {
  return (time: number): string => {
    const isToday = new Date(time).toDateString() === new Date().toDateString();
    return new Intl.DateTimeFormat(locale, { timeStyle: "medium", ...(!isToday && { dateStyle: "medium" }) }).format(
      time,
    );
  };
}
