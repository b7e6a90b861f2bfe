import type { Tokens } from "../../src/index";

/** High contrast: black on white, or white on black, with clearly visible lines. */
export const contrast: Tokens = {
  "--cr-accent": "light-dark(#0000c8, #ffe600)",
  "--cr-bg": "light-dark(#ffffff, #000000)",
  "--cr-surface": "light-dark(#ffffff, #000000)",
  "--cr-sunken": "light-dark(#ffffff, #000000)",
  "--cr-text": "light-dark(#000000, #ffffff)",
  "--cr-text-muted": "light-dark(#000000, #ffffff)",
  "--cr-border": "light-dark(#000000, #ffffff)",
  "--cr-border-control": "light-dark(#000000, #ffffff)",
  "--cr-danger": "light-dark(#8f0000, #ff9d94)",
  "--cr-warning": "light-dark(#5c3600, #ffc766)",
  "--cr-success": "light-dark(#00512c, #7de8b0)",
  "--cr-focus": "light-dark(#0000c8, #ffe600)",
  "--cr-radius": "0.25rem",
  "--cr-radius-card": "0.25rem",
};
