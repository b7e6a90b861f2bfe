import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { AccountSettings, type SectionId } from "../../src/index";
import type { LoginActivity } from "../../src/testing/AccountState";
import { sectionOrder } from "../../src/settings/sections";
import { Host } from "../../stories/worlds/Host";
import { memoryAdapter } from "../../stories/worlds/memoryAdapter";
import { text } from "../../stories/worlds/pageWords";
import { signIn as signInAt } from "../../stories/worlds/signIn";
import { ada, themes, world } from "../../stories/worlds/world";
import { readAloud } from "./readAloud";

const now = new Date("2026-11-29T12:00:00Z");
const at = (date: string) => `${date}T12:00:00Z`;

const dav = { uri: "cloudreve://my", password: "k7m2p9x4q1w8e5r3t6y0u2i9o4a7s1d5" };
const no = { readonly: false, proxy: false, disable_sys_files: false };

const failure = { success: false, webdav: true, device: "", os: "" };
const laptop = { browser: "Firefox", device: "", os: "Windows" };
const signIn = (date: string, more: Partial<LoginActivity>) => signInAt(at(date), { ...laptop, ...more });

/** A Pro site and an account that has some of everything. */
const richWorld = () =>
  world({
    edition: "pro",
    site: { title: "Cloudreve", themes, identities: { sso_enabled: true, sso_display_name: "Acme", qq_enabled: true } },
    account: {
      id: "aB3d",
      created_at: at("2024-02-03"),
      group: { ...ada.group, permission: "zAg=", trash_retention: 604_800 },
      group_expires: at("2027-03-29"),
      credit: 1_499,
      used: 412_000_000,
      total: 1_000_000_000,
      passkeys: [
        { id: "DG/l+Gg=", name: "MacBook Air", created_at: at("2026-03-03"), used_at: at("2026-11-27") },
        { id: "AQID", name: "YubiKey 5C", created_at: at("2026-06-18") },
      ],
      oauth_grants: [
        {
          client_id: "393a1839-f52e-498e-9972-e77cc2241eee",
          client_name: "application:oauth.desktop",
          client_logo: "",
          scopes: ["openid", "profile", "offline_access", "Files.Read", "Files.Write", "Shares.Read"],
          last_used_at: at("2026-11-28"),
        },
        { client_id: "notes", client_name: "Notes", client_logo: "", scopes: ["UserInfo.Read"], last_used_at: null },
      ],
      open_id: [{ provider: 0, linked_at: at("2025-04-10") }],
      login_activity: [
        signIn("2026-11-28", {}),
        signIn("2026-11-27", { success: false, ip: "203.0.113.80" }),
        signIn("2026-11-26", { ...failure, browser: "rclone" }),
        signIn("2026-11-25", { ...failure, browser: "rclone" }),
      ],
      dav_accounts: [
        { ...dav, ...no, id: "D1", name: "Backup", created_at: at("2026-11-24"), uri: "cloudreve://my/Backups" },
        { ...dav, ...no, id: "D2", name: "Phone", created_at: at("2026-11-25"), readonly: true, proxy: true },
      ],
    },
  });

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now }));
afterEach(() => vi.useRealTimers());

/** Shows the page at a section, and returns the section once it is all there. */
async function open(section: SectionId): Promise<HTMLElement> {
  await page.viewport(1280, 800);
  await render(
    <Host
      cloudreve={richWorld()}
      deviceAdapter={memoryAdapter({ time_zone: "Europe/Berlin" })}
      profileHref={(id) => `/profile/${id}`}
      onSignOut={() => Promise.resolve()}
    >
      <AccountSettings section={section} />
    </Host>,
  );
  const find = () => document.getElementById(`cr-${section}`);
  await expect.poll(() => find()?.dataset["state"]).toMatch(/clean|readonly/);
  await expect.poll(() => document.querySelector(".cr-skeleton, .cr-tags-input[disabled]")).toBeNull();
  // The page opens it, once all sections above have loaded.
  if (section === "password")
    await expect.element(page.getByLabelText(text.password.new_password.label, { exact: true })).toBeVisible();
  return find() ?? document.body;
}

it.each(sectionOrder)("%s", async (section) => {
  await expect(await readAloud(await open(section))).toMatchFileSnapshot(`${section}.txt`);
});
