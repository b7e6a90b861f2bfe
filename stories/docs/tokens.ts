import type { Tokens } from "../../src/styles/Tokens";

interface TokenEntry {
  type: "color" | "font family" | "length" | "shadow" | "time";
  /** Its effect on the page. */
  touches: string;
  /** Its default where one is asked for by a media query. */
  where?: Partial<Record<"pointer: coarse" | "prefers-contrast: more", string>>;
}

/** Its default, as `tokens.css` declares it. */
interface OwnDefault {
  light: string;
  dark: string;
}

/** It has no value of its own: it is computed from these. */
interface DerivedDefault {
  from: readonly (keyof Tokens)[];
}

/** Every token, as the page "Theming" shows it. A test compares it with `src/styles/tokens.css`. */
export const tokens: Record<keyof Tokens, TokenEntry & (OwnDefault | DerivedDefault)> = {
  "--cr-accent": {
    type: "color",
    light: "#1976d2",
    dark: "#1976d2",
    touches: "Buttons, switches, links, marks and the focus: all of them follow from it",
  },
  "--cr-bg": { type: "color", light: "#fafafb", dark: "#101114", touches: "The page behind the cards" },
  "--cr-surface": {
    type: "color",
    light: "#ffffff",
    dark: "#17181c",
    touches: "Cards, dialogs, the bar of unsaved changes, buttons; boxes, which are darker than it in the dark",
  },
  "--cr-sunken": {
    type: "color",
    light: "#f4f5f7",
    dark: "#1e2025",
    touches: "The open foot of a card, tags, notes, banners, read-only boxes, disabled buttons",
  },
  "--cr-text": {
    type: "color",
    light: "#1a1c21",
    dark: "#ecedf0",
    touches: "Text; skeletons and what is under the pointer are mixed from it",
  },
  "--cr-text-muted": {
    type: "color",
    light: "#5c626e",
    dark: "#a3a8b3",
    where: { "prefers-contrast: more": "var(--cr-text)" },
    touches: "Descriptions, the foot's words, placeholders, icons. At least 4.5:1 on surface and sunken",
  },
  "--cr-border": {
    type: "color",
    light: "#e5e7eb",
    dark: "#2a2d33",
    where: { "prefers-contrast: more": "var(--cr-border-control)" },
    touches: "Lines around cards, tags, notes, dialogs and the bar, and between rows",
  },
  "--cr-border-control": {
    type: "color",
    light: "#8b919d",
    dark: "#6e7480",
    touches: "Lines around boxes, switches, check boxes and theme cards. At least 3:1",
  },
  "--cr-danger": {
    type: "color",
    light: "#b92b20",
    dark: "#ff9284",
    touches: "Errors, a refused box, buttons of what cannot be undone, a weak password",
  },
  "--cr-warning": {
    type: "color",
    light: "#8a5200",
    dark: "#e9b866",
    touches: "Conflicts, extensions that match no file, a fair password",
  },
  "--cr-success": {
    type: "color",
    light: "#18744a",
    dark: "#62cf98",
    touches: "“Saved”, “On” of two-factor authentication, “Copied”, a good password",
  },
  "--cr-accent-fill": {
    type: "color",
    from: ["--cr-accent"],
    touches: "Background of Save, of a switch that is on and of a ticked box",
  },
  "--cr-accent-fill-hover": {
    type: "color",
    from: ["--cr-accent-fill"],
    touches: "The background of Save under the pointer",
  },
  "--cr-on-accent": {
    type: "color",
    from: ["--cr-accent-fill"],
    touches: "Words and marks on the fill: black or white",
  },
  "--cr-accent-text": {
    type: "color",
    from: ["--cr-accent"],
    touches: "“Edited”, the badge of a membership, the check of the chosen theme",
  },
  "--cr-accent-border": {
    type: "color",
    from: ["--cr-accent"],
    touches: "The line around Save and a switch that is on, the mark of an edited row, the chosen theme, the countdown",
  },
  "--cr-accent-soft": {
    type: "color",
    from: ["--cr-accent", "--cr-surface"],
    touches: "Behind the badge of a membership and a tag that is selected",
  },
  "--cr-focus": { type: "color", from: ["--cr-accent-border"], touches: "The ring around what has the focus, 2 px" },
  "--cr-rem": {
    type: "length",
    light: "max(1rem, 14px)",
    dark: "max(1rem, 14px)",
    touches: "All sizes: 1.6rem in a host whose root has 62.5 %",
  },
  "--cr-font": {
    type: "font family",
    light:
      'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Liberation Sans", sans-serif',
    dark: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Liberation Sans", sans-serif',
    touches: "All text but codes and keys",
  },
  "--cr-font-mono": {
    type: "font family",
    light: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace',
    dark: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace',
    touches: "Two-factor codes and keys",
  },
  "--cr-font-size": {
    type: "length",
    light: "calc(0.875 * var(--cr-rem))",
    dark: "calc(0.875 * var(--cr-rem))",
    touches: "Text; the sizes of titles, descriptions and badges are multiples of it",
  },
  "--cr-radius": {
    type: "length",
    light: "calc(0.5 * var(--cr-rem))",
    dark: "calc(0.5 * var(--cr-rem))",
    touches: "Corners of buttons, boxes, tags, notes and theme cards",
  },
  "--cr-radius-card": {
    type: "length",
    light: "calc(0.75 * var(--cr-rem))",
    dark: "calc(0.75 * var(--cr-rem))",
    touches: "Corners of cards, dialogs and the bar",
  },
  "--cr-space": {
    type: "length",
    light: "calc(0.25 * var(--cr-rem))",
    dark: "calc(0.25 * var(--cr-rem))",
    touches: "Every distance is a multiple of it",
  },
  "--cr-control-height": {
    type: "length",
    light: "calc(2.25 * var(--cr-rem))",
    dark: "calc(2.25 * var(--cr-rem))",
    where: { "pointer: coarse": "calc(2.75 * var(--cr-rem))" },
    touches: "Height of boxes, and the least height of a row’s control",
  },
  "--cr-control-width": {
    type: "length",
    light: "calc(20 * var(--cr-rem))",
    dark: "calc(20 * var(--cr-rem))",
    touches: "Width of the column that the boxes stand in, beside their words",
  },
  "--cr-page-width": {
    type: "length",
    light: "calc(45 * var(--cr-rem))",
    dark: "calc(45 * var(--cr-rem))",
    touches: "Width of the column of cards in AccountSettings",
  },
  "--cr-foot-height": {
    type: "length",
    light: "calc(2.75 * var(--cr-rem))",
    dark: "calc(2.75 * var(--cr-rem))",
    where: { "pointer: coarse": "calc(3.5 * var(--cr-rem))" },
    touches: "Height of the line below a card, where Save comes",
  },
  "--cr-foot-room": {
    type: "length",
    light: "var(--cr-foot-height)",
    dark: "var(--cr-foot-height)",
    touches: "Room below a card while that line is empty; 0px lets it push what follows",
  },
  "--cr-section-gap": {
    type: "length",
    light: "calc(var(--cr-space) * 6)",
    dark: "calc(var(--cr-space) * 6)",
    touches: "Distance between sections",
  },
  "--cr-sticky-top": {
    type: "length",
    light: "0px",
    dark: "0px",
    touches: "Distance of followed sections and of the list of sections from the top, below a header of yours",
  },
  "--cr-shadow": {
    type: "shadow",
    light: "0 0 0 1px rgb(0 0 0 / 4%), 0 2px 6px rgb(0 0 0 / 6%), 0 12px 32px rgb(0 0 0 / 14%)",
    dark: "0 0 0 1px rgb(0 0 0 / 4%), 0 2px 6px rgb(0 0 0 / 6%), 0 12px 32px rgb(0 0 0 / 14%)",
    touches: "Dialogs and the bar of unsaved changes",
  },
  "--cr-duration": {
    type: "time",
    light: "140ms",
    dark: "140ms",
    touches: "Changes of look; none where less motion is asked for",
  },
};
