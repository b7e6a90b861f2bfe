/**
 * The look that a host can set: CSS custom properties of the root element, each with a CSS value. All have defaults for
 * the light and the dark scheme; setting `--cr-accent` alone is enough. Use `light-dark(…)` for a value in each scheme.
 */
export interface Tokens {
  /** Accent color, any CSS color: the colors of buttons, switches, links, marks and focus rings are derived from it. */
  "--cr-accent"?: string;
  /** Background of the page behind the cards. */
  "--cr-bg"?: string;
  /** Background of cards and dialogs. */
  "--cr-surface"?: string;
  /** Background of recessed surfaces: foot, tags, skeletons. */
  "--cr-sunken"?: string;
  /** Color of text. */
  "--cr-text"?: string;
  /**
   * Color of descriptions and other secondary text: at least 4.5:1 on `--cr-surface` and `--cr-sunken` (WCAG 1.4.3).
   */
  "--cr-text-muted"?: string;
  /** Color of lines around and inside cards. */
  "--cr-border"?: string;
  /** Color of lines around inputs and other controls: at least 3:1 (WCAG 1.4.11). */
  "--cr-border-control"?: string;
  /** Color of errors and of actions that cannot be undone. */
  "--cr-danger"?: string;
  /** Color of conflicts and other warnings. */
  "--cr-warning"?: string;
  /** Color of successes, such as "Saved". */
  "--cr-success"?: string;
  /**
   * Background of the primary button and of a switch that is on.
   *
   * @default derived from `--cr-accent`
   */
  "--cr-accent-fill"?: string;
  /**
   * Background of the primary button under the pointer.
   *
   * @default derived from `--cr-accent-fill`
   */
  "--cr-accent-fill-hover"?: string;
  /**
   * Color of text and marks on `--cr-accent-fill`.
   *
   * @default black or white, whichever is readable
   */
  "--cr-on-accent"?: string;
  /**
   * Color of links and other accented text.
   *
   * @default derived from `--cr-accent`
   */
  "--cr-accent-text"?: string;
  /**
   * Color of accented lines.
   *
   * @default derived from `--cr-accent`
   */
  "--cr-accent-border"?: string;
  /**
   * Background of chosen and new things, a light tint.
   *
   * @default derived from `--cr-accent`
   */
  "--cr-accent-soft"?: string;
  /**
   * Color of the focus ring.
   *
   * @default the value of `--cr-accent-border`
   */
  "--cr-focus"?: string;
  /**
   * Length that stands for 1rem in all sizes. A host whose root has a font size of 62.5 % sets `1.6rem`.
   *
   * @default 1rem, but at least 14px
   */
  "--cr-rem"?: string;
  /** Font family of all text except codes and keys. */
  "--cr-font"?: string;
  /** Font family of codes and keys. */
  "--cr-font-mono"?: string;
  /** Font size of normal text; all other font sizes are multiples of it. */
  "--cr-font-size"?: string;
  /** Corner radius of buttons and inputs. */
  "--cr-radius"?: string;
  /** Corner radius of cards and dialogs. */
  "--cr-radius-card"?: string;
  /** The unit of all distances. */
  "--cr-space"?: string;
  /** Height of inputs and other controls. The default is larger on touch screens. */
  "--cr-control-height"?: string;
  /** Width of controls beside their label. */
  "--cr-control-width"?: string;
  /** Width of the column of cards. */
  "--cr-page-width"?: string;
  /** Minimum height of the foot below a card. */
  "--cr-foot-height"?: string;
  /**
   * Room kept below a card while its foot is empty. With less than the foot's height, such as `0px`, cards are closer,
   * and what is below a section moves down when its foot opens, and up when the changes are discarded.
   *
   * @default the value of `--cr-foot-height`
   */
  "--cr-foot-room"?: string;
  /**
   * Distance between sections, below the foot's room.
   *
   * @default six times `--cr-space`
   */
  "--cr-section-gap"?: string;
  /**
   * Height of the host's header that stays above the scrolled page: followed sections, focused controls and the list of
   * sections keep that distance from the top. Instead of `scroll-padding`, which the list does not know.
   *
   * @default 0px
   */
  "--cr-sticky-top"?: string;
  /** Shadow of dialogs and of the bar of unsaved changes. */
  "--cr-shadow"?: string;
  /** Duration of transitions. With `prefers-reduced-motion` there are none. */
  "--cr-duration"?: string;
}
