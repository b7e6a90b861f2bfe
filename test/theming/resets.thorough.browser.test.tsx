import { createTheme, ThemeProvider } from "@mui/material/styles";
import CssBaseline from "@mui/material/CssBaseline";
import bootstrap from "bootstrap/dist/css/bootstrap.css?inline";
import reboot from "bootstrap/dist/css/bootstrap-reboot.css?inline";
import preflight from "tailwindcss/preflight.css?inline";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/styles/index.css";
import { addStyles, removeStyles } from "./addStyles";
import { backgroundOf, contrast, painted } from "./colors";
import { hangingOut, hasWords, missingBorders, nameOf, seen, unreadable } from "./measures";
import { edit, openDialog, showWholePage } from "./wholePage";
import { text } from "../../stories/worlds/pageWords";

interface Reset {
  css?: string;
  /** The reset is in no cascade layer, so its rules for elements override the library's. */
  unlayered?: boolean;
  /** Elements of the host beside the settings page. */
  beside?: (scheme: "light" | "dark") => ReactNode;
}

const inLayer = (name: string, css: string) => `@layer ${name} { ${css.replace('@charset "UTF-8";', "")} }`;
const baseline = (scheme: "light" | "dark") => (
  <ThemeProvider theme={createTheme({ palette: { mode: scheme } })}>
    <CssBaseline />
  </ThemeProvider>
);

/** Resets as real hosts use them. */
const resets: Record<string, Reset> = {
  "Tailwind 4, whose preflight is in its layer `base`": {
    css: `@layer theme, base, components, utilities; ${inLayer("base", preflight)}`,
  },
  "Tailwind 3's base or Bootstrap, put in a layer by the host": { css: inLayer("host", `${preflight}${bootstrap}`) },
  "MUI's CssBaseline": { beside: baseline },
  "Bootstrap's reboot": { css: reboot, unlayered: true },
  "all of Bootstrap": { css: bootstrap, unlayered: true },
};

const schemes = ["light", "dark"] as const;
const controls = ".cr-root :is(a, button, input, select, .cr-tags)";

afterEach(() => {
  removeStyles();
  delete document.documentElement.dataset["bsTheme"];
});

describe.each(Object.entries(resets))("under %s", (_, reset) => {
  const but = reset.unlayered ? "; headings and links look like the host's, by design" : " and nothing looks different";
  it.each(schemes)(`the page stays usable${but}, wide and narrow, %s`, async (scheme) => {
    await showWholePage({ scheme, tokens: { "--cr-duration": "0s" }, beside: reset.beside?.(scheme) });
    await edit();
    for (const width of [1280, 360]) {
      await page.viewport(width, 900);
      const undressed = measure();
      dress(reset, scheme);
      expect(controlSizes().filter(({ block }) => block < 24)).toEqual([]);
      expect(apart(undressed.controls, controlSizes()), "heights of controls").toEqual([]);
      expect(missingBorders(), "borders").toEqual([]);
      expect(
        unreadable().filter((words) => !(reset.unlayered && /^(a|span\.cr-nav-text)\b/.test(words))),
        "text contrast",
      ).toEqual([]);
      expect(overlaps(), "overlapping parts").toEqual([]);
      expect(hangingOut(), `at ${width} px`).toEqual([]);
      const changed = differences(undressed.look, looks());
      if (reset.unlayered)
        expect(
          changed.filter(
            (what) =>
              !/^(h\d|p|a|dt|dd|button|input|select|ul|dl|span\.cr-(button|nav)-text|svg)\b|: (left|top|height|width) /.test(
                what,
              ),
          ),
          "changes of elements that Bootstrap has no rule for",
        ).toEqual([]);
      else expect(changed, "changes").toEqual([]);
      removeStyles();
    }
  });

  it("the focused control has a focus ring", async () => {
    await showWholePage({ tokens: { "--cr-duration": "0s" }, beside: reset.beside?.("light") });
    dress(reset, "light");
    // A key press first: the browser shows the ring of a scripted focus only after keyboard use.
    await userEvent.keyboard("{Shift}");
    const outlined = () =>
      [...document.querySelectorAll(".cr-root *")].filter(
        (element) => getComputedStyle(element).outlineStyle !== "none",
      );
    for (const control of document.querySelectorAll<HTMLElement>(
      ".cr-root :is(a, button, input, select):not(:disabled, .cr-visually-hidden *)",
    )) {
      if (!control.checkVisibility()) continue;
      control.focus();
      const [marked, ...more] = outlined();
      expect.soft(more, nameOf(control)).toEqual([]);
      expect.soft(marked && getComputedStyle(marked).outlineWidth, nameOf(control)).toBe("2px");
      if (marked)
        expect
          .soft(
            contrast(painted(getComputedStyle(marked).outlineColor), backgroundOf(marked.parentElement ?? marked)),
            nameOf(control),
          )
          .toBeGreaterThanOrEqual(3);
    }
  });

  it("a dialog is centered and above the host's elements, wide and narrow", async () => {
    // Radix disables pointer events outside an open dialog; the bar needs them to be found by elementFromPoint().
    const bar = (
      <div
        className="fixed-top"
        style={{
          position: "fixed",
          zIndex: 1200,
          insetBlockStart: 0,
          insetInline: 0,
          blockSize: 56,
          pointerEvents: "auto",
        }}
      />
    );
    const screen = await showWholePage({
      tokens: { "--cr-duration": "0s" },
      beside: (
        <>
          {reset.beside?.("light")}
          {bar}
        </>
      ),
    });
    dress(reset, "light");
    const dialog = await openDialog(screen, text.membership.cancel);
    for (const width of [1280, 360]) {
      await page.viewport(width, 900);
      const box = dialog.getBoundingClientRect();
      expect(Math.abs(box.left + box.right - document.documentElement.clientWidth)).toBeLessThanOrEqual(2);
      expect(Math.abs(box.top + box.bottom - innerHeight)).toBeLessThanOrEqual(2);
      expect(box.width).toBe(Math.min(480, width - 32));
      expect(dialog.contains(document.elementFromPoint(width / 2, box.top + 20))).toBe(true);
      expect(document.elementFromPoint(20, 20)?.className).toContain("cr-backdrop");
      expect(missingBorders()).toEqual([]);
      expect(hangingOut()).toEqual([]);
    }
    expect(unreadable(".cr-dialog *")).toEqual([]);
  });
});

// By design, unlayered styles override the library's. That works with all of Bootstrap, whose headings, lists and links
// then show. It does not work well with a reset that removes the border of every element.
describe("under Tailwind 3's base, which is in no layer and so overrides the library's styles by design,", () => {
  it("fields lose their borders and buttons their fill, but everything stays readable and large enough", async () => {
    await showWholePage({ tokens: { "--cr-duration": "0s" } });
    await edit();
    addStyles(preflight);
    expect(missingBorders()).not.toEqual([]);
    expect(controlSizes().filter(({ block }) => block < 24)).toEqual([]);
    expect(unreadable()).toEqual([]);
    expect(hangingOut()).toEqual([]);
  });
});

// Also by design: of two layers, the later one wins, and a layer's first mention decides its place.
it("before Tailwind 4, looks right only if the host names the library's layer after Tailwind's base", async () => {
  await showWholePage({ tokens: { "--cr-duration": "0s" } });
  const undressed = looks();
  expect(missingBorders()).toEqual([]);
  const tailwind = `@layer theme, base, components, utilities; ${inLayer("base", preflight)}`;
  addStyles(tailwind, "last");
  expect(missingBorders()).not.toEqual([]);
  removeStyles();
  addStyles("@layer theme, base, cloudreve-settings, components, utilities;", "first");
  addStyles(tailwind, "last");
  expect(differences(undressed, looks())).toEqual([]);
});

function dress({ css }: Reset, scheme: "light" | "dark"): void {
  document.documentElement.dataset["bsTheme"] = scheme;
  if (css) addStyles(css, "first");
}

/**
 * Measures the page without the reset. MUI's style sheets, which the test does not add itself, are disabled meanwhile.
 */
function measure() {
  const mui = [...document.querySelectorAll<HTMLStyleElement>("style[data-emotion]")].flatMap(
    ({ sheet }) => sheet ?? [],
  );
  for (const sheet of mui) sheet.disabled = true;
  const measured = { controls: controlSizes(), look: looks() };
  for (const sheet of mui) sheet.disabled = false;
  return measured;
}

interface Size {
  name: string;
  block: number;
}

/** Returns the height (px) of each control, or of the label around it if that is higher: a click there counts, too. */
function controlSizes(): Size[] {
  return seen(controls).map((control) => ({
    name: nameOf(control),
    block: Math.max(...[control, control.closest("label")].map((each) => each?.getBoundingClientRect().height ?? 0)),
  }));
}

function apart(before: Size[], after: Size[]): string[] {
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  return after.flatMap(({ name, block }, index) =>
    Math.abs(block - (before[index]?.block ?? 0)) <= 2
      ? []
      : [`${name}: ${before[index]?.block ?? 0} px, now ${block} px`],
  );
}

/** Returns the headings, descriptions, rows and feet that overlap the part before them. */
function overlaps(): string[] {
  const parts = seen(
    ".cr-page-title, .cr-page-description, .cr-section-title, .cr-section-description, .cr-row, .cr-facts, .cr-foot",
  );
  return parts.flatMap((element, index) => {
    const before = parts[index - 1];
    if (!before) return [];
    return element.getBoundingClientRect().top >= before.getBoundingClientRect().bottom - 1
      ? []
      : [`${nameOf(element)} over ${nameOf(before)}`];
  });
}

const ofAll = ["background-color", "opacity", "cursor", "list-style-type"];
const ofBorders = ["border-top-width", "border-top-style", "border-top-color", "border-top-left-radius"];
const ofWords = [
  "color",
  "font-family",
  "font-size",
  "font-weight",
  "line-height",
  "letter-spacing",
  "text-decoration-line",
];

/** Returns the position and the visible styles of each of the library's elements. */
function looks() {
  return seen(".cr-root, .cr-root :not(svg *)").map((element) => {
    const style = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const properties = [
      ...ofAll,
      ...(style.borderTopWidth === "0px" ? [] : ofBorders),
      ...(hasWords(element) ? ofWords : []),
    ];
    return {
      name: nameOf(element),
      box: { left, top: top + scrollY, width, height },
      style: Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)])),
    };
  });
}

function differences(before: ReturnType<typeof looks>, after: ReturnType<typeof looks>): string[] {
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  return after.flatMap(({ name, box, style }, index) => {
    const was = before[index];
    if (!was) return [];
    const sides = Object.entries(box)
      .filter(([side, value]) => Math.abs(value - was.box[side as keyof typeof box]) > 2)
      .map(([side, value]) => `${side} ${was.box[side as keyof typeof box]} → ${value}`);
    const changed = [...ofAll, ...ofBorders, ...ofWords]
      .filter((property) => style[property] !== was.style[property])
      .map((property) => `${property} ${was.style[property] ?? ""} → ${style[property] ?? ""}`);
    return [...sides, ...changed].map((what) => `${name}: ${what}`);
  });
}
