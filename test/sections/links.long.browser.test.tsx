import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, SettingsProvider, type AccountSettingsProps } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";

const address = location.href;
const noticed: string[] = [];
const notice = (event: Event) => noticed.push(event.type);
const routerEvents = ["popstate", "hashchange"];

beforeEach(() => {
  noticed.length = 0;
  for (const type of routerEvents) window.addEventListener(type, notice);
});
afterEach(() => {
  for (const type of routerEvents) window.removeEventListener(type, notice);
  document.querySelector("base")?.remove();
  history.replaceState(null, "", address);
});

async function open(props: AccountSettingsProps = {}) {
  await page.viewport(1280, 800);
  const cloudreve = world();
  const client = clientOf(cloudreve);
  const queryClient = new QueryClient();
  const element = (more: AccountSettingsProps = {}) => (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client}>
        <AccountSettings layout="page" {...props} {...more} />
        <div style={{ blockSize: 2_000 }} />
      </SettingsProvider>
    </QueryClientProvider>
  );
  const screen = await render(element());
  await expect.poll(() => document.querySelector("form#cr-password")).not.toBeNull();
  return { ...screen, show: (more: AccountSettingsProps) => screen.rerender(element(more)) };
}

const link = () => page.getByRole("link", { name: text.password.title });
const section = () => document.querySelector<HTMLElement>("form#cr-password");
const isAtTop = () => Math.abs(section()?.getBoundingClientRect().top ?? Number.NaN) < 60;

const historyNow = () => ({ href: location.href, length: history.length, state: history.state as unknown });

/** The host's router, the history and the address are as before, and the user is in the section. */
async function expectOnlyTheSectionMoved(before: ReturnType<typeof historyNow>) {
  await expect.poll(isAtTop).toBe(true);
  expect(document.activeElement).toBe(section());
  expect(historyNow()).toEqual(before);
  // A browser tells of a followed link later than the click.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(noticed).toEqual([]);
}

describe("a link of the list", () => {
  const addresses: [string, string][] = [
    ["of an ordinary page", "/settings"],
    ["with a query", "/settings?tab=all"],
    ["of a hash router", "/#/settings"],
    ["of a hash router, with a query", "/?lang=de#/settings?tab=all"],
    ["of the oldest hash routers", "/#!/settings"],
    ["that already names a section", "/settings#cr-profile"],
  ];

  it.each(addresses)("goes to its section and leaves an address %s alone", async (_, path) => {
    history.replaceState({ idx: 3, key: "router" }, "", path);
    await open();
    const before = historyNow();
    await link().click();
    await expectOnlyTheSectionMoved(before);
  });

  it("does so with the keyboard, and Tab continues in the section", async () => {
    await open();
    const before = historyNow();
    (link().element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expectOnlyTheSectionMoved(before);
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(text.password.changeName);
  });

  it("goes nowhere else on a page with a <base>", async () => {
    const base = document.createElement("base");
    base.href = "/elsewhere/";
    document.head.append(base);
    await open();
    const before = historyNow();
    await link().click();
    await expectOnlyTheSectionMoved(before);
  });

  it("is ignored by a script of the host that follows links itself", async () => {
    await open();
    let prevented: boolean | undefined;
    const follow = (event: Event) => {
      prevented = event.defaultPrevented;
    };
    document.addEventListener("click", follow, { once: true });
    await link().click();
    expect(prevented).toBe(true);
  });
});

describe("the address of a link, to copy or to open in a new tab", () => {
  it.each([
    ["/settings", "/settings#cr-password"],
    ["/settings?tab=all", "/settings?tab=all#cr-password"],
    ["/settings#cr-profile", "/settings#cr-password"],
    ["/#/settings?tab=all", "/#/settings?tab=all#cr-password"],
    ["/#/settings#cr-profile", "/#/settings#cr-password"],
    ["/#!/settings", "/#!/settings#cr-password"],
  ])("on %s is %s", async (path, expected) => {
    history.replaceState(null, "", path);
    await open();
    await expect.element(link()).toHaveProperty("href", location.origin + expected);
  });

  it("is that of the page also where a <base> leads elsewhere", async () => {
    history.replaceState(null, "", "/settings");
    const base = document.createElement("base");
    base.href = "/elsewhere/";
    document.head.append(base);
    await open();
    await expect.element(link()).toHaveProperty("href", `${location.origin}/settings#cr-password`);
  });

  it("follows the page's when the host changes it", async () => {
    history.replaceState(null, "", "/settings");
    await open();
    history.replaceState(null, "", "/settings?tab=two");
    await page.getByRole("heading", { name: text.page.title }).hover();
    await link().hover();
    await expect.element(link()).toHaveProperty("href", `${location.origin}/settings?tab=two#cr-password`);
  });

  it("is the host's if it gives one", async () => {
    await open({ sectionHref: (id) => `/settings/${id}` });
    await expect.element(link()).toHaveProperty("href", `${location.origin}/settings/password`);
  });

  it.each(["/settings#cr-password", "/#/settings#cr-password"])("opens the page at its section: %s", async (path) => {
    history.replaceState(null, "", path);
    await open();
    await expect.poll(isAtTop).toBe(true);
    await expect.poll(() => document.activeElement?.id).toBe("cr-password");
  });
});

describe("a host that shows the section in its address", () => {
  it("is told of a followed link", async () => {
    const followed: (string | null)[] = [];
    await open({ onSectionChange: (id) => followed.push(id) });
    await link().click();
    expect(followed).toEqual(["password"]);
    window.scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(followed).toEqual(["password"]);
  });

  it("is not told of a link that is opened in a new tab", async () => {
    const followed: (string | null)[] = [];
    await open({ onSectionChange: (id) => followed.push(id) });
    window.addEventListener("click", (event) => event.preventDefault(), { once: true });
    link()
      .element()
      .dispatchEvent(new MouseEvent("click", { metaKey: true, bubbles: true, cancelable: true }));
    expect(followed).toEqual([]);
  });

  it("opens the page at a section", async () => {
    await open({ section: "password" });
    await expect.poll(isAtTop).toBe(true);
    await expect.poll(() => document.activeElement?.id).toBe("cr-password");
  });

  it("goes to another section, and the focus with it", async () => {
    const { show } = await open({ section: "avatar" });
    expect(window.scrollY).toBe(0);
    await show({ section: "password" });
    await expect.poll(isAtTop).toBe(true);
    expect(document.activeElement).toBe(section());
    await expect.element(link()).toHaveAttribute("aria-current", "true");
  });

  it("does not move a user who has followed a link and scrolled on before the address changed", async () => {
    const { show } = await open({ section: "profile" });
    await link().click();
    window.scrollTo(0, 0);
    await show({ section: "password" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(window.scrollY).toBe(0);
  });
});
