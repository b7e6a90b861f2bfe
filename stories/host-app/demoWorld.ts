import type { DavAccountState, EmbeddedOptions } from "../../src/testing/index";
import { demoAccount, demoProviderPath } from "./demoAccount";
import { demoSignIns } from "./demoSignIns";

const looks = [
  ["#1976d2", "#90caf9"],
  ["#3f51b5", "#9fa8da"],
  ["#00796b", "#80cbc4"],
  ["#c2185b", "#f48fb1"],
  ["#e65100", "#ffb74d"],
] as const;

const dav = (id: string, name: string, more: Partial<DavAccountState>): DavAccountState => ({
  id,
  name,
  created_at: "2026-11-24T12:00:00Z",
  uri: "cloudreve://my",
  // Not a secret: the server runs in the demo's own process.
  password: `demo${id.toLowerCase()}`.padEnd(32, "0"),
  readonly: false,
  proxy: false,
  disable_sys_files: false,
  ...more,
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/**
 * The demo host's server: a Pro site with five themes, and Ada, whose membership runs for four more months, with WebDAV
 * and two connected apps.
 */
export function demoWorld(): EmbeddedOptions {
  const expires = new Date();
  expires.setUTCMonth(expires.getUTCMonth() + 4);
  const themes = looks.map(
    ([light, dark]) =>
      [
        light,
        { light: { palette: { primary: { main: light } } }, dark: { palette: { primary: { main: dark } } } },
      ] as const,
  );
  return {
    edition: "pro",
    site: {
      title: "Cloudreve",
      themes: JSON.stringify(Object.fromEntries(themes)),
      default_theme: "#1976d2",
      identities: { qq_enabled: true, oidc_enabled: true, oidc_display_name: "Analytical Society" },
      identity_url: demoProviderPath,
    },
    accounts: [
      {
        ...demoAccount,
        nick: "Ada Lovelace",
        version_retention_ext: ["docx", "xlsx", "psd"],
        // Shares, WebDAV and its proxy.
        group: { id: "BOUR", name: "Pro", permission: "zAg=", trash_retention: 604_800 },
        used: 412_000_000,
        dav_accounts: [
          dav("Dbak", "Home server backup", { uri: "cloudreve://my/Backups" }),
          dav("Dtv0", "Living room TV", { uri: "cloudreve://my/Videos", readonly: true }),
        ],
        oauth_grants: [
          {
            client_id: "393a1839-f52e-498e-9972-e77cc2241eee",
            client_name: "application:oauth.desktop",
            client_logo: "",
            scopes: ["openid", "offline_access", "UserInfo.Read", "Files.Read", "Files.Write"],
            last_used_at: daysAgo(2),
          },
          {
            client_id: "a1f3c0de-0000-4000-8000-photoframe01",
            client_name: "Photo Frame",
            client_logo: "",
            scopes: ["openid", "Files.Read"],
            last_used_at: daysAgo(200),
          },
        ],
        open_id: [{ provider: 2, linked_at: daysAgo(400) }],
        login_activity: demoSignIns(Date.now()),
        group_expires: expires.toISOString(),
      },
    ],
  };
}
