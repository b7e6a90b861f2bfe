import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { text } from "../../stories/worlds/pageWords";
import "../../src/styles/index.css";
import { addStyles, removeStyles } from "./addStyles";
import { packages, rules } from "./hostSheets";
import { cutOff, hangingOut, hasWords, nameOf, seen, spilling } from "./measures";
import { edit, openDialog, showWholePage } from "./wholePage";

const root = document.documentElement;
/**
 * The sheets in parts, so that one test does not take long: one page for each part, on which only the sheet changes.
 */
const all = Object.entries({ ...packages, ...rules });
const share = 4;
const parts = Array.from({ length: Math.ceil(all.length / share) }, (_, part) =>
  all.slice(part * share, (part + 1) * share),
);
const labeled = parts.map((sheets) => [`${sheets[0]?.[0] ?? ""} to ${sheets.at(-1)?.[0] ?? ""}`, sheets] as const);

afterEach(() => {
  removeStyles();
  root.style.fontSize = "";
});

describe.each([1280, 360])("in a host with unlayered rules for elements, at %i px,", (width) => {
  it.each(labeled)(
    "the whole page hides what is hidden, cuts nothing off, keeps its columns: %s",
    async (_, sheets) => {
      await showWholePage({ tokens: { "--cr-duration": "0s" } });
      await edit();
      await expectSame(width, sheets);
    },
  );

  it.each(labeled)("so does a dialog: %s", async (_, sheets) => {
    const screen = await showWholePage({ tokens: { "--cr-duration": "0s" } });
    await openDialog(screen, text.twoFactor.turnOnName);
    await expect.poll(() => document.querySelector(".cr-dialog .cr-qr-code")).not.toBeNull();
    await expectSame(width, sheets);
  });

  it.each(["html", "body"])("nothing is cut off or out of the window where the host zooms its %s", async (zoomed) => {
    const screen = await showWholePage({ width, tokens: { "--cr-duration": "0s" } });
    await edit();
    for (const withDialog of [false, true]) {
      const dialog = withDialog && (await openDialog(screen, text.twoFactor.turnOnName));
      for (const zoom of [0.8, 1.25, 1.5]) {
        const sheet = addStyles(`${zoomed} { zoom: ${zoom} }`);
        expect.soft(lost(), `${zoom}`).toEqual(new Set());
        if (dialog) expect.soft(dialog.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
        sheet.remove();
      }
    }
  });
});

/** Measures the page under each sheet, and without it, in the place and with the root's font size that it gives. */
async function expectSame(width: number, sheets: readonly (readonly [string, string])[]) {
  addStyles("body > div:has(.cr-page) { position: absolute; inset: 0 0 auto; } html { overflow-y: scroll; }");
  await page.viewport(width, 900);
  for (const [name, css] of sheets) {
    const sheet = addStyles(css, "first");
    const size = getComputedStyle(root).fontSize;
    sheet.disabled = true;
    root.style.fontSize = size;
    const bare = measure();
    root.style.fontSize = "";
    sheet.disabled = false;
    expect.soft(changes(bare, measure()), name).toEqual([]);
    sheet.remove();
  }
}

const lost = () => new Set([...cutOff(), ...hangingOut(), ...spilling()]);

function measure() {
  const elements = [...document.querySelectorAll(".cr-root *:not(option)")];
  return {
    shown: new Map(elements.map((element) => [element, drawn(element)])),
    lost: lost(),
    overlapping: overlapping(),
    columns: new Map(seen(columns).map((element) => [element, element.getBoundingClientRect()])),
    targets: new Map(seen(targets).map((element) => [element, sizeOf(element)])),
    lines: new Map(seen(".cr-row").map((row) => [row, isOneLine(row)])),
  };
}

function changes(bare: ReturnType<typeof measure>, dressed: ReturnType<typeof measure>): string[] {
  const found: string[] = [];
  for (const [element, now] of dressed.shown)
    if (bare.shown.get(element) !== now)
      found.push(`${nameOf(element)}: was “${bare.shown.get(element)}”, now “${now}”`);
  for (const name of dressed.lost) if (!bare.lost.has(name)) found.push(`${name}: cut off or sticks out`);
  for (const pair of dressed.overlapping) if (!bare.overlapping.has(pair)) found.push(`${pair} overlap`);
  for (const [element, { left, width }] of dressed.columns) {
    const was = bare.columns.get(element);
    // A picture lies beside words, which are in the host's font.
    if (was && ((Math.abs(was.left - left) > 3 && !element.matches(".cr-icon")) || Math.abs(was.width - width) > 3))
      found.push(`${nameOf(element)}: left ${was.left} → ${left}, width ${was.width} → ${width}`);
  }
  for (const [element, size] of dressed.targets)
    if (size < 24 && size < (bare.targets.get(element) ?? 0)) found.push(`${nameOf(element)}: target of ${size} px`);
  for (const [row, isOne] of dressed.lines)
    if (bare.lines.get(row) !== isOne) found.push(`${nameOf(row)}: label and control no longer on the same lines`);
  return found;
}

const columns =
  ".cr-page, .cr-sections, .cr-section, .cr-card, .cr-row, .cr-row-below, .cr-nav, .cr-facts, .cr-radio-cards, .cr-radio-card, .cr-radio-card-look, .cr-row:not([data-layout]) > *, .cr-input, .cr-select-native, .cr-tags, .cr-switch, .cr-check-box, .cr-icon-button, .cr-icon, .cr-dialog, .cr-dialog-body, .cr-qr, .cr-foot, .cr-bar";
const targets = ".cr-root :is(button, input, select, .cr-nav-link)";

/** Whether an element is drawn, and the text of its pseudo-elements. */
function drawn(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  const isSeen =
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.matches(".cr-visually-hidden *") &&
    width > 1.5 &&
    height > 1.5;
  const added = ["::before", "::after"].map((part) => getComputedStyle(element, part).content).join(" ");
  return `${isSeen ? "shown" : "hidden"} ${added}`;
}

/** Returns the pairs of texts and controls that lie over each other, where neither is inside the other. */
function overlapping(): Set<string> {
  const boxes = seen(".cr-root *")
    .filter((element) => hasWords(element) || element.matches("button, input, svg"))
    .filter((element) => !element.closest("option, .cr-backdrop") || element.closest(".cr-dialog"))
    .filter((element) => !element.matches(".cr-bar, .cr-bar *"))
    .map((element) => ({ element, box: inkOf(element), dialog: element.closest(".cr-dialog") }))
    .sort((one, other) => one.box.top - other.box.top);
  const pairs = new Set<string>();
  boxes.forEach(({ element, box, dialog }, index) => {
    for (const other of boxes.slice(index + 1)) {
      // From here on they all begin below this one.
      if (other.box.top >= box.bottom - 2) break;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (across <= 2 || down <= 2 || dialog !== other.dialog) continue;
      if (element.contains(other.element) || other.element.contains(element)) continue;
      pairs.add([element, other.element].map(nameOf).sort().join(" and "));
    }
  });
  return pairs;
}

/** The box of a control, or of the lines of a text without the room that its font keeps above and below. */
function inkOf(element: Element) {
  if (element.matches("button, input, select, svg")) return element.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(element);
  const { left, right, top, bottom } = words.getBoundingClientRect();
  const less = parseFloat(getComputedStyle(element).fontSize) / 5;
  return { left, right, top: top + less, bottom: bottom - less };
}

function sizeOf(element: Element): number {
  return Math.max(
    ...[element, element.closest("label")].map((each) => {
      const { width, height } = each?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return Math.min(width, height);
    }),
  );
}

/** Whether a row's control lies beside its label, or below it for lack of room: a host's font may widen the buttons. */
function isOneLine(row: Element): boolean {
  const text = row.querySelector(".cr-row-text");
  // In a narrow row the text has no box: only its label stands beside the control.
  const hasBox = text && getComputedStyle(text).display !== "contents";
  const beside = hasBox ? text : row.querySelector(".cr-row-label");
  const control = row.querySelector(".cr-row-control")?.getBoundingClientRect();
  if (!beside || !control) return false;
  const label = beside.getBoundingClientRect();
  const needed = [getComputedStyle(beside).flexBasis, getComputedStyle(row).columnGap].map(parseFloat);
  const isCrowded = needed.reduce((sum, each) => sum + each, control.width) > label.width;
  return control.top < label.bottom - 1 || (!hasBox && isCrowded);
}
