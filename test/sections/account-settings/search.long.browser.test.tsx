import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../../src/styles/index.css";
import { AccountSettings, SettingsProvider, type AccountSettingsProps } from "../../../src/index";
import { messages as arabic } from "../../../src/messages/ar-AR";
import { messages as chinese } from "../../../src/messages/zh-CN";
import { clientOf } from "../../../stories/worlds/clientOf";
import { text } from "../../../stories/worlds/pageWords";
import { withProxy } from "../../../stories/sections/webDavWorld";
import { world, type WorldOptions } from "../../../stories/worlds/world";
import { violations } from "../../ui/axe";
import { renderInShadow } from "../../ui/renderInShadow";

const address = location.href;
afterEach(() => history.replaceState(null, "", address));

interface Open extends WorldOptions, Omit<AccountSettingsProps, "style" | "className"> {
  width?: number;
  locale?: string;
}

async function open({ width = 1280, locale, edition = "pro", ...options }: Open = {}) {
  await page.viewport(width, 800);
  const { sections, section, onSectionChange, idPrefix, layout, search, ...worldOptions } = options;
  const cloudreve = world({ edition, ...worldOptions });
  const props = { sections, section, onSectionChange, idPrefix, layout, search };
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(cloudreve)} locale={locale}>
        <input aria-label="Of the host" />
        <AccountSettings {...props} />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await expect.poll(() => document.querySelector("[role='combobox']")).not.toBeNull();
  return cloudreve;
}

const box = () => page.getByRole("combobox", { name: text.search.label });
const options = () => [...document.querySelectorAll(".cr-search-label")].map((each) => each.textContent);
const current = () => document.querySelector("[aria-selected='true'] > .cr-search-label")?.textContent;
const nav = () => page.getByRole("navigation", { name: text.page.nav });
const focused = () => document.activeElement;
const { profile, preferences, theme, twoFactor } = text;

describe("the search over all settings", () => {
  // The first test: the code of the results has not loaded yet.
  it("opens the first result also if Enter was pressed before there was one", async () => {
    await open();
    const input = document.querySelector<HTMLInputElement>("[role='combobox']");
    input?.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "dark");
    input?.dispatchEvent(new Event("input", { bubbles: true }));
    input?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(document.querySelector(".cr-search-results")).toBeNull();
    await expect.poll(() => focused()?.closest("[data-row]")?.id).toBe("cr-preferred_theme");
  });

  it("finds rows of groups that are not shown, in place of the list, and says how many", async () => {
    await open();
    await box().fill("dark");
    await expect.poll(options).toEqual([theme.preferred_theme.label]);
    await expect.element(nav()).not.toBeInTheDocument();
    await expect.element(page.getByRole("status").filter({ hasText: text.search.found(1) })).toBeInTheDocument();
    await expect.element(box()).toHaveAttribute("aria-expanded", "true");
    expect(await violations()).toEqual([]);
    await box().fill("");
    await expect.element(nav()).toBeVisible();
  });

  it.each([
    ["2fa", twoFactor.title],
    ["otp", twoFactor.title],
    ["dav", text.webDav.title],
    ["langauge", preferences.language.label],
    ["DISPLAY NÁME", profile.nick.label],
    ["quota", text.storage.title],
  ])("%s", async (query, label) => {
    await open({ account: { group: withProxy } });
    await box().fill(query);
    await expect.poll(() => options()[0]).toBe(label);
  });

  it.each([
    ["ar-AR", arabic, "الوضع الداكن", arabic.theme.preferred_theme.label],
    ["ar-AR", arabic, "اللغه", arabic.preferences.language.label],
    ["zh-CN", chinese, "深色", chinese.theme.preferred_theme.label],
    ["zh-CN", chinese, "两步验证", chinese.twoFactor.title],
  ])("in the language of the user: %s, %#", async (locale, words, query, label) => {
    await open({ locale });
    await page.getByRole("combobox", { name: words.search.label }).fill(query);
    await expect.poll(options).toContain(label);
  });

  it("arrows move, Enter opens: the group comes, the row is tinted and its control has the focus", async () => {
    const onSectionChange = vi.fn();
    await open({ onSectionChange });
    await box().fill("language");
    await expect.poll(current).toBe(preferences.language.label);
    await box().fill("version");
    await expect.poll(() => options().length).toBe(3);
    const all = options();
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(current).toBe(all[1]);
    expect(focused()).toBe(box().element());
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    await expect.poll(current).toBe(all[2]);
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(current).toBe(all[0]);
    await userEvent.keyboard("{Enter}");
    const row = () => document.getElementById("cr-version_retention_enabled");
    await expect.poll(row).not.toBeNull();
    await expect.element(page.getByRole("switch", { name: all[0] ?? "" })).toHaveFocus();
    expect(row()?.dataset["found"]).toBe("");
    await expect.element(nav()).toBeVisible();
    await expect.element(box()).toHaveValue("");
    expect(onSectionChange.mock.calls).toEqual([["version_retention_enabled"]]);
    await expect.poll(() => row()?.dataset["found"], { timeout: 3_000 }).toBeUndefined();
  });

  it("a row that is shown already, also a second time", async () => {
    await open();
    for (const query of ["nickname", "display"]) {
      await box().fill(query);
      await expect.poll(() => current()).toBe(profile.nick.label);
      await userEvent.keyboard("{Enter}");
      await expect.element(page.getByLabelText(profile.nick.label)).toHaveFocus();
    }
  });

  it("a row whose control loads late gets the focus, too", async () => {
    await open();
    await box().fill("suffix");
    await expect.poll(options).toEqual([text.versionRetention.version_retention_ext.label]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => focused()?.classList.contains("cr-tags-input")).toBe(true);
  });

  it("a fact has no control: the focus is on it", async () => {
    await open({ section: "security" });
    await box().fill("uid");
    await expect.poll(current).toBe(profile.uid);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => focused()?.id).toBe("cr-uid");
  });

  it("a press opens a result", async () => {
    await open();
    await box().fill("otp");
    await page.getByRole("option").first().click();
    await expect.element(page.getByRole("button", { name: twoFactor.turnOn })).toHaveFocus();
  });

  it("Escape clears and gives the list back; the focus stays in the box", async () => {
    const outside = vi.fn();
    document.addEventListener("keydown", outside);
    await open();
    await box().fill("otp");
    await expect.poll(options).toHaveLength(1);
    outside.mockClear();
    await userEvent.keyboard("{Escape}");
    expect(outside).not.toHaveBeenCalled();
    await expect.element(box()).toHaveValue("");
    await expect.element(nav()).toBeVisible();
    expect(focused()).toBe(box().element());
    document.removeEventListener("keydown", outside);
  });

  it("says that nothing was found, and clears", async () => {
    await open();
    await box().fill("xyzxyz");
    await expect.element(page.getByRole("status").filter({ hasText: "xyzxyz" })).toBeVisible();
    await expect.element(box()).toHaveAttribute("aria-expanded", "false");
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: text.search.clear }).click();
    await expect.element(box()).toHaveFocus();
    await expect.element(nav()).toBeVisible();
  });

  it("does not find what is absent", async () => {
    await open({ edition: "community" });
    await box().fill("membership");
    await expect.element(page.getByText(text.search.none("membership"))).toBeVisible();
    await box().fill("otp");
    await expect.poll(options).toEqual([twoFactor.title]);
  });

  it("finds a host's own section by its title and keywords", async () => {
    const own = { id: "sync", title: "Desktop sync", keywords: "client download", element: <button>Start</button> };
    await open({ sections: ["profile", own] });
    await box().fill("client");
    await expect.poll(options).toEqual(["Desktop sync"]);
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: "Start" })).toHaveFocus();
  });

  it("while an input method composes, its keys are its own", async () => {
    await open();
    await box().fill("otp");
    await expect.poll(options).toHaveLength(1);
    box()
      .element()
      .dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
    expect(options()).toHaveLength(1);
  });
});

describe("the key /", () => {
  it("goes to the box", async () => {
    await open();
    await userEvent.keyboard("/");
    await expect.element(box()).toHaveFocus();
    await expect.element(box()).toHaveValue("");
    await userEvent.keyboard("/");
    await expect.element(box()).toHaveValue("/");
  });

  it("goes to the box also where the texts came late, as at a first visit", async () => {
    let load: (texts: { messages: typeof text }) => void = () => undefined;
    const late = new Promise<{ messages: typeof text }>((resolve) => (load = resolve));
    const loaders = { "sv-SE": () => late.then(({ messages }) => messages) };
    await render(
      <QueryClientProvider client={new QueryClient()}>
        <SettingsProvider client={clientOf(world())} locale="sv-SE" languages={loaders}>
          <AccountSettings />
        </SettingsProvider>
      </QueryClientProvider>,
    );
    expect(box().query()).toBeNull();
    load({ messages: text });
    await expect.element(box()).toBeVisible();
    await userEvent.keyboard("/");
    await expect.element(box()).toHaveFocus();
  });

  it("not while typing in another box, nor where the host has taken it", async () => {
    await open();
    const other = page.getByLabelText("Of the host");
    await other.click();
    await userEvent.keyboard("/");
    await expect.element(other).toHaveValue("/");
    await expect.element(other).toHaveFocus();
  });

  it("nor behind a dialog in the page's shadow root", async () => {
    await page.viewport(1280, 800);
    const shadow = await renderInShadow(
      <QueryClientProvider client={new QueryClient()}>
        <SettingsProvider client={clientOf(world())}>
          <AccountSettings section="twoFactor" />
        </SettingsProvider>
      </QueryClientProvider>,
    );
    await page.getByRole("button", { name: twoFactor.turnOnName }).click();
    const dialog = page.getByRole("dialog");
    const close = dialog.getByRole("button", { name: text.actions.close });
    await expect.element(close).toBeVisible();
    (close.element() as HTMLElement).focus();
    await userEvent.keyboard("/");
    expect(shadow.activeElement?.closest("[role='dialog']")).not.toBeNull();
  });

  it.each(["withoutKey", false] as const)("nor with search=%s", async (search) => {
    if (search === false) {
      await page.viewport(1280, 800);
      await render(
        <QueryClientProvider client={new QueryClient()}>
          <SettingsProvider client={clientOf(world())}>
            <AccountSettings search={false} />
          </SettingsProvider>
        </QueryClientProvider>,
      );
      await expect.element(nav()).toBeVisible();
      expect(document.querySelector("[role='search']")).toBeNull();
    } else await open({ search });
    const before = focused();
    await userEvent.keyboard("/");
    expect(focused()).toBe(before);
  });
});

describe("elsewhere", () => {
  it("at 360 px the box is above the list, and a result drills down to its row", async () => {
    await open({ width: 360 });
    await box().fill("theme");
    await expect.poll(options).toContain(theme.preferred_theme.label);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => focused()?.closest("#cr-preferred_theme")).not.toBeNull();
    await page.getByRole("button", { name: text.groups.back }).click();
    await expect.element(nav()).toBeVisible();
  });

  it.each([1280, 700, 360])("in the long page, %i px wide", async (width) => {
    await open({ layout: "page", width });
    await box().fill("language");
    await expect.poll(options).toContain(preferences.language.label);
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByLabelText(preferences.language.label)).toHaveFocus();
  });
});

describe("addresses of rows", () => {
  it.each(["groups", "page"] as const)("the address names a row: %s", async (layout) => {
    history.replaceState(null, "", "/settings#cr-language");
    await open({ layout });
    await expect.element(page.getByLabelText(preferences.language.label)).toHaveFocus();
    expect(document.getElementById("cr-language")?.dataset["row"]).toBe("");
  });

  it("with another prefix", async () => {
    history.replaceState(null, "", "/settings#mine-language");
    await open({ idPrefix: "mine" });
    await expect.element(page.getByLabelText(preferences.language.label)).toHaveFocus();
  });

  it("a host names it, by `section`", async () => {
    await open({ section: "disable_view_sync" });
    await expect.element(page.getByRole("switch", { name: preferences.disable_view_sync.label })).toHaveFocus();
  });

  it("a link of the host on the page, also to one that is shown already", async () => {
    await open();
    await expect.element(page.getByLabelText(profile.nick.label)).toBeVisible();
    location.hash = "#cr-language";
    await expect.element(page.getByLabelText(preferences.language.label)).toHaveFocus();
    location.hash = "#of-the-host";
    await expect.element(page.getByLabelText(preferences.language.label)).toBeVisible();
  });

  it("every field has one", async () => {
    await open({ layout: "page" });
    await expect.poll(() => document.querySelectorAll(".cr-skeleton").length).toBe(0);
    const ids = [...document.querySelectorAll("[data-row]")].map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "cr-nick",
        "cr-share_links_in_profile",
        "cr-email",
        "cr-language",
        "cr-disable_view_sync",
        "cr-preferred_theme",
        "cr-version_retention_enabled",
        "cr-version_retention_ext",
        "cr-version_retention_max",
      ]),
    );
  });
});

it.each(["en-US", "ar-AR"])("the search's words begin beside its icon, in %s", async (locale) => {
  await open({ locale });
  const input = document.querySelector<HTMLInputElement>("[role='combobox']");
  const icon = input?.parentElement?.querySelector(".cr-icon")?.getBoundingClientRect();
  const { left = 0, right = 0 } = input?.getBoundingClientRect() ?? {};
  const { paddingLeft, paddingRight } = getComputedStyle(input ?? document.body);
  // An empty box is left to right by itself, whatever the page is.
  const words = { from: left + parseFloat(paddingLeft), to: right - parseFloat(paddingRight) };
  expect(icon?.width).toBeGreaterThan(0);
  const isOver = (icon?.right ?? 0) > words.from && (icon?.left ?? 0) < words.to;
  expect(isOver).toBe(false);
});
