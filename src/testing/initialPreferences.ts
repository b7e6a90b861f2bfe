import type { Preference } from "./preference";
import { preferences } from "./preferences";

/** Returns the preferences of a new account with this e-mail. Their type, and so that of every account, is its result. */
export const initialPreferences = initialOf(preferences);

// Inferred in this way, the type is published as plain keys and values, without the rows.
function initialOf<Values extends object>(rows: {
  [Name in keyof Values]: Preference<Values[Name]>;
}): (email: string) => Values {
  const names = Object.keys(rows) as (keyof Values)[];
  return (email) => Object.fromEntries(names.map((name) => [name, rows[name].initial(email)])) as Values;
}
