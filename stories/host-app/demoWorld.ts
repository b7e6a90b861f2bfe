import type { EmbeddedOptions } from "../../src/testing/index";
import { demoAccount } from "./demoAccount";

const looks = [
  ["#1976d2", "#90caf9"],
  ["#3f51b5", "#9fa8da"],
  ["#00796b", "#80cbc4"],
  ["#c2185b", "#f48fb1"],
  ["#e65100", "#ffb74d"],
] as const;

/** The demo host's server: a Pro site with five themes, and Ada, whose membership runs for four more months. */
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
    site: { title: "Cloudreve", themes: JSON.stringify(Object.fromEntries(themes)), default_theme: "#1976d2" },
    accounts: [
      {
        ...demoAccount,
        nick: "Ada Lovelace",
        version_retention_ext: ["docx", "xlsx", "psd"],
        group: { id: "BOUR", name: "Pro", permission: "hAg=" },
        group_expires: expires.toISOString(),
      },
    ],
  };
}
