import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import * as React from "react";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../../src/styles/index.css";
import {
  AccountSettings,
  SettingsProvider,
  useUnsavedForm,
  type AccountSettingsProps,
  type FieldAccess,
} from "../../../src/index";
import { clientOf } from "../../../stories/worlds/clientOf";
import { text } from "../../../stories/worlds/pageWords";
import { patchesOf } from "../../../stories/worlds/plays";
import { world, type WorldOptions } from "../../../stories/worlds/world";
import { withWebDav } from "../../../stories/sections/webDavWorld";
import type { EmbeddedCloudreve } from "../../../src/testing/index";
import { violations } from "../../ui/axe";

const address = location.href;
afterEach(() => history.replaceState(null, "", address));

interface Open extends WorldOptions, Omit<AccountSettingsProps, "style" | "className"> {
  width?: number;
  fields?: FieldAccess;
  cloudreve?: EmbeddedCloudreve;
}

async function open({ width = 1280, fields, sections, section, onSectionChange, idPrefix, ...options }: Open = {}) {
  await page.viewport(width, 800);
  const cloudreve = options.cloudreve ?? world({ edition: "pro", ...options });
  const client = clientOf(cloudreve);
  const queryClient = new QueryClient();
  const props = { sections, section, onSectionChange, idPrefix };
  const element = (more: AccountSettingsProps = {}) => (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} fields={fields}>
        <AccountSettings {...props} {...more} />
      </SettingsProvider>
    </QueryClientProvider>
  );
  const screen = await render(element());
  await expect.poll(() => document.querySelectorAll(".cr-group-link").length).toBeGreaterThan(1);
  return { cloudreve, screen, show: (more: AccountSettingsProps) => screen.rerender(element(more)) };
}

const nav = () => page.getByRole("navigation", { name: text.page.nav });
const link = (name: string) => nav().getByRole("link", { name }).first();
const heading = (name: string) => page.getByRole("heading", { name, level: 2, exact: true });
const nick = () => page.getByLabelText(text.profile.nick.label);
const { profile, preferences, security, storage } = text.groups;

describe("the page in groups, where there is room", () => {
  it("shows one group beside the list, and only its sections are there", async () => {
    await open();
    await expect.element(heading(profile.title)).toBeVisible();
    await expect.element(nick()).toBeVisible();
    expect(document.getElementById("cr-password")).toBeNull();
    await link(security.title).click();
    await expect.element(page.getByRole("button", { name: text.password.changeName })).toBeVisible();
    await expect.element(nick()).not.toBeInTheDocument();
    await expect.element(link(security.title)).toHaveAttribute("aria-current", "page");
    expect(await violations()).toEqual([]);
  });

  it("the first section shows no title that its group has, and screen readers still find its heading", async () => {
    await open({ sections: ["profile", "password"] });
    await expect.element(nick()).toBeVisible();
    const own = page.getByRole("heading", { name: text.profile.title, level: 3 });
    await expect.element(own).toBeInTheDocument();
    expect(own.element().closest(".cr-section-head")?.getBoundingClientRect().height).toBe(1);
    const top = document.querySelector("#cr-profile")?.getBoundingClientRect().top ?? NaN;
    expect(document.querySelector("#cr-profile .cr-card")?.getBoundingClientRect().top).toBe(top);
    await link(security.title).click();
    await expect.element(page.getByRole("heading", { name: text.password.title, level: 3 })).toBeVisible();
  });

  it("a later section shows its title, also where its group has the same", async () => {
    await open({ sections: ["avatar", "profile", "password"] });
    const own = page.getByRole("heading", { name: text.profile.title, level: 3 });
    await expect.element(own).toBeVisible();
    await expect.poll(() => own.element().getBoundingClientRect().height).toBeGreaterThan(16);
  });

  it("a followed group gets the focus on its heading, and leaves the history alone", async () => {
    const onSectionChange = vi.fn();
    await open({ onSectionChange });
    const before = { href: location.href, length: history.length };
    (link(security.title).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(heading(security.title)).toHaveFocus();
    expect(onSectionChange.mock.calls).toEqual([["security"]]);
    expect({ href: location.href, length: history.length }).toEqual(before);
  });

  it("links to the sections of the shown group; the focus goes with a link", async () => {
    const onSectionChange = vi.fn();
    await open({ onSectionChange });
    await link(security.title).click();
    await link(text.twoFactor.title).click();
    await expect.poll(() => document.activeElement?.id).toBe("cr-twoFactor");
    await link(text.password.title).click();
    await expect.poll(() => document.activeElement?.id).toBe("cr-password");
    expect(onSectionChange.mock.calls.map(([id]) => id as string)).toEqual(["security", "twoFactor", "password"]);
  });

  it("edits stay when the group changes, and the list and the bar say where they are", async () => {
    const { cloudreve } = await open();
    await nick().fill("Countess");
    await link(preferences.title).click();
    await page.getByRole("switch").first().click();
    await expect.element(link(profile.title)).toHaveTextContent(text.state.unsaved(1));
    await page.getByRole("button", { name: text.profile.title, exact: true }).click();
    await expect.element(nick()).toHaveValue("Countess");
    await expect.element(nick()).toHaveFocus();
    await page.getByRole("button", { name: text.actions.saveAll }).click();
    await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "Countess", disable_view_sync: true }]);
  });

  it("keeps a typed password while another group is shown, and goes back to it if it cannot be saved", async () => {
    const { cloudreve } = await open({ section: "password" });
    await page.getByLabelText(text.password.new_password.label, { exact: true }).fill("second-pass-1");
    await link(profile.title).click();
    await nick().fill("Countess");
    await page.getByRole("button", { name: text.actions.saveAll }).click();
    await expect.poll(() => cloudreve.account().nick).toBe("Countess");
    await expect.element(page.getByLabelText(text.password.current_password.label, { exact: true })).toHaveFocus();
    await expect
      .element(page.getByLabelText(text.password.new_password.label, { exact: true }))
      .toHaveValue("second-pass-1");
  });

  it("goes to a form that could not be saved also where the host's router shows its group later", async () => {
    let show: (section: string | null) => unknown = () => undefined;
    const onSectionChange = (id: string | null) => void setTimeout(() => show(id), 200);
    const opened = await open({ section: "password", onSectionChange });
    show = (section) => opened.show({ section });
    onTestFinished(() => void (show = () => undefined));
    await page.getByLabelText(text.password.new_password.label, { exact: true }).fill("second-pass-1");
    await link(profile.title).click();
    await nick().fill("Countess");
    await page.getByRole("button", { name: text.actions.saveAll }).click();
    await expect.poll(() => opened.cloudreve.account().nick).toBe("Countess");
    await expect.element(page.getByLabelText(text.password.current_password.label, { exact: true })).toHaveFocus();
  });

  it("stays in its group where the server cannot be reached: there is nothing to correct elsewhere", async () => {
    const { cloudreve } = await open();
    await nick().fill("Countess");
    await link(preferences.title).click();
    await page.getByRole("switch").first().click();
    const links = () => [...document.querySelectorAll(".cr-bar-link")].map((each) => each.textContent);
    // In the page's order, also where another group is shown.
    await expect.poll(links).toEqual([text.profile.title, text.preferences.title]);
    cloudreve.fail({ method: "PATCH" }, { code: 50099, msg: "Not today" });
    await page.getByRole("button", { name: text.actions.saveAll }).click();
    await expect.element(page.getByText(text.unsaved.failed).first()).toBeVisible();
    await expect.element(heading(preferences.title)).toBeVisible();
    expect(links()).toEqual([text.profile.title, text.preferences.title]);
    expect(document.activeElement?.closest("#cr-profile")).toBeNull();
  });

  it("leaves out a group without a section: the community edition has no membership", async () => {
    await open({ edition: "community", sections: ["profile", "password", "membership"] });
    await expect.element(link(security.title)).toBeVisible();
    await expect.element(link(storage.title)).not.toBeInTheDocument();
  });

  it("names what could not be read in the shown group, and the others go on", async () => {
    const { cloudreve } = await open({ section: "profile" });
    expect(cloudreve.account().nick).not.toBe("");
    cloudreve.fail({ path: /site\/config\/basic/ }, { code: 50001, msg: "No" });
    await expect.element(nick()).toBeVisible();
  });
});

describe.each([640, 768, 950])("the page in groups, %i px wide", (width) => {
  it("has them as a row of tabs above the shown group, which is there at once", async () => {
    await open({ width });
    await expect.element(heading(profile.title)).toBeVisible();
    await expect.element(nick()).toBeVisible();
    expect(page.getByRole("button", { name: text.groups.back }).elements()).toEqual([]);
    await link(security.title).click();
    await expect.element(heading(security.title)).toHaveFocus();
    await expect.element(link(security.title)).toHaveAttribute("aria-current", "page");

    const boxOf = (element: Element) => element.getBoundingClientRect();
    const tabs = [...document.querySelectorAll(".cr-group-link")].map(boxOf);
    if (width > 640) expect(new Set(tabs.map(({ top }) => Math.round(top))).size).toBe(1);
    expect(Math.max(...tabs.map(({ bottom }) => bottom))).toBeLessThan(boxOf(heading(security.title).element()).top);
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(await violations()).toEqual([]);
  });
});

describe("with less room", () => {
  it("the list drills down to a group, and back to its link", async () => {
    const onSectionChange = vi.fn();
    await open({ width: 360, onSectionChange });
    await expect.element(page.getByRole("heading", { name: text.page.title })).toBeVisible();
    // Nothing is mounted before it is shown.
    expect(document.querySelector(".cr-section")).toBeNull();
    expect(await violations()).toEqual([]);
    await link(security.title).click();
    await expect.element(heading(security.title)).toHaveFocus();
    await expect.element(nav()).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: text.password.changeName })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: text.groups.back }).click();
    await expect.element(link(security.title)).toHaveFocus();
    expect(onSectionChange.mock.calls).toEqual([["security"], [null]]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it("a group says how it stands", async () => {
    const passkey = { id: "AQID", name: "YubiKey", created_at: "2026-06-18T12:00:00Z" };
    const grant = { client_id: "app", client_name: "App", client_logo: "", scopes: [], last_used_at: null };
    const account = {
      language: "pt-BR",
      preferred_theme: "#00796b",
      ...{ version_retention_enabled: true, version_retention_max: 10 },
      ...{ passkeys: [passkey], oauth_grants: [grant] },
      ...{ total: 10_737_418_240, used: 3_221_225_472 },
    };
    const { cloudreve } = await open({ width: 320, ...withWebDav({ account }) });
    const { groups, theme, securityOverview } = text;
    await expect
      .element(link(preferences.title))
      .toHaveTextContent(`Português · ${theme.colors.teal} · ${groups.versions(10)}`);
    await expect
      .element(link(security.title))
      .toHaveTextContent(`${groups.twoFactorOff} · ${securityOverview.passkeys(1)}`);
    await expect.element(link(profile.title)).toHaveTextContent("Ada Lovelace");
    await expect.element(link(groups.devicesAndApps.title)).toHaveTextContent(groups.apps(1));
    await expect.element(link(storage.title)).toHaveTextContent(text.storage.usage("3 GB", "10 GB"));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const asked = cloudreve.requests.map(({ path }) => path);
    expect(asked.filter((path) => path.includes("/devices/dav"))).toEqual([]);
    // Their list holds passwords: it is read once its group is shown, and then counted.
    await link(groups.devicesAndApps.title).click();
    await expect.element(page.getByText("Living room TV")).toBeVisible();
    await page.getByRole("button", { name: groups.back }).click();
    const devices = `${groups.apps(1)} · ${groups.webDavAccounts(3)}`;
    await expect.element(link(groups.devicesAndApps.title)).toHaveTextContent(devices);
  });

  it.each(["profile", "preferences", "security", "devicesAndApps", "storage"])("%s fits 320 px", async (section) => {
    await open({ width: 320, section });
    await expect.element(page.getByRole("button", { name: text.groups.back })).toBeVisible();
    await expect
      .poll(() => document.querySelectorAll(".cr-section:not([data-state=loading])").length)
      .toBeGreaterThan(0);
    await expect.poll(() => document.querySelector("[data-state=loading], .cr-skeleton")).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it("a group whose summary could not be read says it once the server answers again", async () => {
    const cloudreve = world();
    const recover = cloudreve.fail({ path: "/user/capacity" }, { status: 500 });
    await open({ width: 360, cloudreve });
    await expect.element(link(storage.title)).toHaveTextContent(text.page.failedMark);
    recover();
    window.dispatchEvent(new Event("visibilitychange"));
    await expect.element(link(storage.title)).toHaveTextContent(text.storage.usage("0 bytes", "1 GB"));
  });

  it("a group says nothing of a setting that the page does not have", async () => {
    await open({ width: 360, sections: ["password", "avatar", "passkeys"], account: { passkeys: [] } });
    await expect.poll(() => document.querySelector(".cr-group-summary")).not.toBeNull();
    const summaries = () => [...document.querySelectorAll(".cr-group-summary")].map((each) => each.textContent);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(summaries().join("")).toBe("");
  });

  it("a group says nothing of what the host hides, is not set or is unlimited", async () => {
    const account = {
      language: "",
      preferred_theme: "#00796b",
      version_retention_enabled: true,
      version_retention_max: 0,
    };
    await open({ width: 360, account, fields: { preferred_theme: "hidden" } });
    await expect.element(link(security.title)).toHaveTextContent(text.groups.twoFactorOff);
    expect(link(preferences.title).element().textContent).toBe(preferences.title);
  });

  it("a window that becomes wide shows the first group beside the list", async () => {
    await open({ width: 360 });
    await page.viewport(1280, 800);
    await expect.element(nick()).toBeVisible();
    await expect.element(nav()).toBeVisible();
  });
});

describe("a host that names the place", () => {
  it.each([
    ["security", "cr-password"],
    ["twoFactor", "cr-twoFactor"],
  ])("opens the page at %s", async (section, id) => {
    await open({ section });
    await expect.element(heading(security.title)).toBeVisible();
    await expect.poll(() => document.getElementById(id)).not.toBeNull();
  });

  it("moves it, also back to the list", async () => {
    const { show } = await open({ width: 360, section: "profile" });
    await expect.element(nick()).toBeVisible();
    await show({ section: "theme" });
    await expect.element(heading(preferences.title)).toBeVisible();
    await expect.poll(() => document.activeElement?.id).toBe("cr-theme");
    await show({ section: null });
    await expect.element(nav()).toBeVisible();
  });

  it("controls it: the page goes elsewhere once the host does, and a refused change leaves it where it is", async () => {
    const onSectionChange = vi.fn();
    const { show } = await open({ section: "profile", onSectionChange });
    await expect.element(nick()).toBeVisible();
    await link(security.title).click();
    expect(onSectionChange.mock.calls).toEqual([["security"]]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(heading(profile.title)).toBeVisible();
    // A router that loads first.
    await show({ section: "security" });
    await expect.element(heading(security.title)).toHaveFocus();
    await link(preferences.title).click();
    // The host goes elsewhere by itself: the focus stays off a heading that nobody has asked for.
    await show({ section: "storage" });
    await expect.element(heading(storage.title)).toBeVisible();
    await expect.element(link(preferences.title)).toHaveFocus();
    expect(onSectionChange.mock.calls).toEqual([["security"], ["preferences"]]);
  });

  it.each([1280, 360])("answers in the same moment, also where it named nothing before (%i px)", async (width) => {
    const { show } = await open({ width, onSectionChange: (id) => void show({ section: id }) });
    await link(security.title).click();
    await expect.element(heading(security.title)).toHaveFocus();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(heading(security.title)).toHaveFocus();
  });

  it("a refused change is forgotten: sections that come later do not move the page", async () => {
    const sections: AccountSettingsProps["sections"] = ["profile", "password", "twoFactor", "theme"];
    const onSectionChange = () => undefined;
    const { show } = await open({ sections, section: "twoFactor", onSectionChange });
    await expect.poll(() => document.activeElement?.id).toBe("cr-twoFactor");
    await link(preferences.title).click();
    const focused = document.activeElement;
    const extra = { id: "extra", title: "Extra", group: "security" as const, element: <p>More</p> };
    await show({ sections: [...sections, extra], section: "twoFactor" });
    await expect.element(page.getByText("More")).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.activeElement).toBe(focused);
  });

  // React 18 has no Activity.
  it.skipIf(!("Activity" in React))("a page that is hidden and shown again leaves the focus where it is", async () => {
    await page.viewport(1280, 800);
    const client = clientOf(world());
    const queryClient = new QueryClient();
    const element = (mode: "visible" | "hidden") => (
      <>
        <input aria-label="Of the host" />
        <React.Activity mode={mode}>
          <QueryClientProvider client={queryClient}>
            <SettingsProvider client={client}>
              <AccountSettings />
            </SettingsProvider>
          </QueryClientProvider>
        </React.Activity>
      </>
    );
    const screen = await render(element("visible"));
    await link(security.title).click();
    await expect.element(heading(security.title)).toHaveFocus();
    const own = screen.getByLabelText("Of the host");
    await own.click();
    await screen.rerender(element("hidden"));
    await screen.rerender(element("visible"));
    await expect.element(heading(security.title)).toBeVisible();
    await expect.element(own).toHaveFocus();
  });

  it("moves it by itself: the focus that the change has removed goes to the heading", async () => {
    const { show } = await open({ section: "profile", onSectionChange: () => undefined });
    await nick().click();
    await show({ section: "storage" });
    await expect.element(heading(storage.title)).toHaveFocus();
  });

  it("may name its group only: the page still goes to the section or row of a followed link", async () => {
    const { screen, show } = await open({ section: "profile", onSectionChange: () => undefined });
    await expect.element(nick()).toBeVisible();
    await page.getByRole("combobox", { name: text.search.label }).fill("version");
    await expect.poll(() => document.querySelectorAll(".cr-search-label").length).toBe(3);
    await userEvent.keyboard("{Enter}");
    await show({ section: "preferences" });
    await expect
      .element(screen.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label }))
      .toHaveFocus();
  });

  it("goes back to the list, also where its address then names nothing", async () => {
    const onSectionChange = vi.fn();
    const { show } = await open({ width: 360, section: "security", onSectionChange });
    await page.getByRole("button", { name: text.groups.back }).click();
    expect(onSectionChange.mock.calls).toEqual([[null]]);
    await expect.element(heading(security.title)).toBeVisible();
    await show({ section: undefined });
    await expect.element(link(security.title)).toHaveFocus();
  });

  it("or only says where the page opens: then its links work by themselves", async () => {
    await open({ section: "security" });
    await link(profile.title).click();
    await expect.element(nick()).toBeVisible();
  });

  it("or none: the address names a section behind its #", async () => {
    history.replaceState(null, "", "/settings#cr-twoFactor");
    await open();
    await expect.element(heading(security.title)).toBeVisible();
    await expect.poll(() => document.activeElement?.id).toBe("cr-twoFactor");
  });

  it.each(["nothing", "", "cr-password"])("an unknown place (%j) is the first group", async (section) => {
    await open({ section });
    await expect.element(nick()).toBeVisible();
  });
});

/** A host's own form. */
function Digest() {
  const form = useUnsavedForm({
    id: "digest",
    title: "Digest",
    count: 1,
    save: () => Promise.resolve(true),
    discard: () => undefined,
  });
  return (
    <form ref={form}>
      <h3>Digest</h3>
      <input aria-label="Hour" defaultValue="8" />
    </form>
  );
}

describe("a host's own sections", () => {
  const sections: AccountSettingsProps["sections"] = [
    "profile",
    { id: "digest", title: "Digest", group: "profile", element: <Digest /> },
    "password",
    { id: "billing", title: "Billing", element: <p>Invoices</p> },
    { id: "drive", title: "Drive letter", group: { id: "desktop", title: "Desktop" }, element: <p>D:</p> },
    { id: "sync", title: "Sync", group: { id: "desktop", title: "Desktop" }, element: <p>Everything</p> },
  ];

  it("take their place in the groups, the library's and their own", async () => {
    await open({ sections });
    const names = [...document.querySelectorAll(".cr-group-label")].map((each) => each.textContent);
    expect(names).toEqual([profile.title, security.title, "Billing", "Desktop"]);
    await expect.element(page.getByLabelText("Hour")).toBeVisible();
    await expect.element(link(profile.title)).toHaveTextContent(text.state.unsaved(1));
    await link("Desktop").click();
    await expect.element(heading("Desktop")).toHaveFocus();
    await expect.element(page.getByText("Everything")).toBeVisible();
    await expect.element(link("Sync")).toBeVisible();
  });
});
