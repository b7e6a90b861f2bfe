import { useState } from "react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { text } from "../../stories/worlds/pageWords";
import type { WorldOptions } from "../../stories/worlds/world";
import { UnsavedChangesDialog } from "../../src/index";
import "../../src/styles/index.css";
import { Button } from "../../src/ui/Button/Button";
import { Root } from "../../src/ui/Root/Root";
import { Skeleton } from "../../src/ui/Skeleton/Skeleton";
import { Spinner } from "../../src/ui/Spinner/Spinner";
import { cutOff, hangingOut, missingBorders, nameOf, seen, spilling, unreadable } from "./measures";
import { addFamilies } from "../fonts/families";
import { emulate } from "./media";
import { edit, openDialog, sectionsOfWholePage, settled, showWholePage } from "./wholePage";

const root = document.documentElement;

/** For each of the page's dialogs: the button that opens it, and the server it needs. */
const dialogs: [button: string, world: WorldOptions][] = [
  [text.twoFactor.turnOnName, {}],
  [text.twoFactor.turnOffName, { account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } }],
  [text.membership.cancel, {}],
  [text.webDav.add, {}],
  [text.webDav.connectTo("Phone"), {}],
  ["Leave", {}],
];

/** Windows with enlarged content. At 400 % zoom, a window of 1280 × 1024 has room for 320 × 256 CSS pixels. */
const views = {
  "text twice as large, in a wide window": { width: 1280, height: 900, text: "32px" },
  "text twice as large, in a narrow window": { width: 640, height: 512, text: "32px" },
  "text twice as large, on a telephone": { width: 360, height: 740, text: "32px" },
  "all four times as large (WCAG 1.4.10)": { width: 320, height: 256, text: "" },
};
type View = (typeof views)[keyof typeof views];
const usual: View = { width: 1280, height: 900, text: "" };

beforeAll(addFamilies);
afterEach(async () => {
  root.style.fontSize = "";
  await emulate();
});

describe.each(Object.entries(views))("with %s,", (_, view) => {
  it.each([
    ["en-US", "Wide"],
    ["en-US", undefined],
    ["ar-AR", undefined],
    ["zh-CN", undefined],
  ])("the whole page scrolls in one direction, and nothing is cut, %s, font %s", async (locale, font) => {
    await showWholePage({ locale, tokens: font ? { "--cr-font": font } : undefined });
    await enlarge(view);
    await expectWhole();
    await enlarge(usual);
    await edit();
    await enlarge(view);
    await expectWhole();
    const bar = document.querySelector(".cr-bar")?.getBoundingClientRect().height ?? 0;
    expect(bar, "height of the bar over the page").toBeLessThanOrEqual(view.height / 2);
  });

  it.each(dialogs)("nothing of the dialog behind “%s” is cut off or out of reach", async (button, options) => {
    const screen = await showWholePage({ ...options, beside: <Leaving /> });
    await edit();
    const dialog = await openDialog(screen, button);
    await enlarge(view);
    await expectWhole();
    expectReachable(dialog);
  });
});

/** A host with a button that leaves the page, which first asks about unsaved changes. */
function Leaving() {
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <button onClick={() => setLeaving(true)}>Leave</button>
      <UnsavedChangesDialog open={leaving} onLeave={() => setLeaving(false)} onStay={() => setLeaving(false)} />
    </>
  );
}

async function enlarge({ width, height, text }: View) {
  await page.viewport(width, height);
  root.style.fontSize = text;
}

async function expectWhole() {
  await settled();
  expect(hangingOut()).toEqual([]);
  expect(spilling()).toEqual([]);
  expect(cutOff()).toEqual([]);
}

/** Checks that each control of a dialog can be scrolled fully into view. */
function expectReachable(dialog: Element) {
  for (const control of dialog.querySelectorAll<HTMLElement>("button, input")) {
    control.scrollIntoView({ block: "nearest" });
    const { top, bottom } = control.getBoundingClientRect();
    expect(top, nameOf(control)).toBeGreaterThanOrEqual(0);
    // What scrolls into view stops at a whole pixel.
    expect(bottom, nameOf(control)).toBeLessThan(innerHeight + 1);
  }
}

describe("motion", () => {
  it("is off with prefers-reduced-motion", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    const screen = await showWholePage();
    await edit();
    await openDialog(screen, text.twoFactor.turnOnName);
    expect(moving()).toEqual([]);
    await render(
      <Root>
        <Skeleton of="label" />
        <Spinner />
        <Button busy>Save</Button>
      </Root>,
    );
    expect(moving()).toEqual([]);
  });

  it("is on without it", async () => {
    await showWholePage();
    await edit();
    expect(moving()).not.toEqual([]);
  });
});

/** Returns the elements with transitions or animations longer than 0.01 s. */
function moving(): string[] {
  const long = (durations: string) => durations.split(",").some((duration) => parseFloat(duration) > 0.01);
  return [...document.querySelectorAll(".cr-root, .cr-root *")].flatMap((element) =>
    ["", "::before", "::after"].flatMap((part) => {
      const { transitionDuration, transitionProperty, animationDuration, animationName } = getComputedStyle(
        element,
        part,
      );
      const moves =
        (transitionProperty !== "none" && long(transitionDuration)) ||
        (animationName !== "none" && long(animationDuration));
      return moves ? [`${nameOf(element)}${part}`] : [];
    }),
  );
}

describe("on paper", () => {
  it.each(["light", "dark"] as const)(
    "text is dark on white, cards are not split across pages, and bars and buttons are left out, %s",
    async (scheme) => {
      await showWholePage({ scheme, width: 1000 });
      await edit();
      await emulate({ media: "print" });
      await settled();
      expect(seen(".cr-bar, .cr-nav, .cr-foot")).toEqual([]);
      expect(seen(".cr-card")).toHaveLength(sectionsOfWholePage);
      for (const card of seen(".cr-card")) expect(getComputedStyle(card).breakInside).toBe("avoid");
      // Browsers print without backgrounds, so the text is on white paper.
      expect(unreadableOnPaper()).toEqual([]);
      // Except the backgrounds that show whether a switch is on.
      for (const mark of seen(".cr-switch, .cr-check-box"))
        expect(getComputedStyle(mark).printColorAdjust).toBe("exact");
      expect(hangingOut()).toEqual([]);
    },
  );
});

function unreadableOnPaper(): string[] {
  const white = document.createElement("style");
  white.textContent = "*:not(.cr-switch, .cr-check-box) { background: white !important; transition: none !important; }";
  document.head.append(white);
  const found = unreadable();
  white.remove();
  return found;
}

describe("in forced colors", () => {
  it.each(["light", "dark"] as const)(
    "text is readable, and borders and chosen options are visible, %s",
    async (scheme) => {
      await showWholePage({ scheme });
      await edit();
      await emulate({ "forced-colors": "active" });
      await settled();
      expect(unreadable()).toEqual([]);
      // In forced colors, switches and check boxes have the browser's own look.
      for (const box of seen(".cr-switch, .cr-check-box")) expect(getComputedStyle(box).appearance).toBe("auto");
      expect(missingBorders().filter((name) => !/cr-switch|cr-check-box/.test(name))).toEqual([]);
      for (const card of seen(".cr-card, .cr-bar"))
        expect(getComputedStyle(card).borderTopWidth, nameOf(card)).not.toBe("0px");
      const drawn = (selector: string) => getComputedStyle(document.querySelector(selector) ?? root);
      expect(drawn(".cr-radio-card:has(:checked) .cr-radio-card-look").outlineWidth).toBe("3px");
      expect(drawn(".cr-radio-card:not(:has(:checked)) .cr-radio-card-look").outlineWidth).toBe("1px");
      expect(drawn(".cr-nav-link[aria-current]").borderTopWidth).toBe("1px");
      expect(hangingOut()).toEqual([]);
    },
  );
});

describe("with prefers-contrast: more", () => {
  it("the lines of cards are as strong as those of fields, and no text is muted", async () => {
    await emulate({ "prefers-contrast": "more" });
    await showWholePage();
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? root);
    expect(style(".cr-card").borderTopColor).toBe(style(".cr-select-native").borderTopColor);
    expect(style(".cr-row-description").color).toBe(style(".cr-row-label").color);
    expect(missingBorders()).toEqual([]);
  });
});
