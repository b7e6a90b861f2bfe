import type { Tokens } from "../../src/index";

/** A loud brand: round corners, warm colors, and an accent that is too bright for white text. */
export const loud: Tokens = {
  "--cr-accent": "#ffb300",
  "--cr-bg": "light-dark(#fff6e0, #1c1226)",
  "--cr-surface": "light-dark(#ffffff, #271a36)",
  "--cr-sunken": "light-dark(#fdf1d3, #302042)",
  "--cr-text": "light-dark(#2d1640, #fdf3ff)",
  "--cr-text-muted": "light-dark(#68517a, #c7b3d8)",
  "--cr-border": "light-dark(#f0ddb0, #43305a)",
  "--cr-border-control": "light-dark(#8f7a58, #8b74a6)",
  "--cr-font": '"Trebuchet MS", "Lucida Grande", "DejaVu Sans", sans-serif',
  "--cr-font-size": "0.9375rem",
  "--cr-radius": "1.125rem",
  "--cr-radius-card": "1.5rem",
};
