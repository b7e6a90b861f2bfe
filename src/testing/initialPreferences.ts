import type { Preference } from "./preference";
import { preferences } from "./preferences";

/** Returns the preferences of a new account with this e-mail. */
export const initialPreferences = initialOf(preferences);

// TypeScript infers `Values` from the rows, so that the published type has plain values and nothing of the rows.
function initialOf<Values extends object>(rows: {
  [Name in keyof Values]: Preference<Values[Name]>;
}): (email: string) => Values {
  const names = Object.keys(rows) as (keyof Values)[];
  return (email) => Object.fromEntries(names.map((name) => [name, rows[name].initial(email)])) as Values;
}
