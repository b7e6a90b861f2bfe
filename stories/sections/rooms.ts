import { expect } from "storybook/test";
import type { SectionStory } from "./everySection";

const viewport = {
  options: {
    narrow: { name: "Narrow (360 px)", styles: { width: "360px", height: "800px" } },
    wide: { name: "Wide (1280 px)", styles: { width: "1280px", height: "900px" } },
  },
};

/** A story in a window of 360 px, as on a phone. */
export const narrow = { parameters: { viewport }, globals: { viewport: { value: "narrow" } } } satisfies SectionStory;

/** A story in a window of 1280 px. */
export const wide = { parameters: { viewport }, globals: { viewport: { value: "wide" } } } satisfies SectionStory;

/** No element sticks out of its container, and no line is cut. */
export async function expectToFit(element: Element | null): Promise<void> {
  if (!element) throw new Error("nothing is there to fit");
  const room = element.getBoundingClientRect();
  const visible = [...element.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().width > 1);
  const outside = visible.filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    return left < room.left - 0.5 || right > room.right + 0.5;
  });
  await expect(outside).toEqual([]);
  // Inline text has no box of its own.
  await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  await expect(room.right).toBeLessThanOrEqual(innerWidth);
  // Nor does a control squeeze its label to a column of letters.
  const words = ".cr-row-label, .cr-row-description";
  for (const text of element.querySelectorAll(words)) await expect(text.clientWidth).toBeGreaterThan(96);
}

/** Returns whether the controls of a section's rows are below their text, not beside it. */
export function isStacked(canvasElement: HTMLElement): boolean {
  const row = canvasElement.querySelector(".cr-row:not([data-layout], .cr-picture):has(> .cr-row-control)");
  const text = row?.querySelector(".cr-row-text")?.getBoundingClientRect();
  const control = row?.querySelector(".cr-row-control")?.getBoundingClientRect();
  if (!text || !control) throw new Error("no row is there");
  return control.top >= text.bottom - 0.5;
}
