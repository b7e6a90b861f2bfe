import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, SecurityOverview, type SettingsProviderProps } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { inEnglish, text } from "../../../stories/worlds/pageWords";
import { comeBack, wordsOf } from "../../../stories/worlds/plays";
import { world, type WorldOptions } from "../../../stories/worlds/world";

const { securityOverview: words, twoFactor, passkeys, connectedApps } = text;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const grant = (client_name: string, last_used_at: string | null) => ({
  client_id: client_name,
  client_name,
  client_logo: "",
  scopes: [],
  last_used_at,
});
const laptop = { id: "DG/l+Gg=", name: "Laptop", created_at: "2026-03-03T12:00:00Z" };
const phone = { id: "AQID", name: "Phone", created_at: "2026-05-04T12:00:00Z" };

async function open(
  options: WorldOptions = {},
  children = <SecurityOverview />,
  props: Partial<SettingsProviderProps> = {},
) {
  const cloudreve = world(options);
  await render(
    <Host cloudreve={cloudreve} {...props}>
      {children}
    </Host>,
  );
  await expect.element(page.getByRole("heading", { name: words.title })).toBeVisible();
  return cloudreve;
}

const card = () => document.querySelector(".cr-section[data-state]:has(.cr-list)");
const rows = () =>
  [...(card()?.querySelectorAll(".cr-list-row") ?? [])].map((row) => [
    wordsOf(row.querySelector(".cr-row-label > span:first-child")),
    [...row.querySelectorAll(".cr-badge")].map(wordsOf).join(),
    [...row.querySelectorAll(".cr-list-fact")].map(wordsOf).join("|"),
  ]);

test("an account without anything is advised, and apps that are in use are not named", async () => {
  await open({ account: { oauth_grants: [grant("New", daysAgo(3)), grant("Never used", null)] } });
  await expect.poll(rows).toEqual([
    [twoFactor.title, twoFactor.off, words.turnOn],
    [passkeys.title, "", words.noPasskeys],
  ]);
});

test("says what protects the account, and what to look at", async () => {
  await open({
    account: {
      two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU",
      passkeys: [phone, laptop],
      oauth_grants: [grant("Old", daysAgo(91)), grant("Older", daysAgo(400)), grant("New", daysAgo(89))],
    },
  });
  await expect.poll(rows).toEqual([
    [twoFactor.title, twoFactor.on, twoFactor.whyOn],
    [passkeys.title, "", `${words.passkeys(2)}|${words.lastAdded(inEnglish.date(phone.created_at))}`],
    [connectedApps.title, words.look, words.unused(2, "90 days")],
  ]);
});

test("says nothing of passkeys on a site without them", async () => {
  await open({ passkeys: false });
  await expect.poll(rows).toEqual([[twoFactor.title, twoFactor.off, words.turnOn]]);
});

test("follows a change elsewhere", async () => {
  const cloudreve = await open();
  // The skeleton says "Off", too.
  await expect.poll(() => document.querySelector(".cr-section:not([data-state='loading'])")).not.toBeNull();
  expect(rows()[0]?.[1]).toBe(twoFactor.off);
  cloudreve.change(undefined, { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" });
  comeBack();
  await expect.poll(() => rows()[0]?.[1]).toBe(twoFactor.on);
});

test("by itself it has no links, unless the host shows sections", async () => {
  await open();
  await expect.poll(rows).toHaveLength(2);
  expect(card()?.querySelector("a")).toBeNull();
});

test("a host that shows sections is asked to", async () => {
  const onReveal = vi.fn();
  await open({}, <SecurityOverview />, { onReveal });
  await page.getByRole("link", { name: passkeys.title }).click();
  expect(onReveal.mock.calls).toEqual([["passkeys"]]);
});

test("on the long page, a link moves the focus to its section and leaves the address alone", async () => {
  const before = location.href;
  const onSectionChange = vi.fn();
  await open(
    {},
    <AccountSettings
      layout="page"
      sections={["securityOverview", "twoFactor", "passkeys"]}
      onSectionChange={onSectionChange}
    />,
  );
  const link = page.getByRole("listitem").getByRole("link", { name: passkeys.title }).last();
  await link.click();
  await expect.poll(() => document.activeElement?.id).toBe("cr-passkeys");
  expect(onSectionChange.mock.calls).toEqual([["passkeys"]]);
  expect(location.href).toBe(before);
});

test("on the page in groups, a link goes to a section of another group, too", async () => {
  const account = { oauth_grants: [grant("Old", daysAgo(100))] };
  await open({ account }, <AccountSettings section="security" />);
  const link = (name: string) => document.querySelector<HTMLAnchorElement>(`.cr-list a[href$="#cr-${name}"]`);
  await expect.poll(() => link("connectedApps")).not.toBeNull();
  link("twoFactor")?.click();
  await expect.poll(() => document.activeElement?.id).toBe("cr-twoFactor");
  link("connectedApps")?.click();
  await expect.poll(() => document.activeElement?.id).toBe("cr-connectedApps");
});
