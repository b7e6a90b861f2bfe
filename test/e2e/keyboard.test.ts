import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright";
import type { SectionId } from "../../src/index";
import { foot, formOf } from "./forms";
import { openHost, type OpenHost } from "./openHost";
import { text } from "../../stories/worlds/pageWords";

let host: OpenHost;
let page: Page;

beforeAll(async () => {
  host = await openHost({ mode: "preview" });
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
    if ((await focused()).includes(name)) return;
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

const isSaved = (section: SectionId) =>
  expect.poll(() => foot(formOf(page, section)).innerText()).toBe(text.state.saved);

// The tests go from the first control of the page to the last, only by keys, and depend on each other.
test("the profile: Enter saves a typed name", async () => {
  await page.evaluate(() => document.querySelector<HTMLElement>("main")?.focus());
  await tabTo(text.profile.nick.label);
  await press("Control+A");
  await page.keyboard.type("Ada King");
  await press("Enter");
  await isSaved("profile");
  expect(host.takePatches()).toEqual([{ nick: "Ada King" }]);
});

test("the profile: arrow keys change a select, and Space saves it", async () => {
  await tabTo(text.profile.share_links_in_profile.label);
  await press("ArrowDown");
  await tabTo(text.actions.save);
  await press("Space");
  await isSaved("profile");
  expect(host.takePatches()).toEqual([{ share_links_in_profile: "all_share" }]);
});

test("the preferences: Space turns a switch", async () => {
  await tabTo(text.preferences.disable_view_sync.label);
  await press("Space");
  await tabTo(text.actions.save);
  await press("Enter");
  await isSaved("preferences");
  expect(host.takePatches()).toEqual([{ disable_view_sync: true }]);
});

test("the theme: all colors are one Tab stop, and arrow keys move between them", async () => {
  await tabTo(text.theme.colors.blue);
  await press("ArrowRight", "ArrowRight");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("#00796b");
  await tabTo(text.actions.save);
  await press("Enter");
  await isSaved("theme");
  expect(host.takePatches()).toEqual([{ preferred_theme: "#00796b" }]);
});

test("version retention: Enter adds an extension, arrow keys select extensions and Delete removes them", async () => {
  await tabTo(text.versionRetention.version_retention_ext.label);
  await page.keyboard.type("md");
  await press("Enter", "ArrowLeft", "ArrowLeft", "Delete");
  const tags = page.locator(".cr-tag");
  await expect
    .poll(() => tags.allInnerTexts().then((texts) => texts.map((text) => text.replace(/[^a-z]/g, ""))))
    .toEqual(["docx", "xlsx", "md"]);
  await tabTo(text.versionRetention.version_retention_max.label);
  await press("Control+A");
  await page.keyboard.type("25");
  await press("Enter");
  await isSaved("versionRetention");
  expect(host.takePatches()).toEqual([{ version_retention_ext: ["docx", "xlsx", "md"], version_retention_max: 25 }]);
});

test("the password: the first invalid field gets the focus, and Escape changes nothing", async () => {
  await tabTo(text.password.changeName);
  await press("Enter");
  await expect.poll(focused).toContain(text.password.current_password.label);
  await page.keyboard.type("first-pass-1");
  await tabTo(text.password.new_password.label);
  await page.keyboard.type("second-pass-2");
  await tabTo(text.password.confirm_new_password.label);
  await page.keyboard.type("second");
  await press("Escape", "Enter");
  await expect.poll(focused).toContain(text.password.confirm_new_password.label);
  await tabTo(text.actions.discard);
  await press("Enter");
  await expect.poll(focused).toContain(text.password.changeName);
  expect(host.takePatches()).toEqual([]);
});

test("two-factor authentication: the dialog keeps the focus inside, and Escape returns it", async () => {
  await tabTo(text.twoFactor.turnOnName);
  await press("Enter");
  await page.getByRole("dialog").waitFor();
  await expect.poll(focused).toBe(text.twoFactor.code);
  const stops = new Set<string>();
  for (let count = 0; count < 8; count++) {
    await press("Tab");
    stops.add(await focused());
    expect(await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null)).toBe(true);
  }
  expect([...stops]).toEqual(expect.arrayContaining([text.twoFactor.code, text.actions.close]));
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(focused).toBe(text.twoFactor.turnOnName);
});

test("the membership: the typed group name and Enter cancel it, and the focus moves to the section", async () => {
  await tabTo(text.membership.cancel);
  await press("Enter");
  await page.getByRole("dialog").getByRole("textbox").waitFor();
  await expect.poll(focused).toContain(text.membership.dialog.confirm(host.cloudreve.account().group.name));
  await page.keyboard.type(host.cloudreve.account().group.name);
  await press("Enter");
  await page.getByText(text.membership.canceled).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("cr-section");
  expect(host.takePatches()).toEqual([{ group_expires: true }]);
  expect(host.complaints).toEqual([]);
});
