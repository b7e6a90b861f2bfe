import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Button } from "../../src/ui/Button/Button";
import { Root } from "../../src/ui/Root/Root";
import { contrast, painted, textContrast } from "./colors";

type Pairs = readonly (readonly [color: string, on: string, least: number])[];

/** Background of a foot's primary button under the pointer, as in button.css. */
const softHover = "color-mix(in oklab, var(--cr-accent-soft), var(--_own) 8%)";

/** For each color derived from the accent: the background it is used on, and the contrast that it must reach there. */
const claims: Pairs = [
  ["--cr-on-accent", "--cr-accent-fill", 4.5],
  ["--cr-on-accent", "--cr-accent-fill-hover", 4.5],
  ["--cr-accent-text", "--cr-surface", 4.5],
  ["--cr-accent-text", "--cr-bg", 4.5],
  ["--cr-accent-text", "--cr-sunken", 4.5],
  ["--cr-accent-text", "--cr-accent-soft", 4.5],
  ["--cr-accent-text", softHover, 4.5],
  ["--cr-text", "--cr-accent-soft", 4.5],
  ["--cr-text-muted", "--cr-accent-soft", 4.5],
  ["--cr-accent-border", "--cr-surface", 3],
  ["--cr-accent-border", "--cr-bg", 3],
  ["--cr-accent-border", "--cr-sunken", 3],
  ["--cr-focus", "--cr-surface", 3],
  ["--cr-focus", "--cr-bg", 3],
  ["--cr-focus", "--cr-sunken", 3],
];
const colors = [...new Set(claims.flatMap(([color, behind]) => [color, behind]))];

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
const gray = fc.integer({ min: 0, max: 255 }).map((value) => `rgb(${value} ${value} ${value})`);
const thousandths = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((value) => value / 1000);
/** Many of these colors are outside the sRGB gamut. */
const oklch = fc
  .tuple(thousandths(1), thousandths(0.5), fc.integer({ min: 0, max: 359 }))
  .map(([l, c, h]) => `oklch(${l} ${c} ${h})`);
const p3 = fc
  .tuple(thousandths(1), thousandths(1), thousandths(1))
  .map((channels) => `color(display-p3 ${channels.join(" ")})`);
const accent = fc.oneof(
  { arbitrary: hex, weight: 5 },
  { arbitrary: oklch, weight: 3 },
  { arbitrary: gray, weight: 1 },
  { arbitrary: p3, weight: 1 },
);

const extremes = [
  "black",
  "white",
  "#ff0",
  "#00f",
  "#f00",
  "#0f0",
  "#0ff",
  "#f0f",
  "#808080",
  "#767676",
  "#757575",
  "#000001",
  "#fffffe",
  "#000080",
  "#1a1c21",
  "navy",
  "oklch(0 0.4 30)",
  "oklch(1 0.4 30)",
  "oklch(0.6 0.5 145)",
  "oklch(0.9 0.5 145)",
  "oklch(0.45 0.5 264)",
  "oklch(0.6 0.5 29)",
  "oklch(0.97 0.4 110)",
  "oklch(0.3 0.5 200)",
  "color(display-p3 0 1 0)",
  "color(display-p3 0 0 1)",
  "color(srgb 1.4 -0.4 0.2)",
  "color(srgb -1 -1 -1)",
  "color(srgb 3 3 3)",
  "hsl(50 100% 50%)",
  "rgb(255 0 0 / 40%)",
  "rgb(0 0 0 / 10%)",
  "transparent",
];

describe.each(["light", "dark"] as const)("any accent, %s", (scheme) => {
  it("reaches the required contrast on every background", async () => {
    const computed = await stage(scheme);
    fc.assert(
      fc.property(accent, (value) => {
        expect(unmet(computed(value))).toEqual([]);
      }),
      { numRuns: 400, examples: extremes.map((each) => [each]) },
    );
  });

  describe("the primary button", () => {
    // Without transitions, so that the test reads final colors.
    const still = document.createElement("style");
    still.textContent = ".cr-root { --cr-duration: 0s; }";
    beforeAll(() => document.head.append(still));
    afterAll(() => still.remove());

    it.each(["#1976d2", "#000000", "#ffff00", "oklch(0.6 0.5 145)"])(
      "is readable, also under the pointer: %s",
      async (value) => {
        const screen = await render(
          <Root scheme={scheme} tokens={{ "--cr-accent": value }}>
            <Button variant="primary">Save</Button>
          </Root>,
        );
        const button = screen.getByRole("button", { name: "Save" });
        await userEvent.unhover(document.body);
        expect.soft(textContrast(button.element())).toBeGreaterThanOrEqual(4.5);
        await button.hover();
        expect(button.element().matches(":hover")).toBe(true);
        expect.soft(textContrast(button.element()), "under the pointer").toBeGreaterThanOrEqual(4.5);
      },
    );
  });
});

it("computes colors as the browser paints them", async () => {
  const computed = await stage("light");
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("No canvas");
  for (const value of extremes) {
    for (const color of colors.map(computed(value))) {
      canvas.fillStyle = color;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillRect(0, 0, 1, 1);
      const pixel = [...canvas.getImageData(0, 0, 1, 1).data];
      const { r, g, b, alpha = 1 } = painted(color);
      if (alpha < 1) continue;
      const apart = [r, g, b].map((channel, index) => Math.abs(channel * 255 - (pixel[index] ?? 0)));
      expect.soft(Math.max(...apart), `${value}: ${color}, painted ${String(pixel)}`).toBeLessThanOrEqual(1);
    }
  }
});

/** Renders a Root with one element for each color. Returns a function that computes the colors for an accent. */
async function stage(scheme: "light" | "dark") {
  const { container } = await render(
    <Root scheme={scheme}>
      {colors.map((color) => (
        <i key={color} style={{ color: color.startsWith("--") ? `var(${color})` : color }} />
      ))}
    </Root>,
  );
  const root = container.querySelector<HTMLElement>(".cr-root");
  const probes = new Map(
    [...container.querySelectorAll("i")].map((element, index) => [colors[index], getComputedStyle(element)]),
  );
  return (accent: string) => {
    root?.style.setProperty("--cr-accent", accent);
    return (color: string) => probes.get(color)?.color ?? "";
  };
}

/** Returns the claims that an accent does not fulfill. */
function unmet(computed: (color: string) => string): string[] {
  return claims.flatMap(([color, behind, least]) => {
    const reached = contrast(painted(computed(color)), painted(computed(behind)), painted(computed("--cr-surface")));
    return reached >= least
      ? []
      : [`${color} on ${behind}: ${reached.toFixed(2)} < ${least} (${computed(color)} on ${computed(behind)})`];
  });
}
