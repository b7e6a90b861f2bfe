import type { ReactElement } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Root, type RootProps } from "../../src/ui/Root/Root";
import { parts } from "./parts";

describe.each(Object.entries(parts))("%s, in a browser with its styles", (_, [part]) => {
  it.each(["ltr", "rtl"] as const)("fits a phone's width, %s", async (dir) => {
    await page.viewport(360, 800);
    await show(part, { dir });
    expect(hangingOut()).toEqual([]);
  });

  it("has no control smaller than 24 px", async () => {
    await show(part);
    expect(
      controls()
        .filter((control) => smallestSide(control) < 24)
        .map(nameOf),
    ).toEqual([]);
  });

  // A part with its own focus ring must turn off the browser's: theme cards once had both, one across the other.
  it("shows exactly one focus ring", async () => {
    await show(part);
    for (const control of controls()) expect.soft(await focusMarks(control), nameOf(control)).toBe(1);
  });

  describe("in forced colors", () => {
    afterEach(() => forceColors("none"));

    it("shows a focus ring", async () => {
      await forceColors("active");
      await show(part);
      for (const control of controls()) expect.soft(await focusMarks(control), nameOf(control)).toBeGreaterThan(0);
    });
  });
});

async function show(part: ReactElement, root: Omit<RootProps, "children"> = {}) {
  await render(<Root {...root}>{part}</Root>);
  // Wait for the tags input, whose code is loaded on demand.
  await expect.poll(() => document.querySelector(".cr-tags-input:disabled")).toBeNull();
}

/** Returns the elements that stick out of the window at the left or the right. */
function hangingOut() {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll(".cr-root *:not(.cr-visually-hidden)")]
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < -0.5 || box.right > width + 0.5);
    })
    .map(nameOf);
}

function controls() {
  return [...document.querySelectorAll<HTMLElement>(".cr-root :is(a, button, input, select)")].filter(
    (element) => element.checkVisibility() && !element.matches(":disabled"),
  );
}

/** Returns the smaller of width and height (px) of a control's click target: the control, or the label around it. */
function smallestSide(control: HTMLElement) {
  const targets = [control, control.closest("label")].filter((target) => target !== null);
  return Math.max(
    ...targets.map((target) => Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height)),
  );
}

/**
 * Returns how many outlines appear when a control gets the focus, on the control or on an element that shows its focus.
 */
async function focusMarks(control: HTMLElement) {
  const outlined = () =>
    [...document.querySelectorAll(".cr-root *")].filter((element) => getComputedStyle(element).outlineStyle !== "none")
      .length;
  (document.activeElement as HTMLElement | null)?.blur();
  const before = outlined();
  // A key press first: the browser shows the ring of a scripted focus only after keyboard use.
  await userEvent.keyboard("{Shift}");
  control.focus();
  expect(document.activeElement, "has the focus").toBe(control);
  return outlined() - before;
}

async function forceColors(value: "active" | "none") {
  await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
}

function nameOf(element: Element) {
  return `${element.localName}.${element.getAttribute("class") ?? ""}`;
}
