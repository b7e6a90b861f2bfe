import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { cdp, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { world, type WorldOptions } from "../../stories/worlds/world";
import { MembershipSection, PasswordSection } from "../../src/index";
import { nameOf, seen } from "./measures";
import { edit, openDialog, settled, showWholePage } from "./wholePage";

/** iOS enlarges the page when a box with smaller text gets the focus. */
const readable = 16;
/** WCAG 2.5.5; 2.5.8 asks for 24 px at least. */
const fingertip = 44;

beforeEach(async () => {
  await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
  expect(matchMedia("(pointer: coarse)").matches).toBe(true);
});
afterEach(async () => {
  await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: false });
  document.documentElement.style.fontSize = "";
});

const dialogs: [button: string, options: WorldOptions][] = [
  [text.twoFactor.turnOnName, {}],
  [text.twoFactor.turnOffName, { account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } }],
  [text.membership.cancel, {}],
  [text.webDav.add, {}],
  [text.webDav.connectTo("Phone"), {}],
];
const widths = [320, 390, 1280];

describe.each(["", "62.5%"])("on a touch screen with a root font of %j", (size) => {
  beforeEach(() => {
    document.documentElement.style.fontSize = size;
  });

  it.each(widths)("no box has text below 16 px, at %i px", async (width) => {
    await showWholePage({ width });
    await edit();
    expectReadable();
  });

  it.each(dialogs)("no box of the dialog of %j has text below 16 px", async (button, options) => {
    await openDialog(await showWholePage({ width: 320, ...options }), button);
    expectReadable();
  });
});

describe("on a touch screen", () => {
  describe.each(widths)("at %i px,", (width) => {
    it.each(["en-US", "ar-AR", "zh-CN"])("every control can be hit by a finger, %s", async (locale) => {
      await showWholePage({ width, locale });
      expectHit();
      await edit();
      await settled();
      expectHit();
      expect(document.documentElement.scrollWidth).toBe(width);
    });

    it.each(dialogs)("every control of the dialog of %j can be hit, and it fits", async (button, options) => {
      const dialog = await openDialog(await showWholePage({ width, ...options }), button);
      expectHit(".cr-dialog");
      const { left, right } = dialog.getBoundingClientRect();
      expect([left >= 0, right <= width, dialog.scrollWidth <= dialog.clientWidth]).toEqual([true, true, true]);
    });
  });

  it("the text of a password ends before the button that shows it", async () => {
    const screen = await render(
      <Host cloudreve={world()}>
        <PasswordSection defaultOpen />
      </Host>,
    );
    const box = screen.getByLabelText(text.password.current_password.label, { exact: true });
    await expect.element(box).toBeVisible();
    const button = screen.getByRole("button", { name: text.password.current_password.show }).element();
    const { paddingInlineEnd } = getComputedStyle(box.element());
    expect(Number.parseFloat(paddingInlineEnd)).toBeGreaterThanOrEqual(button.getBoundingClientRect().width);
  });
});

describe("a dialog above the on-screen keyboard", () => {
  /** A visual viewport as phones report it; Chromium has no keyboard to emulate. */
  class Viewport extends EventTarget {
    height = innerHeight;
    offsetTop = 0;
    scale = 1;
    change(next: Partial<Pick<Viewport, "height" | "offsetTop" | "scale">>) {
      Object.assign(this, next);
      this.dispatchEvent(new Event("resize"));
    }
  }
  const put = (descriptor: PropertyDescriptor) => {
    const own = Object.getOwnPropertyDescriptor(window, "visualViewport");
    Object.defineProperty(window, "visualViewport", { configurable: true, ...descriptor });
    onTestFinished(() => {
      if (own) Object.defineProperty(window, "visualViewport", own);
    });
  };
  const open = async () => {
    const screen = await render(
      <Host cloudreve={world({ edition: "pro" })}>
        <MembershipSection />
      </Host>,
    );
    await screen.getByRole("button", { name: text.membership.cancel }).click();
    const dialog = page.getByRole("dialog");
    await expect.element(dialog).toBeVisible();
    await settled();
    return { screen, dialog: dialog.element(), box: dialog.getByRole("textbox").element() };
  };

  beforeEach(() => page.viewport(390, 700));

  it("moves up when the keyboard comes, and back when it goes", async () => {
    const viewport = new Viewport();
    put({ value: viewport });
    const { dialog } = await open();
    const before = dialog.getBoundingClientRect();
    viewport.change({ height: 400 });
    expect(dialog.getBoundingClientRect().bottom).toBeLessThanOrEqual(400);
    viewport.change({ height: 700 });
    expect(dialog.getBoundingClientRect()).toEqual(before);
  });

  it("follows a page that the browser has pushed up", async () => {
    const viewport = new Viewport();
    put({ value: viewport });
    const { dialog } = await open();
    viewport.change({ height: 400, offsetTop: 250 });
    const { top, bottom } = dialog.getBoundingClientRect();
    expect([top >= 250, bottom <= 650]).toEqual([true, true]);
  });

  it("scrolls to the focused box where it is higher than the rest of the window", async () => {
    const viewport = new Viewport();
    put({ value: viewport });
    const { box } = await open();
    viewport.change({ height: 180 });
    const { top, bottom } = box.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(180);
  });

  it("opens above a keyboard that is there already", async () => {
    const viewport = new Viewport();
    viewport.height = 400;
    put({ value: viewport });
    const { dialog } = await open();
    expect(dialog.getBoundingClientRect().bottom).toBeLessThanOrEqual(400);
  });

  it("stays in its place while the page is enlarged with two fingers", async () => {
    const viewport = new Viewport();
    put({ value: viewport });
    const { dialog } = await open();
    const before = dialog.getBoundingClientRect();
    viewport.change({ height: 350, offsetTop: 100, scale: 2 });
    expect(dialog.getBoundingClientRect()).toEqual(before);
  });

  it.each([
    ["is missing", { value: undefined }],
    ["is null", { value: null }],
    [
      "throws",
      {
        get: () => {
          throw new Error("not here");
        },
      },
    ],
  ])("opens where the visual viewport %s", async (_, descriptor) => {
    put(descriptor);
    const { dialog } = await open();
    expect(dialog.getBoundingClientRect().height).toBeGreaterThan(100);
  });
});

function expectReadable() {
  const boxes = [...document.querySelectorAll(".cr-root :is(input, select, textarea)")].filter(
    (box) =>
      box.checkVisibility() && !box.closest(".cr-visually-hidden") && !box.matches("[type=checkbox], [type=radio]"),
  );
  expect(boxes.length).toBeGreaterThan(0);
  expect(
    boxes.filter((box) => Number.parseFloat(getComputedStyle(box).fontSize) < readable).map(nameOf),
    "boxes with small text",
  ).toEqual([]);
}

/** Whether a press 21 px beside the middle of each control, in each direction, still hits it or its label. */
function expectHit(within = ".cr-root") {
  const half = fingertip / 2 - 1;
  const missed: string[] = [];
  for (const control of seen(`${within} :is(button, input, select, .cr-nav-link)`)) {
    control.scrollIntoView({ block: "center" });
    const { left, top, width, height } = (control.closest("label") ?? control).getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const labels = "labels" in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
    for (const [dx, dy] of [
      [-half, 0],
      [half, 0],
      [0, -half],
      [0, half],
    ] as const) {
      const hit = document.elementFromPoint(x + dx, y + dy);
      const isOwn = control === hit || control.contains(hit) || labels.some((label) => label.contains(hit));
      if (!isOwn) missed.push(`${nameOf(control)} ${dx} ${dy}: ${hit ? nameOf(hit) : "nothing"}`);
    }
  }
  expect(missed).toEqual([]);
}
