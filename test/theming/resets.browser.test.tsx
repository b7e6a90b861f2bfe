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

interface Reset {
  css?: string;
  /** It is in no layer of the style sheets: then what it says of elements wins over ours. */
  unlayered?: boolean;
  /** What the host has beside ours. */
  beside?: (scheme: "light" | "dark") => ReactNode;
}

const inLayer = (name: string, css: string) => `@layer ${name} { ${css.replace('@charset "UTF-8";', "")} }`;
const baseline = (scheme: "light" | "dark") => (
  <ThemeProvider theme={createTheme({ palette: { mode: scheme } })}>
    <CssBaseline />
  </ThemeProvider>
);

/** As real hosts have them. */
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
  const but = reset.unlayered
    ? "; headings, links and the distance of paragraphs are the host's, by design"
    : ", and nothing looks different";
  it.each(schemes)(`nothing that matters breaks${but}, wide and narrow, %s`, async (scheme) => {
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
        unreadable().filter((words) => !(reset.unlayered && words.startsWith("a."))),
        "words",
      ).toEqual([]);
      expect(overlaps(), "headings and what follows").toEqual([]);
      expect(hangingOut(), `at ${width} px`).toEqual([]);
      const changed = differences(undressed.look, looks());
      if (reset.unlayered)
        expect(
          changed.filter(
            (what) =>
              !/^(h\d|p|a|dt|dd|button|input|select|ul|dl|span\.cr-button-text|svg)\b|: (left|top|height|width) /.test(
                what,
              ),
          ),
          "what Bootstrap has no word on",
        ).toEqual([]);
      else expect(changed, "everything").toEqual([]);
      removeStyles();
    }
  });

  it("shows where the focus is", async () => {
    await showWholePage({ tokens: { "--cr-duration": "0s" }, beside: reset.beside?.("light") });
    dress(reset, "light");
    // A key first: the browser marks a focus that a script moves only for those who use the keyboard.
    await userEvent.keyboard("{Shift}");
    const outlined = () =>
      [...document.querySelectorAll(".cr-root *")].filter(
        (element) => getComputedStyle(element).outlineStyle !== "none",
      );
    for (const control of document.querySelectorAll<HTMLElement>(
      ".cr-root :is(a, button, input, select):not(:disabled)",
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

  it("has its dialog in the middle, above all that is the host's, wide and narrow", async () => {
    // Where a dialog is open, what is not in it takes no part in hits; here it has to.
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
    const dialog = await openDialog(screen, "Cancel membership");
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

// By design: what is in no layer wins. All of Bootstrap is usable so, in the look of its own headings, lists and links;
// a reset that takes the border from everything is not.
describe("under Tailwind 3's base, which wins by design as it is in no layer,", () => {
  it("boxes lose their borders and buttons their fill, but all can be read, reached and hit", async () => {
    await showWholePage({ tokens: { "--cr-duration": "0s" } });
    await edit();
    addStyles(preflight);
    expect(missingBorders()).not.toEqual([]);
    expect(controlSizes().filter(({ block }) => block < 24)).toEqual([]);
    expect(unreadable()).toEqual([]);
    expect(hangingOut()).toEqual([]);
  });
});

// By design, too: of two layers the later one wins, and the first mention counts.
it("under Tailwind 4 that is loaded after ours, looks right only where the host names our layer behind its base", async () => {
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

/** Without the reset; MUI's is there all the time, being no style sheet of the test's. */
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

/** The height of each control, or of the label around it, which can be hit as well. */
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

/** What lies over what comes before it: headings, descriptions, cards, rows, feet. */
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

/** Where everything of ours is, and how it looks, as far as it is seen. */
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
