import { assertEqual } from "./assertEqual";
import type { Host, OpenHost } from "./Host";
import { leaveWalk } from "./leaveWalk";
import { officialWalk } from "./officialWalk";
import { partsWalk } from "./partsWalk";
import { ada, grace } from "./shared/users";
import { walk } from "./walk";
import { text } from "../../stories/worlds/pageWords";

const walkPage = (host: OpenHost) => walk(host, host.page.locator("body"), ada.email, "Ada King");

/** For UI libraries that add <style> elements, as MUI's Emotion does; the strict policy refuses those. */
const inlineStyles = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";

export const hosts: Host[] = [
  { name: "plain", walk: walkPage },
  {
    name: "mui",
    packages: { "@mui/material": "^6.0.0", "@emotion/react": "^11.0.0", "@emotion/styled": "^11.0.0" },
    // The host "parts" has MUI 7.
    sets: ["lowest"],
    contentSecurityPolicy: inlineStyles,
    walk: async (host) => {
      await walkPage(host);
      assertEqual(await accentOf(host), "#00796b", "the accent, from MUI's theme");
    },
  },
  {
    name: "official",
    packages: {
      "@types/react": "^18.0.0",
      "@types/react-dom": "^18.0.0",
      axios: "^1.0.0",
      i18next: "^24.0.0",
      "react-i18next": "^15.0.0",
    },
    contentSecurityPolicy: inlineStyles,
    checksTypes: true,
    sets: ["lowest"],
    walk: officialWalk,
  },
  { name: "server-rendered", rendered: true, walk: walkRendered },
  {
    name: "shadow-root",
    walk: async (host) => {
      await walkPage(host);
      const { page } = host;
      assertEqual(await page.locator("body > .cr-root").count(), 0, "roots outside the shadow root");
      await page.getByRole("link", { name: text.password.title }).click();
      await page.waitForFunction(
        () =>
          (document.getElementById("root")?.shadowRoot?.querySelector("#cr-password")?.getBoundingClientRect().top ??
            1000) < 500,
      );
    },
  },
  {
    name: "two-users",
    walk: async (host) => {
      const of = (email: string) => host.page.getByRole("region", { name: email });
      await walk(host, of(ada.email), ada.email, "Ada King");
      await walk(host, of(grace.email), grace.email, "Rear Admiral");
      assertEqual(host.cloudreve.account(ada.email).nick, "Ada King", "the name of the other user");
      await of(grace.email).getByRole("link", { name: text.password.title }).click();
      await host.page.waitForFunction(
        () => (document.querySelectorAll("#cr-password")[1]?.getBoundingClientRect().top ?? 1000) < 500,
      );
    },
  },
  {
    name: "parts",
    packages: {
      "@emotion/react": "^11.0.0",
      "@emotion/styled": "^11.0.0",
      "@mantine/core": "^9.0.0",
      "@mantine/hooks": "^9.0.0",
      "@mui/material": "^7.0.0",
      "@radix-ui/react-checkbox": "^1.0.0",
      "@radix-ui/react-select": "^2.0.0",
      "@radix-ui/react-switch": "^1.0.0",
      "@types/react": "^19.0.0",
      "@types/react-dom": "^19.0.0",
      antd: "^6.0.0",
    },
    contentSecurityPolicy: inlineStyles,
    checksTypes: true,
    sets: ["highest"],
    walk: partsWalk,
  },
  {
    name: "react-router-6",
    folder: "react-router",
    packages: { "react-router-dom": "6.28.0" },
    sets: ["lowest"],
    walk: leaveWalk,
  },
  {
    name: "react-router-7",
    folder: "react-router",
    packages: { "react-router-dom": "^7.0.0" },
    sets: ["highest"],
    walk: leaveWalk,
  },
  { name: "tanstack-router", packages: { "@tanstack/react-router": "^1.0.0" }, sets: ["highest"], walk: leaveWalk },
  {
    name: "next",
    next: true,
    packages: { next: "^16.0.0", typescript: "^5.9.0", "@types/node": "^20.0.0", "@types/react": "^19.0.0" },
    // Next.js puts the data of the page into inline scripts.
    contentSecurityPolicy: "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src 'self' data: blob:",
    sets: ["highest"],
    walk: leaveWalk,
  },
];

/** Checks the HTML from the server: first with skeletons, then (`?prefetched`) with the account's values. */
async function walkRendered(host: OpenHost): Promise<void> {
  const { page } = host;
  const url = page.url();
  const rendered = async (query: string) => (await page.request.get(url + query)).text();
  const loading = await rendered("");
  assertEqual(
    loading.includes(text.page.title) && loading.includes("cr-skeleton") && !loading.includes(ada.nick),
    true,
    "the page without the account has its texts and skeletons",
  );
  await walkPage(host);

  host.cloudreve.change(ada.email, { nick: ada.nick });
  const filled = await rendered("?prefetched");
  assertEqual(
    filled.includes(`value="${ada.nick}"`) && !filled.includes("cr-skeleton"),
    true,
    "the page with the account has its values",
  );
  await page.goto(`${url}?prefetched`);
  await walkPage(host);
  assertEqual(/\sstyle=/.test(filled), false, "an inline style, which the policy refuses, in the page");
  assertEqual(await accentOf(host), "#00796b", "the accent, once a script has set it");
}

function accentOf({ page }: OpenHost): Promise<string> {
  return page.locator(".cr-root").evaluate((root) => getComputedStyle(root).getPropertyValue("--cr-accent"));
}
