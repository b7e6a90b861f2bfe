import axe from "axe-core";
import { createRef, type ReactNode, type Ref } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Root, type RootProps } from "../../src/ui/Root/Root";
import "../../src/styles/index.css";
import { parts } from "./parts";

const rules: axe.RunOptions = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] };
/** A phone's width, where a layout breaks first. */
const narrow = 360;

/** Emulates media features as the browser's own developer tools do; none given, all are as they were. */
const emulate = (...features: { name: string; value: string }[]) => cdp().send("Emulation.setEmulatedMedia", { features });
// Nothing is judged half-way through a fade.
const still = { name: "prefers-reduced-motion", value: "reduce" };

beforeEach(() => emulate(still));
afterEach(() => emulate());

test("every part is held to this", () => {
  const folders = Object.keys(import.meta.glob("../../src/ui/*/*.tsx")).map((file) => file.split("/").at(-2));
  expect(Object.keys(parts).sort()).toEqual([...new Set(folders)].sort());
});

describe.each(Object.entries(parts))("%s", (_, { sample, withRef, withClass }) => {
  test.runIf(withRef)("gives its element to a ref", async () => {
    const ref = createRef<HTMLElement>();
    await show(withRef?.render(ref as Ref<never>));
    expect(ref.current?.localName).toBe(withRef?.element);
  });

  test.runIf(withClass)("keeps its own class beside the host's", async () => {
    await show(withClass?.render("host-class"));
    const [element, ...others] = document.querySelectorAll(".host-class");
    expect([...(element?.classList ?? [])]).toEqual(expect.arrayContaining(["host-class", withClass?.keeps]));
    expect(others).toEqual([]);
  });

  test.each(["light", "dark"] as const)("breaks no rule of WCAG 2.2 AA that can be computed, %s", async (scheme) => {
    await show(sample, { scheme });
    expect(await violations()).toEqual([]);
  });

  test.each(["ltr", "rtl"] as const)("fits a phone's width, %s", async (dir) => {
    await page.viewport(narrow, 800);
    await show(sample, { dir });
    expect(hangingOut()).toEqual([]);
  });

  test("can be hit: no control is smaller than 24 px", async () => {
    await show(sample);
    expect(controls().filter((control) => smallestSide(control) < 24).map(name)).toEqual([]);
  });

  // One mark: a part that draws its own must leave no room for the browser's around it.
  test("shows where the focus is, once", async () => {
    await show(sample);
    for (const control of controls()) expect.soft(await focusMarks(control), name(control)).toBe(1);
  });

  test("shows where the focus is in forced colours", async () => {
    await emulate(still, { name: "forced-colors", value: "active" });
    await show(sample);
    expect(matchMedia("(forced-colors: active)").matches).toBe(true);
    for (const control of controls()) expect.soft(await focusMarks(control), name(control)).toBeGreaterThan(0);
  });
});

async function show(children: ReactNode, root: Omit<RootProps, "children"> = {}) {
  // An element of a page, since a whole page is what axe judges.
  await render(<main><Root {...root}>{children}</Root></main>);
  // What is loaded on demand is there.
  await expect.poll(() => document.querySelector(".cr-tags-input:disabled")).toBeNull();
}

async function violations() {
  const results = await axe.run(document.body, rules);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`).join("\n")}`);
}

/** What is drawn outside of the window, at whichever side. */
function hangingOut() {
  const visible = [...document.querySelectorAll(".cr-root *")].filter((element) => !element.closest(".cr-visually-hidden"));
  return visible.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
  }).map(name);
}

function controls() {
  return [...document.querySelectorAll<HTMLElement>(".cr-root :is(a, button, input, select)")].filter((element) => element.checkVisibility() && !element.matches(":disabled"));
}

/** Of what can be hit: a control, or the label around it. */
function smallestSide(control: HTMLElement) {
  const sides = [control, control.closest("label")].flatMap((target) => {
    const box = target?.getBoundingClientRect();
    return box ? [Math.min(box.width, box.height)] : [];
  });
  return Math.max(...sides);
}

/** How many outlines appear when a control gets the focus: at the control or at what stands for it. */
async function focusMarks(control: HTMLElement) {
  const outlined = () => [...document.querySelectorAll(".cr-root *")].filter((element) => getComputedStyle(element).outlineStyle !== "none").length;
  (document.activeElement as HTMLElement | null)?.blur();
  const before = outlined();
  // A key first: the browser shows a focus that a script moves only to those who use the keyboard.
  await userEvent.keyboard("{Shift}");
  control.focus();
  expect(document.activeElement, "has the focus").toBe(control);
  return outlined() - before;
}

function name(element: Element) {
  return `${element.localName}.${element.getAttribute("class") ?? ""}`;
}
