/** Picks the form of a text that a count takes in a language (CLDR plural rules, through `Intl.PluralRules`). */
export function pluralIn(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
    (forms[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
}

/** Keeps the direction of a value (a name, an extension) from spilling into the sentence around it (FSI … PDI). */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}
