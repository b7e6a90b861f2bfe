import { boolean, color, integer, text, texts } from "./patch/checks";
import { preference } from "./preference";

/**
 * The preferences of an account, by their keys in `PATCH /user/setting`. Everything that the embedded server does with
 * a preference follows from its row: the type and the options of an account, the initial value, the checks, the
 * answers, and how it is written. A new boolean is one line (`preference.ts` explains the keys).
 *
 * The table is independent of `src/settings`, so that the two check each other. Its order is the server's order of
 * checking. Recorded: `read.json`, `patch.json`, `patch-refused.json`.
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
  language: preference({ check: text({ min: 1, max: 255 }), initial: "en-US", answered: { user: { unless: "" } } }),
  preferred_theme: preference({ check: color, initial: "", answered: { user: { unless: "" } } }),
  version_retention_enabled: preference({ check: boolean, initial: true, answered: { setting: "always" } }),
  version_retention_ext: preference({ check: texts, initial: [], answered: { setting: { unless: [] } } }),
  version_retention_max: preference({ check: integer({ min: 0 }), initial: 10, answered: { setting: { unless: 0 } } }),
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
