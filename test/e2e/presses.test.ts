import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright";
import { openHost, type OpenHost } from "./openHost";

let host: OpenHost;
let page: Page;

beforeEach(async () => {
  // Built, since it is opened anew for each test.
  host = await openHost({ mode: "preview" });
  page = host.page;
  host.cloudreve.change(undefined, {
    version_retention_ext: ["docx", "xlsx", "psd", "hlf"],
    version_retention_max: 10,
  });
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  await retention().locator(".cr-tag-text", { hasText: "hlf" }).waitFor();
});
afterEach(() => host.close());

const retention = () => page.getByRole("form", { name: "Version retention", exact: true });
const foot = (form: Locator) => form.locator(".cr-foot").getByRole("status");

async function middleOf(target: Locator): Promise<[number, number]> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("It is not to be seen.");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Clicks like a hand: the mouse button goes down and up at one point, even if the page moves in between. */
async function press(target: Locator, times = 1): Promise<void> {
  const [x, y] = await middleOf(target);
  await page.mouse.move(x, y);
  for (let time = 1; time <= times; time += 1) {
    await page.mouse.down({ clickCount: time });
    await page.waitForTimeout(time === 1 && times === 1 ? 80 : 30);
    await page.mouse.up({ clickCount: time });
    if (time < times) await page.waitForTimeout(60);
  }
}

describe("with an extension typed but not added yet", () => {
  const type = async (text: string) => {
    const box = retention().getByRole("textbox", { name: "File extensions" });
    await box.click();
    await box.pressSequentially(text);
  };

  test("Save also saves it", async () => {
    await type("zz");
    await press(retention().getByRole("button", { name: "Save", exact: true }));
    await expect.poll(() => foot(retention()).innerText()).toBe("Saved");
    expect(host.takePatches()).toEqual([{ version_retention_ext: ["docx", "xlsx", "psd", "hlf", "zz"] }]);
  });

  test("Save shows an error if it is not an extension", async () => {
    await type("a.b");
    await press(retention().getByRole("button", { name: "Save", exact: true }));
    await expect.poll(() => foot(retention()).innerText()).toBe("Not saved: one field needs your attention.");
    expect(host.takePatches()).toEqual([]);
  });

  test("Discard removes it", async () => {
    await type("zz");
    await press(retention().getByRole("button", { name: "Discard", exact: true }));
    await expect
      .poll(() => retention().locator(".cr-tag-text").allInnerTexts())
      .toEqual(["docx", "xlsx", "psd", "hlf"]);
    expect(await retention().getByRole("textbox", { name: "File extensions" }).inputValue()).toBe("");
  });

  test("one click reaches another control", async () => {
    await type("zz");
    await press(retention().getByLabel("Unlimited"));
    expect(await retention().getByLabel("Unlimited").isChecked()).toBe(true);
    expect(await retention().locator(".cr-tag-text").last().innerText()).toBe("zz");
  });
});

test("a number in Arabic digits is restored after Unlimited was checked and unchecked", async () => {
  await retention().getByRole("textbox", { name: "Maximum versions" }).fill("٢٥");
  await retention().getByLabel("Unlimited").check();
  await retention().getByLabel("Unlimited").uncheck();
  expect(await retention().getByRole("textbox", { name: "Maximum versions" }).inputValue()).toBe("٢٥");
});

describe("the second click of a double click", () => {
  test("on Save all does not hit a control underneath the bar", async () => {
    const profile = page.getByRole("form", { name: "Profile", exact: true });
    await profile.getByLabel("Display name").fill(`Ada ${Date.now()}`);
    await retention().getByRole("textbox", { name: "Maximum versions" }).fill("12");
    const all = page.getByRole("button", { name: "Save all" });
    const target = page.getByRole("form", { name: "Preferences", exact: true }).getByRole("switch");
    const [, y] = await middleOf(all);
    const box = await target.boundingBox();
    await page.evaluate((by) => window.scrollBy(0, by), (box?.y ?? 0) + (box?.height ?? 0) / 2 - y);
    const before = await target.isChecked();
    await press(all, 2);
    await expect.poll(() => page.locator(".cr-bar").count()).toBe(0);
    expect(await target.isChecked()).toBe(before);
    expect(host.takePatches()).toHaveLength(1);
  });

  test("on Stop waiting does not save", async () => {
    const release = await page.evaluateHandle(() => {
      const site = new URL("/api/v4", location.href).href;
      return new Promise<{ end: () => void }>((held) => {
        void navigator.locks.request(`cloudreve-settings ${site}`, () => new Promise<void>((end) => held({ end })));
      });
    });
    await retention().getByRole("textbox", { name: "Maximum versions" }).fill("13");
    await press(retention().getByRole("button", { name: "Save", exact: true }));
    await retention().getByText("Waiting for another tab").waitFor();
    await press(retention().getByRole("button", { name: "Stop waiting" }), 2);
    await expect.poll(() => foot(retention()).innerText()).toBe("1 unsaved change");
    await release.evaluate((held) => held.end());
    await page.waitForTimeout(300);
    expect(await foot(retention()).innerText()).toBe("1 unsaved change");
    expect(host.takePatches()).toEqual([]);
  });
});
