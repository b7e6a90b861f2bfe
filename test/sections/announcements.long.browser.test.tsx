import { beforeAll, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { AccountSettings } from "../../src/index";
import { loadPageBar } from "../../src/sections/account-settings/usePageBar";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";
import { listenToPage } from "../ui/listenToPage";

beforeAll(async () => {
  await loadPageBar();
});

const show = (cloudreve: EmbeddedCloudreve) =>
  render(
    <Host cloudreve={cloudreve}>
      <AccountSettings layout="page" sections={["profile", "preferences", "versionRetention"]} search={false} />
    </Host>,
  );
const rowOf = (name: string) => page.getByLabelText(name).element().closest(".cr-row") ?? document.body;
const topOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;

/** Makes two sections dirty, as a user does, and returns what is announced from then on. */
async function editTwo(cloudreve = world()) {
  const screen = await show(cloudreve);
  await screen.getByLabelText(text.profile.nick.label).fill("Ada King");
  await expect.poll(() => document.querySelector(".cr-bar-room, .cr-bar")).not.toBeNull();
  const said = listenToPage();
  await screen.getByRole("switch", { name: text.preferences.disable_view_sync.label }).click();
  await expect.element(screen.getByRole("button", { name: text.actions.saveAll })).toBeVisible();
  return { screen, said };
}

it("each change is announced once, by the bar while it is shown", async () => {
  const { screen, said } = await editTwo();
  expect(said).toEqual([text.unsaved.summary(2, 2)]);
  // Enter in a field saves its section, though only the bar shows a Save.
  expect(document.querySelector(".cr-foot [type=submit]")?.checkVisibility()).toBe(false);
  await screen.getByRole("button", { name: text.actions.saveAll }).click();
  await expect.poll(() => document.querySelector(".cr-bar")).toBeNull();
  expect(said).toEqual([text.unsaved.summary(2, 2), text.state.saving, text.state.saved]);
});

it("what was discarded in the bar is announced once", async () => {
  const { screen, said } = await editTwo();
  await screen.getByRole("button", { name: text.actions.discardAll }).click();
  await expect.poll(() => document.querySelector(".cr-bar")).toBeNull();
  expect(said.slice(1)).toEqual([text.state.discarded]);
});

it("the bar names the section that could not be saved, and leads to its field", async () => {
  await page.viewport(1280, 900);
  const cloudreve = world();
  const { screen, said } = await editTwo(cloudreve);
  await screen.getByLabelText(text.profile.nick.label).fill("");
  await screen.getByRole("button", { name: text.actions.saveAll }).click();
  await expect.poll(() => said.at(-1)).toBe(`${text.unsaved.failed} ${text.profile.title}`);
  await userEvent.tab();
  document.querySelector<HTMLElement>(".cr-bar-link")?.click();
  expect(document.activeElement).toBe(screen.getByLabelText(text.profile.nick.label).element());
});

it("the bar says that the device is offline, and that changes are kept", async () => {
  const { said } = await editTwo();
  Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
  window.dispatchEvent(new Event("offline"));
  await expect.poll(() => said.slice(1)).toEqual([text.unsaved.offline]);
  Reflect.deleteProperty(navigator, "onLine");
  window.dispatchEvent(new Event("online"));
});

it("Enter in a field saves its section while the bar is shown", async () => {
  const cloudreve = world();
  const { screen } = await editTwo(cloudreve);
  (screen.getByLabelText(text.profile.nick.label).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => cloudreve.account().nick).toBe("Ada King");
});

it.each([360, 1280])("at %d px the page is as high with the bar as before and after it", async (width) => {
  await page.viewport(width, 640);
  const screen = await show(world());
  await screen.getByLabelText(text.profile.nick.label).fill("Ada King");
  await expect.poll(() => document.querySelector(".cr-bar-room, .cr-bar")).not.toBeNull();
  await expect.poll(() => document.querySelector(".cr-skeleton, .cr-tags[data-still]")).toBeNull();
  const height = () => document.documentElement.scrollHeight;
  const before = height();
  await screen.getByRole("switch", { name: text.preferences.disable_view_sync.label }).click();
  await expect.poll(() => document.querySelector(".cr-bar")).not.toBeNull();
  expect(height()).toBe(before);
  await screen.getByRole("button", { name: text.actions.discardAll }).click();
  await expect.poll(() => document.querySelector(".cr-bar")).toBeNull();
  expect(height()).toBe(before);
});

it.each([360, 1280])("at %d px the bar hides neither a focused field nor the help below it", async (width) => {
  await page.viewport(width, 640);
  const { screen } = await editTwo();
  const { label } = text.versionRetention.version_retention_max;
  const row = () => rowOf(label).getBoundingClientRect();
  // Half of the field is above the bar.
  window.scrollBy(0, screen.getByLabelText(label).element().getBoundingClientRect().top - topOf(".cr-bar") + 12);
  (screen.getByLabelText(label).element() as HTMLElement).focus();
  await expect.poll(() => row().bottom).toBeLessThanOrEqual(topOf(".cr-bar"));
});
