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
/** The name of what has the focus, near enough: its label's words, else its own. Nothing where nothing has it. */
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

/** Goes on by Tab until the focus is on what has this name; each stop on the way shows that it has the focus. */
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

/** What has the focus differs from what it is without: by an outline, a border or a shadow, its own or around it. */
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

// One way from the first control to the last, in the order of the page, with nothing but keys.
test("the profile: a name is typed and saved by Enter", async () => {
  await page.evaluate(() => document.querySelector<HTMLElement>("main")?.focus());
  await tabTo("Display name");
  await press("Control+A");
  await page.keyboard.type("Ada King");
  await press("Enter");
  await isSaved("Profile");
  expect(host.takePatches()).toEqual([{ nick: "Ada King" }]);
});

test("the profile: a select is changed by its arrows, and what is wrong gets the focus", async () => {
  await tabTo("Public profile");
  await press("ArrowDown");
  await tabTo("Save");
  await press("Space");
  await isSaved("Profile");
  expect(host.takePatches()).toEqual([{ share_links_in_profile: "all_share" }]);
});

test("the preferences: a switch is turned by Space", async () => {
  await tabTo("Sync view settings");
  await press("Space");
  await tabTo("Save");
  await press("Enter");
  await isSaved("Preferences");
  expect(host.takePatches()).toEqual([{ disable_view_sync: true }]);
});

test("the theme: one stop for all colors, and arrows among them", async () => {
  await tabTo("#1976d2");
  await press("ArrowRight", "ArrowRight");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("#00796b");
  await tabTo("Save");
  await press("Enter");
  await isSaved("Theme");
  expect(host.takePatches()).toEqual([{ preferred_theme: "#00796b" }]);
});

test("version retention: extensions are added by Enter, walked by arrows and removed by Delete", async () => {
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

test("the password: the first wrong field gets the focus, and Escape loses nothing", async () => {
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

test("two-factor authentication: the dialog holds the focus, Escape closes it, and the focus is back", async () => {
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

test("the membership: its end is typed, and the focus goes on", async () => {
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
