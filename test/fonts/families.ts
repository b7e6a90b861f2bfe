import { makeFont, type FontMeasures } from "./makeFont";

/**
 * Fonts that every machine has in a test: as wide as Arial Narrow, as most, and as Verdana in bold, with room for
 * Arabic.
 */
export const families = {
  Narrow: { advance: 0.44, ascent: 0.9, descent: 0.22 },
  Middle: { advance: 0.56, ascent: 0.97, descent: 0.24 },
  Wide: { advance: 0.7, ascent: 1.07, descent: 0.42 },
} satisfies Record<string, FontMeasures>;

/** Makes the families known to the page. Rejects where the browser refuses one. */
export async function addFamilies(): Promise<void> {
  for (const [name, measures] of Object.entries(families)) {
    document.fonts.add(await new FontFace(name, makeFont(measures)).load());
  }
}
