import { URI } from "otpauth";
import { StrictMode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TwoFactorSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { ada, world } from "../../../stories/worlds/world";

const { enable, sheet, turnOn } = text.twoFactor;

afterEach(() => vi.restoreAllMocks());

const title = "Ada’s & Bob’s: Wolke";

/** Opens the dialog that shows a key. */
async function open() {
  const cloudreve = world({ site: { title } });
  await render(
    <StrictMode>
      <Host cloudreve={cloudreve}>
        <TwoFactorSection />
      </Host>
    </StrictMode>,
  );
  await page.getByRole("button", { name: turnOn }).click();
  await expect.element(page.getByRole("button", { name: enable.copy })).toBeVisible();
  await expect.element(page.getByRole("img", { name: enable.qrLabel })).toBeVisible();
  const key = document.querySelector(".cr-key")?.textContent ?? "";
  expect(key).toHaveLength(32);
  return {
    key,
    /** Whether the key is in the page, in any form. */
    isInPage: () => {
      const { outerHTML, textContent } = document.documentElement;
      return outerHTML.includes(key) || textContent.replaceAll(" ", "").includes(key);
    },
    close: async () => {
      await userEvent.keyboard("{Escape}");
      await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    },
  };
}

test("a link opens the key in an app on this device", async () => {
  const { key, close } = await open();
  const link = page.getByRole("link", { name: enable.openHere });
  const element = link.element() as HTMLAnchorElement;
  const uri = URI.parse(element.href);
  expect(uri).toMatchObject({ issuer: "Ada’s & Bob’s Wolke", label: ada.email });
  expect(uri.secret.base32).toBe(key);
  await close();
  expect(element.hasAttribute("href")).toBe(false);
});

test("the key is saved as a file, and forgotten with the dialog", async () => {
  let saved: Blob | undefined;
  let name = "";
  const revoked = vi.spyOn(URL, "revokeObjectURL");
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    saved = blob as Blob;
    return "blob:saved";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  const { key, close, isInPage } = await open();
  await page.getByRole("button", { name: enable.save }).click();
  await expect.element(page.getByText(enable.saved, { exact: true })).toBeVisible();
  expect(name).toBe("two-factor-key.txt");
  const lines = ((await saved?.text()) ?? "").split("\n");
  expect(lines[0]).toBe("Two-factor key for Ada’s & Bob’s: Wolke");
  expect(lines[1]).toBe(`${sheet.account}: ${ada.email}`);
  expect(lines[2]?.replaceAll(" ", "")).toBe(`${sheet.key}:${key}`);
  expect(URI.parse(lines[3] ?? "").secret.base32).toBe(key);
  expect(lines).toContain(sheet.keep);
  expect(revoked).not.toHaveBeenCalled();
  await close();
  expect(revoked.mock.calls).toEqual([["blob:saved"]]);
  expect(isInPage()).toBe(false);
});

test("the key is printed alone, with its QR code, and only while the browser prints", async () => {
  const printed = vi.fn(() => {
    const sheets = [...document.querySelectorAll("body > [data-cr-print]")];
    return {
      text: sheets.map(({ textContent }) => textContent).join(),
      pictures: sheets.map((each) => each.querySelectorAll("img, svg").length),
      rules: document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(),
    };
  });
  vi.spyOn(window, "print").mockImplementation(printed);
  const { key, close, isInPage } = await open();
  const styles = document.adoptedStyleSheets.length;
  await page.getByRole("button", { name: enable.print }).click();
  await expect.poll(() => printed.mock.results.length).toBe(1);
  const { text: words, pictures, rules } = printed.mock.results[0]?.value as ReturnType<typeof printed>;
  for (const part of [sheet.title(title), ada.email, sheet.keep]) expect(words).toContain(part);
  expect(words.replaceAll(" ", "")).toContain(key);
  expect(pictures).toEqual([1]);
  expect(rules).toContain("@media print");
  // On the screen it is not seen, nor read aloud.
  const element = document.querySelector<HTMLElement>("[data-cr-print]");
  expect([element?.checkVisibility(), element?.getAttribute("aria-hidden")]).toEqual([false, "true"]);

  window.dispatchEvent(new Event("afterprint"));
  await expect.poll(() => document.querySelector("[data-cr-print]")).toBeNull();
  expect(document.adoptedStyleSheets).toHaveLength(styles);
  await close();
  expect(isInPage()).toBe(false);
});

test("a sheet whose printing the browser does not end goes with the dialog", async () => {
  vi.spyOn(window, "print").mockImplementation(() => undefined);
  const { close, isInPage } = await open();
  const styles = document.adoptedStyleSheets.length;
  await page.getByRole("button", { name: enable.print }).click();
  await expect.poll(() => document.querySelector("[data-cr-print]")).not.toBeNull();
  await close();
  expect(isInPage()).toBe(false);
  expect(document.adoptedStyleSheets.length).toBeLessThanOrEqual(styles);
});

test("a page that may neither print nor save says so", async () => {
  vi.spyOn(window, "print").mockImplementation(() => {
    throw new Error("sandboxed");
  });
  vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
    throw new Error("sandboxed");
  });
  await open();
  await page.getByRole("button", { name: enable.print }).click();
  await expect.element(page.getByText(enable.notPrinted)).toBeVisible();
  await page.getByRole("button", { name: enable.save }).click();
  await expect.element(page.getByText(enable.notSaved)).toBeVisible();
});
