import jsQR from "jsqr";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { totpUri } from "../../src/sections/two-factor/totp";
import { qrPath } from "../../src/ui/QrCode/qrPath";
import { QrCode } from "../../src/ui/QrCode/QrCode";
import { QrPlaceholder } from "../../src/ui/QrCode/QrPlaceholder";
import { Root } from "../../src/ui/Root/Root";
import "../../src/styles/index.css";
import { listenToPage } from "./listenToPage";

const secret = "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU";
const chinese = totpUri({ issuer: "云".repeat(60), account: "ada@example.com", secret });

// Higher than the browser's window, the tests' frame would be shown smaller.
beforeEach(() => page.viewport(400, 500));
afterEach(() => {
  document.querySelectorAll("[data-test-style]").forEach((style) => style.remove());
});

function addStyle(css: string): void {
  const style = document.createElement("style");
  style.dataset["testStyle"] = "";
  style.textContent = css;
  document.head.append(style);
}

/** Takes a screenshot of an element, one pixel a CSS pixel, and returns its pixels. */
async function photo(element: Element): Promise<ImageData> {
  const base64 = await page.screenshot({ element, save: false, scale: "css" });
  const picture = new Image();
  picture.src = `data:image/png;base64,${base64}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is no canvas.");
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}

/** The text that a camera reads from the screen: it tries an inverted picture, too. */
async function read(element: Element, inversionAttempts: "attemptBoth" | "dontInvert" = "dontInvert") {
  const { data, width, height } = await photo(element);
  expect(width).toBe(Math.round(element.getBoundingClientRect().width));
  return { text: jsQR(data, width, height, { inversionAttempts })?.data, data, width };
}

async function show(value: string, scheme: "light" | "dark" = "light") {
  const screen = await render(
    <Root scheme={scheme}>
      <QrCode value={value} label="QR code" />
    </Root>,
  );
  const picture = screen.getByRole("img", { name: "QR code" });
  await expect.element(picture).toBeVisible();
  const image = picture.element();
  if (image instanceof HTMLImageElement) await image.decode();
  return { screen, image, box: image.parentElement ?? image };
}

describe("a decoder reads the screen at one pixel a CSS pixel:", () => {
  test.each([
    ["a title of 60 Chinese characters", chinese],
    [
      "a title of 60 Chinese characters and a long address",
      totpUri({ issuer: "云".repeat(60), account: `${"ada".repeat(20)}@example.com`, secret }),
    ],
    ["a nick of 255 Chinese characters", totpUri({ issuer: "云".repeat(60), account: "雪".repeat(255), secret })],
    ["a short title", totpUri({ issuer: "Cloudreve", account: "ada@example.com", secret })],
  ])("%s, light and dark", async (_, value) => {
    for (const scheme of ["light", "dark"] as const) {
      const { box, screen } = await show(value, scheme);
      expect((await read(box)).text).toBe(value);
      await screen.unmount();
    }
  });

  test("inverted by a style", async () => {
    const { box } = await show(chinese);
    addStyle("html { filter: invert(1) hue-rotate(180deg); background: #fff }");
    expect((await read(box, "attemptBoth")).text).toBe(chinese);
  });

  test("inverted by a style that inverts images back, as most do", async () => {
    const { box } = await show(chinese, "dark");
    addStyle("html { filter: invert(1) hue-rotate(180deg) } img, video { filter: invert(1) hue-rotate(180deg) }");
    expect((await read(box)).text).toBe(chinese);
  });

  test("darkened by an extension that repaints shapes, texts and backgrounds", async () => {
    const { box } = await show(chinese);
    addStyle(
      "* { background-color: #181a1b !important; color: #e8e6e3 !important; border-color: #736b5e !important } svg, svg * { fill: #e8e6e3 !important }",
    );
    expect((await read(box)).text).toBe(chinese);
  });

  test("on a page whose root has 10 px", async () => {
    addStyle("html { font-size: 62.5% !important }");
    const { box } = await show(chinese);
    expect((await read(box)).text).toBe(chinese);
  });

  test("where the host's policy allows no such image, the code is drawn inline", async () => {
    const { image, screen } = await show(chinese);
    image.dispatchEvent(new Event("error"));
    await expect.poll(() => screen.getByRole("img", { name: "QR code" }).element().tagName).toBe("svg");
    const drawn = screen.getByRole("img", { name: "QR code" }).element().parentElement;
    expect((await read(drawn ?? image)).text).toBe(chinese);
  });
});

test("the quiet zone is part of the picture: all around, four modules are white", async () => {
  const { image } = await show(chinese, "dark");
  const { data, width } = await read(image);
  const margin = 8;
  const isWhite = (x: number, y: number) =>
    [0, 1, 2].every((channel) => (data[(y * width + x) * 4 + channel] ?? 0) > 250);
  for (let at = 1; at < width - 1; at += 1)
    for (const inset of [1, margin - 1]) {
      const far = width - 1 - inset;
      expect([isWhite(at, inset), isWhite(inset, at), isWhite(at, far), isWhite(far, at)]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
});

test("a module is at least 2 CSS px, and a whole number of them", async () => {
  const { image } = await show(chinese);
  const { width, height } = image.getBoundingClientRect();
  const { size } = qrPath(chinese);
  expect(width / size).toBeGreaterThanOrEqual(2);
  expect([width % size, height]).toEqual([0, width]);
});

test("while a key is prepared, that is said in a region that is there before its words", async () => {
  const said = listenToPage();
  await render(<QrPlaceholder label="Preparing a key" />);
  await expect.poll(() => said).toEqual(["Preparing a key"]);
});

test("codes that have left the page hold no key, and are not kept", async () => {
  const left: WeakRef<HTMLImageElement>[] = [];
  const screen = await render(<Root />);
  const showOne = async () => {
    await screen.rerender(
      <Root>
        <QrCode value={chinese} label="QR code" />
      </Root>,
    );
    const image = document.querySelector<HTMLImageElement>("img.cr-qr-code");
    if (!image) throw new Error("The code is no image.");
    await image.decode();
    await screen.rerender(<Root />);
    expect(image.getAttribute("src")).toBe("");
    left.push(new WeakRef(image));
  };
  for (let time = 0; time < 5; time += 1) await showOne();
  await cdp().send("HeapProfiler.collectGarbage");
  // React holds what the last render took away.
  expect(left.filter((image) => image.deref() !== undefined).length).toBeLessThanOrEqual(1);
});
