import { boolean, color, integer, text, texts } from "./patch/checks";
import { preference } from "./preference";

/**
 * The preferences of an account, by their keys in `PATCH /user/setting`. A row is all that the embedded server knows of
 * one: the state and the options of an account, its initial value, the checks of a PATCH, the answers and the way it is
 * written follow from it.
 *
 * The table shares nothing with the library's own (`src/settings`): a mistake in either fails a test.
 * The rows are in the order in which the server checks them.
 */
export const preferences = {
  nick: preference({
    check: text({ min: 1, max: 255 }),
    initial: (email) => email.split("@")[0] ?? "",
    answered: { user: "always" },
    answeredAs: "nickname",
    refusedAs: "Nickname",
    column: { bytes: 100 },
  }),
  language: preference({
    check: text({ min: 1, max: 255 }),
    initial: "en-US",
    answered: { user: { unless: "" } },
  }),
  preferred_theme: preference({ check: color, initial: "", answered: { user: { unless: "" } } }),
  version_retention_enabled: preference({ check: boolean, initial: true, answered: { setting: "always" } }),
  version_retention_ext: preference({ check: texts, initial: [], answered: { setting: { unless: [] } } }),
  version_retention_max: preference({
    check: integer({ min: 0 }),
    initial: 10,
    answered: { setting: { unless: 0 } },
  }),
  disable_view_sync: preference({
    check: boolean,
    initial: false,
    answered: { setting: "always", user: { unless: false } },
  }),
  share_links_in_profile: preference({
    check: text(),
    initial: "",
    answered: { setting: "always", user: { unless: "" } },
  }),
};
