import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright";
import { openHost, type OpenHost } from "./openHost";

let host: OpenHost;
let page: Page;

beforeAll(async () => {
  host = await openHost();
  page = host.page;
});
afterAll(() => host.close());

const press = (...keys: string[]) =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
/** Returns roughly the accessible name of the focused element: its label or its own text; empty if there is none. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement === document.body ? null : document.activeElement;
    const label = element
      ?.getAttribute("aria-labelledby")
      ?.split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ");
    const own =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.labels?.[0]?.textContent
        : undefined;
    return label ?? own ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

/** Presses Tab until the element with this name has the focus. Checks that each element on the way shows its focus. */
async function tabTo(name: string): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    await press("Tab");
    expect(
      await showsFocus(),
      `the focus on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300))} is to be seen`,
    ).toBe(true);
    if ((await focused()).replace(/[\u2066-\u2069]/g, "").includes(name)) return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

/** Returns whether the focused element, its frame or the element after it shows the focus by an outline or a shadow. */
function showsFocus(): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || !element.closest(".cr-root")) return true;
    const frame = element.closest(".cr-tags, .cr-select, .cr-password");
    const around = [element, frame, element.nextElementSibling].filter((each) => each !== null);
    return around.some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
    });
  });
}

const isSaved = (section: string) =>
  expect
    .poll(() =>
      page.getByRole("form", { name: section, exact: true }).locator(".cr-foot").getByRole("status").innerText(),
    )
    .toBe("Saved");

// The tests go from the first control of the page to the last, only by keys, and depend on each other.
test("the profile: Enter saves a typed name", async () => {
  await page.evaluate(() => document.querySelector<HTMLElement>("main")?.focus());
  await tabTo("Display name");
  await press("Control+A");
  await page.keyboard.type("Ada King");
  await press("Enter");
  await isSaved("Profile");
  expect(host.takePatches()).toEqual([{ nick: "Ada King" }]);
});

test("the profile: arrow keys change a select, and Space saves it", async () => {
  await tabTo("Public profile");
  await press("ArrowDown");
  await tabTo("Save");
  await press("Space");
  await isSaved("Profile");
  expect(host.takePatches()).toEqual([{ share_links_in_profile: "all_share" }]);
});

test("the preferences: Space turns a switch", async () => {
  await tabTo("Sync view settings");
  await press("Space");
  await tabTo("Save");
  await press("Enter");
  await isSaved("Preferences");
  expect(host.takePatches()).toEqual([{ disable_view_sync: true }]);
});

test("the theme: all colors are one Tab stop, and arrow keys move between them", async () => {
  await tabTo("#1976d2");
  await press("ArrowRight", "ArrowRight");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("#00796b");
  await tabTo("Save");
  await press("Enter");
  await isSaved("Theme");
  expect(host.takePatches()).toEqual([{ preferred_theme: "#00796b" }]);
});

test("version retention: Enter adds an extension, arrow keys select extensions and Delete removes them", async () => {
  await tabTo("File extensions");
  await page.keyboard.type("md");
  await press("Enter", "ArrowLeft", "ArrowLeft", "Delete");
  const tags = page.locator(".cr-tag");
  await expect
    .poll(() => tags.allInnerTexts().then((texts) => texts.map((text) => text.replace(/[^a-z]/g, ""))))
    .toEqual(["docx", "xlsx", "md"]);
  await tabTo("Maximum versions");
  await press("Control+A");
  await page.keyboard.type("25");
  await press("Enter");
  await isSaved("Version retention");
  expect(host.takePatches()).toEqual([{ version_retention_ext: ["docx", "xlsx", "md"], version_retention_max: 25 }]);
});

test("the password: the first invalid field gets the focus, and Escape changes nothing", async () => {
  await tabTo("Current password");
  await page.keyboard.type("first-pass-1");
  await tabTo("New password");
  await page.keyboard.type("second-pass-2");
  await tabTo("Confirm new password");
  await page.keyboard.type("second");
  await press("Escape", "Enter");
  await expect.poll(focused).toContain("Confirm new password");
  await tabTo("Discard");
  await press("Enter");
  await expect.poll(focused).toContain("Current password");
  expect(host.takePatches()).toEqual([]);
});

test("two-factor authentication: the dialog keeps the focus inside, and Escape returns it", async () => {
  await tabTo("Turn on");
  await press("Enter");
  await page.getByRole("dialog").waitFor();
  await expect.poll(focused).toBe("Code");
  const stops = new Set<string>();
  for (let count = 0; count < 8; count++) {
    await press("Tab");
    stops.add(await focused());
    expect(await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null)).toBe(true);
  }
  expect([...stops]).toEqual(expect.arrayContaining(["Code", "Close"]));
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(focused).toBe("Turn on");
});

test("the membership: the typed group name and Enter cancel it, and the focus moves to the section", async () => {
  await tabTo("Cancel membership");
  await press("Enter");
  await page.getByRole("dialog").getByRole("textbox").waitFor();
  await expect.poll(focused).toContain("Type");
  await page.keyboard.type(host.cloudreve.account().group.name);
  await press("Enter");
  await page.getByText("Membership canceled").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("cr-section");
  expect(host.takePatches()).toEqual([{ group_expires: true }]);
  expect(host.complaints).toEqual([]);
});
