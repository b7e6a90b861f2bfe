export interface Option {
  value: string;
  label: string;
}

/** Returns the options, with the stored value added if it is unknown, so that it can be shown and kept. */
export function withStored<T extends Option>(stored: string, options: T[], label = stored): (T | Option)[] {
  return options.some(({ value }) => value === stored) ? options : [...options, { value: stored, label }];
}
