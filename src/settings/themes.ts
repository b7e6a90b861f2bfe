import * as z from "zod/mini";

/** The colors of a theme's light or dark look: MUI's `palette.primary.main` and `palette.secondary.main`. */
export interface ThemePalette {
  primary: string;
  secondary: string | undefined;
}

/** A theme that the site offers. */
export interface ThemeOption {
  /** The color that identifies the theme, as stored in `preferred_theme`. */
  color: string;
  light: ThemePalette;
  dark: ThemePalette;
}

const lookSchema = z.object({
  palette: z.object({
    primary: z.object({ main: z.string() }),
    secondary: z.optional(z.object({ main: z.optional(z.string()) })),
  }),
});

/**
 * Parses `themes` of `GET /site/config/basic`, a JSON string written by the site's administrator.
 * Returns no themes for invalid JSON; an entry without a usable look is shown in its own color.
 */
export function parseThemes(json: string): ThemeOption[] {
  return Object.entries(parseObject(json)).map(([color, looks]) => {
    const { light, dark } = (typeof looks === "object" && looks ? looks : {}) as { light?: unknown; dark?: unknown };
    return { color, light: readPalette(light, color), dark: readPalette(dark, color) };
  });
}

/** Whether two colors identify the same theme; ignores case and surrounding blanks. */
export function sameTheme(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function readPalette(look: unknown, color: string): ThemePalette {
  const result = lookSchema.safeParse(look);
  if (!result.success) return { primary: color, secondary: undefined };
  const { primary, secondary } = result.data.palette;
  return { primary: primary.main, secondary: secondary?.main };
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
