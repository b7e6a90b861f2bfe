export interface Option {
  value: string;
  label: string;
}

/** The options of a choice with the stored one among them: one we do not know is shown as it is, and kept. */
export function withStored<T extends Option>(stored: string, options: T[], label = stored): (T | Option)[] {
  return options.some(({ value }) => value === stored) ? options : [...options, { value: stored, label }];
}
