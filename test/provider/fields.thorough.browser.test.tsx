import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { AccountSettings, PreferencesSection, type FieldAccess, type FieldName } from "../../src/index";
import { fields } from "../../src/settings/fields";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import { violations } from "../ui/axe";

// @ts-expect-error -- no field of this name
const wrong: FieldAccess = { nickname: "readOnly" };
// @ts-expect-error -- no such access
const wrongAccess: FieldAccess = { nick: "none" };
export const notCompiled = [wrong, wrongAccess];

const names = Object.keys(fields) as FieldName[];
const row = (name: string) => document.getElementById(`cr-${name}`);
const { preferences, profile } = text;

async function open(access: FieldAccess | undefined, children = <AccountSettings layout="page" />) {
  await page.viewport(1280, 900);
  const cloudreve = world({ edition: "pro" });
  const queryClient = new QueryClient();
  const element = (now: FieldAccess | undefined) => (
    <Host cloudreve={cloudreve} queryClient={queryClient} fields={now}>
      {children}
    </Host>
  );
  const screen = await render(element(access));
  await expect.poll(() => document.querySelectorAll(".cr-section:not([data-state='loading'])").length).not.toBe(0);
  await expect.poll(() => document.querySelectorAll(".cr-skeleton").length).toBe(0);
  return { cloudreve, show: (now: FieldAccess | undefined) => screen.rerender(element(now)) };
}

/** Whether a user could change a control. */
function isEditable(control: Element): boolean {
  return !control.matches(":disabled, [readonly], [aria-readonly='true'], [aria-disabled='true']");
}

describe("a field that the host locks", () => {
  it.each(names)("%s shows its value, cannot be changed, and says why", async (name) => {
    await open({ [name]: "readOnly" });
    await expect.poll(() => row(name)).not.toBeNull();
    await expect.element(page.getByText(text.state.locked)).toBeVisible();
    expect(row(name)?.textContent).toContain(text.state.locked);
    expect([...(row(name)?.querySelectorAll("input, select, button") ?? [])].filter(isEditable)).toEqual([]);
    const others = [...document.querySelectorAll(".cr-row[id]")].filter(({ id }) => id !== `cr-${name}`);
    expect(others.some((other) => [...other.querySelectorAll("input, select")].some(isEditable))).toBe(true);
    expect(await violations()).toEqual([]);
  });

  it("others of its section are saved without it, and an edit from before is dropped", async () => {
    const { cloudreve, show } = await open(undefined);
    await page.getByLabelText(profile.nick.label).fill("Countess");
    await page.getByLabelText(profile.share_links_in_profile.label).selectOptions("hide_share");
    await show({ nick: "readOnly" });
    await expect.element(page.getByLabelText(profile.nick.label)).toHaveValue("Ada Lovelace");
    await page.getByRole("button", { name: text.actions.save, exact: true }).click();
    await expect.poll(() => patchesOf(cloudreve)).toEqual([{ share_links_in_profile: "hide_share" }]);
  });
});

describe("a field that the host hides", () => {
  it.each(names)("%s is not there, and not found", async (name) => {
    await open({ [name]: "hidden" });
    expect(row(name)).toBeNull();
    const label = (text[fields[name].section] as unknown as Record<string, { label: string }>)[name]?.label ?? "";
    await page.getByRole("combobox", { name: text.search.label }).fill(label);
    await expect.element(page.getByRole("status").filter({ hasText: /setting/ })).toBeInTheDocument();
    expect([...document.querySelectorAll(".cr-search-label")].map((each) => each.textContent)).not.toContain(label);
  });

  it("a section with all fields hidden is absent, in the page, its list and alone", async () => {
    const access: FieldAccess = { language: "hidden", disable_view_sync: "hidden" };
    await open(access);
    expect(document.getElementById("cr-preferences")).toBeNull();
    const nav = page.getByRole("navigation", { name: text.page.nav });
    await expect.element(nav.getByRole("link", { name: preferences.title, exact: true })).not.toBeInTheDocument();
  });

  it("drops its edit: it is never sent", async () => {
    const { cloudreve, show } = await open(undefined);
    await page.getByLabelText(profile.nick.label).fill("Countess");
    await page.getByRole("switch", { name: preferences.disable_view_sync.label }).click();
    await show({ nick: "hidden" });
    await expect.element(page.getByLabelText(profile.nick.label)).not.toBeInTheDocument();
    await page.getByRole("button", { name: text.actions.save, exact: true }).click();
    await expect.poll(() => patchesOf(cloudreve)).toEqual([{ disable_view_sync: true }]);
  });

  it("also in a section alone", async () => {
    const { show } = await open({ language: "hidden" }, <PreferencesSection />);
    await expect.element(page.getByRole("switch", { name: preferences.disable_view_sync.label })).toBeVisible();
    await expect.element(page.getByLabelText(preferences.language.label)).not.toBeInTheDocument();
    await show({ language: "hidden", disable_view_sync: "hidden" });
    await expect.poll(() => document.querySelector(".cr-section")).toBeNull();
  });
});
