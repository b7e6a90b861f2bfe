/**
 * What a host may set of the look: CSS custom properties of the root element, each a CSS value. All have a default, in
 * light and in dark; one accent color is enough. `light-dark(…)` gives a value for each scheme.
 */
export interface Tokens {
  /** A color, any: buttons, switches, links, marks and the focus follow from it, readable in light and in dark. */
  "--cr-accent"?: string;
  /** Color of the page behind the cards. */
  "--cr-bg"?: string;
  /** Color of cards and dialogs. */
  "--cr-surface"?: string;
  /** Color of what lies deeper than a card: its foot, tags, skeletons. */
  "--cr-sunken"?: string;
  /** Color of text. */
  "--cr-text"?: string;
  /** Color of what explains and is less: at least 4.5:1 on `--cr-surface` and `--cr-sunken`. */
  "--cr-text-muted"?: string;
  /** Color of the lines around and in cards. */
  "--cr-border"?: string;
  /** Color of the lines around what can be filled in: at least 3:1 (WCAG 1.4.11). */
  "--cr-border-control"?: string;
  /** Color of errors and of what cannot be undone. */
  "--cr-danger"?: string;
  /** Color of conflicts and of other warnings. */
  "--cr-warning"?: string;
  /** Color of what went well. */
  "--cr-success"?: string;
  /** Background of the first button and of a switch that is on; follows from the accent. */
  "--cr-accent-fill"?: string;
  /** The same under the pointer. */
  "--cr-accent-fill-hover"?: string;
  /** Color of text and marks on it: black or white, whichever is readable. */
  "--cr-on-accent"?: string;
  /** Color of links and of words in the accent; follows from it. */
  "--cr-accent-text"?: string;
  /** Color of lines in the accent; follows from it. */
  "--cr-accent-border"?: string;
  /** A touch of the accent behind what is chosen; follows from it. */
  "--cr-accent-soft"?: string;
  /** Color of the mark around what has the focus; the accent's line unless set. */
  "--cr-focus"?: string;
  /** Family of all text but codes and keys. */
  "--cr-font"?: string;
  /** Family of codes and keys. */
  "--cr-font-mono"?: string;
  /** Size of text; all other sizes are multiples of it. */
  "--cr-font-size"?: string;
  /** Corners of buttons and boxes. */
  "--cr-radius"?: string;
  /** Corners of cards and dialogs. */
  "--cr-radius-card"?: string;
  /** The unit of all distances. */
  "--cr-space"?: string;
  /** Height of buttons and boxes; more where the pointer is a finger. */
  "--cr-control-height"?: string;
  /** Width of boxes beside their words. */
  "--cr-control-width"?: string;
  /** Width of the column of cards. */
  "--cr-page-width"?: string;
  /** Height of the line below a card. */
  "--cr-foot-height"?: string;
  /** Shadow of dialogs and of the bar of unsaved changes. */
  "--cr-shadow"?: string;
  /** How long a change of look takes; none where less motion is asked for. */
  "--cr-duration"?: string;
}
