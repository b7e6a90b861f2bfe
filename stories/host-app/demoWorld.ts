import type { DavAccountState, EmbeddedOptions, Payment } from "../../src/testing/index";
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

const order = (id: string, more: Partial<Payment> & Pick<Payment, "name" | "product_type">): Payment => ({
  id,
  trade_no: `2026${id.padStart(14, "0")}`,
  status: "fulfilled",
  qyt: 1,
  price_id: "CNY",
  price_mark: "¥",
  price_one_unit: 100,
  created_at: daysAgo(90),
  updated_at: daysAgo(90),
  ...more,
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/**
 * The demo host's server: a Pro site with five themes and the gift code `WELCOME`, and Ada, whose membership runs for
 * four more months, with WebDAV, two connected apps, storage packs, credit and orders.
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
    giftCodes: [{ code: "WELCOME", name: "Points", qyt: 50 }],
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
        storage_packs: [
          { name: "10 GB", active_since: daysAgo(90), expire_at: daysAgo(-275), size: 10 * 1024 ** 3 },
          { name: "2 GB", active_since: daysAgo(20), expire_at: daysAgo(-10), size: 2 * 1024 ** 3 },
        ],
        credit: 1_499,
        credit_changes: [
          { changed_at: daysAgo(120), diff: 1_000, reason: "recharge" },
          { changed_at: daysAgo(60), diff: -300, reason: "pay" },
          { changed_at: daysAgo(30), diff: -1, reason: "adjust" },
          { changed_at: daysAgo(5), diff: 800, reason: "share_purchased" },
        ],
        payments: [
          order("1", { name: "Points", product_type: 4, qyt: 1_000, price_unit: 1, created_at: daysAgo(120) }),
          order("2", { name: "10 GB", product_type: 3, price_unit: 4_900 }),
          {
            id: "3",
            trade_no: "20260000000000003",
            name: "2 GB",
            status: "fulfilled",
            product_type: 3,
            qyt: 1,
            price_unit: 300,
            created_at: daysAgo(20),
            updated_at: daysAgo(20),
          },
          order("4", { name: "Pro", product_type: 2, price_unit: 9_900, status: "created", created_at: daysAgo(1) }),
        ],
      },
    ],
  };
}
