import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright";
import { discard, foot, formOf, nickOf, save } from "./forms";
import { openHost, type OpenHost } from "./openHost";
import { text } from "../../stories/worlds/pageWords";

let host: OpenHost;
let page: Page;

beforeEach(async () => {
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

const retention = () => formOf(page, "versionRetention");
const { version_retention_ext, version_retention_max } = text.versionRetention;
const extensions = () => retention().getByRole("textbox", { name: version_retention_ext.label });
const maximum = () => retention().getByRole("textbox", { name: version_retention_max.label });
const unlimited = () => retention().getByLabel(version_retention_max.unlimited);

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
  const type = async (words: string) => {
    await extensions().click();
    await extensions().pressSequentially(words);
  };

  test("Save also saves it", async () => {
    await type("zz");
    await press(save(retention()));
    await expect.poll(() => foot(retention()).innerText()).toBe(text.state.saved);
    expect(host.takePatches()).toEqual([{ version_retention_ext: ["docx", "xlsx", "psd", "hlf", "zz"] }]);
  });

  test("Save shows an error if it is not an extension", async () => {
    await type("a.b");
    await press(save(retention()));
    await expect.poll(() => foot(retention()).innerText()).toBe(text.state.needsAttention(1));
    expect(host.takePatches()).toEqual([]);
  });

  test("Discard removes it", async () => {
    await type("zz");
    await press(discard(retention()));
    await expect
      .poll(() => retention().locator(".cr-tag-text").allInnerTexts())
      .toEqual(["docx", "xlsx", "psd", "hlf"]);
    expect(await extensions().inputValue()).toBe("");
  });

  test("one click reaches another control", async () => {
    await type("zz");
    await press(unlimited());
    expect(await unlimited().isChecked()).toBe(true);
    expect(await retention().locator(".cr-tag-text").last().innerText()).toBe("zz");
  });
});

test("a number in Arabic digits is restored after Unlimited was checked and unchecked", async () => {
  await maximum().fill("٢٥");
  await unlimited().check();
  await unlimited().uncheck();
  expect(await maximum().inputValue()).toBe("٢٥");
});

describe("the second click of a double click", () => {
  test("on Save all does not hit a control underneath the bar", async () => {
    await nickOf(page).fill(`Ada ${Date.now()}`);
    await maximum().fill("12");
    const all = page.getByRole("button", { name: text.actions.saveAll });
    const target = formOf(page, "preferences").getByRole("switch", { name: text.preferences.disable_view_sync.label });
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
    await maximum().fill("13");
    await press(save(retention()));
    await retention().getByText(text.state.waiting).waitFor();
    await press(retention().getByRole("button", { name: text.actions.stopWaiting }), 2);
    await expect.poll(() => foot(retention()).innerText()).toBe(text.state.unsaved(1));
    await release.evaluate((held) => held.end());
    await page.waitForTimeout(300);
    expect(await foot(retention()).innerText()).toBe(text.state.unsaved(1));
    expect(host.takePatches()).toEqual([]);
  });
});
