import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, SignInActivitySection, type SettingsProviderProps } from "../../../src/index";
import type { LoginActivity } from "../../../src/testing/AccountState";
import { Host } from "../../../stories/worlds/Host";
import { memoryAdapter } from "../../../stories/worlds/memoryAdapter";
import { text } from "../../../stories/worlds/pageWords";
import { comeBack, readsOf, wordsOf } from "../../../stories/worlds/plays";
import { signIn as signInAt } from "../../../stories/worlds/signIn";
import { world, type WorldOptions } from "../../../stories/worlds/world";

const { signInActivity: words, providers, password, passkeys, twoFactor, connectedApps } = text;

const signIn = (more: Partial<LoginActivity> = {}) => signInAt("2026-11-24T10:15:00Z", more);
const webDavFailure = (minute: number, ip = "198.51.100.4") =>
  signIn({
    created_at: new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString(),
    ip,
    browser: "rclone",
    device: "Other",
    os: "",
    success: false,
    webdav: true,
  });

async function open(
  activity: readonly unknown[] | null,
  options: WorldOptions = {},
  props: Partial<SettingsProviderProps> = {},
  children = <SignInActivitySection />,
) {
  const cloudreve = world({
    edition: "pro",
    ...options,
    account: { login_activity: activity as LoginActivity[], ...options.account },
  });
  await render(
    <Host cloudreve={cloudreve} deviceAdapter={memoryAdapter({ time_zone: "UTC" })} {...props}>
      {children}
    </Host>,
  );
  return cloudreve;
}

const card = page.getByRole("region", { name: words.title });
const rows = () =>
  [...document.querySelectorAll(".cr-list-row")].map((row) => [
    wordsOf(row.querySelector(".cr-list-title")),
    ...[...row.querySelectorAll(".cr-badge")].map(wordsOf),
    [...row.querySelectorAll(".cr-list-fact")].map(wordsOf).join("|"),
  ]);
const moment = "Nov 24, 2026, 10:15 AM";
/** Intl puts a narrow space before AM in some versions. */
const plain = () => rows().map((row) => row.map((part) => part.replaceAll("\u202f", " ")));

describe("a sign-in", () => {
  test("is listed with its browser, system, device, time, address and how it was made", async () => {
    await open([
      signIn(),
      signIn({ login_with: "passkey" }),
      signIn({ login_with: "openid", open_id_provider: 1 }),
      signIn({ success: false, device: "" }),
    ]);
    const title = passkeys.nameOf("Safari", "iOS");
    await expect.poll(plain).toEqual([
      [title, `iPhone|${moment}|192.0.2.7|${words.how.password}`],
      [title, `iPhone|${moment}|192.0.2.7|${words.how.passkey}`],
      [title, `iPhone|${moment}|192.0.2.7|${words.how.identity("QQ")}`],
      [title, words.failed, `${moment}|192.0.2.7|${words.how.password}`],
    ]);
  });

  test("of which the server says nothing, or nonsense, is listed all the same", async () => {
    await open([{}, { login_with: "sms", created_at: "soon", success: null }, { webdav: true }, null, 7]);
    await expect.poll(rows).toEqual([
      [words.unknownDevice, words.unknownTime],
      [words.unknownDevice, `${words.unknownTime}|${words.how.other("sms")}`],
      [words.webDavApp, `${words.unknownTime}|${words.how.webDav}`],
    ]);
  });

  test("with an identity is named as the site names its provider, for which the list does not wait", async () => {
    const cloudreve = await open([signIn({ login_with: "openid", open_id_provider: 7 })]);
    await expect.poll(() => rows()[0]?.[1]).toContain(words.how.identity(providers.numbered("7")));
    expect(readsOf(cloudreve, "/site/config/login")).toBe(1);
  });

  test("without one needs nothing of the site", async () => {
    const cloudreve = await open([signIn()]);
    await expect.poll(rows).toHaveLength(1);
    expect(readsOf(cloudreve, "/site/config/login")).toBe(0);
  });
});

test.each([[[]], [null]])("a list of %j says so, and offers no way out", async (activity) => {
  await open(activity);
  await expect.element(page.getByText(words.none)).toBeVisible();
  expect(page.getByRole("button").elements()).toEqual([]);
});

describe("WebDAV failures", () => {
  const activity = [signIn(), ...[9, 8, 7].map((minute) => webDavFailure(minute)), webDavFailure(6, "203.0.113.9")];

  test("of one address are one row, which a button opens and closes", async () => {
    await open(activity);
    const title = words.webDavFailures(3);
    await expect
      .poll(() => rows().map(([first]) => first))
      .toEqual([passkeys.nameOf("Safari", "iOS"), title, passkeys.nameOf("rclone", undefined)]);
    expect(plain()[1]).toEqual([title, words.failed, "Nov 20, 2026, 8:07 – 8:09 AM|198.51.100.4"]);
    const button = page.getByRole("button", { name: text.actions.showOf(title) });
    await expect.element(button).toHaveAttribute("aria-expanded", "false");
    await button.click();
    await expect.poll(rows).toHaveLength(6);
    const close = page.getByRole("button", { name: text.actions.hideOf(title) });
    await expect.element(close).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(rows).toHaveLength(3);
  });
});

describe("of hundreds", () => {
  const hundreds = Array.from({ length: 214 }, (_, index) =>
    signIn({
      created_at: new Date(Date.UTC(2026, 10, 24) - index * 3_600_000).toISOString(),
      ip: `192.0.2.${index}`,
      success: index % 10 !== 0,
    }),
  );

  test("20 are shown, then 20 more, and the focus goes to the first of these", async () => {
    await open(hundreds);
    await expect.poll(rows).toHaveLength(20);
    await expect.element(page.getByText(words.shown(20, 194))).toBeVisible();
    await page.getByRole("button", { name: text.actions.showMore }).click();
    await expect.poll(rows).toHaveLength(40);
    expect(wordsOf(document.activeElement)).toContain("192.0.2.20");
    await page.getByRole("button", { name: text.actions.showMore }).click();
    await expect.poll(rows).toHaveLength(60);
    expect(wordsOf(document.activeElement)).toContain("192.0.2.40");
  });

  test("only the failed ones, and only those with some words", async () => {
    await open(hundreds);
    const select = page.getByRole("combobox", { name: words.filter.label });
    await select.selectOptions(words.filter.failed(22));
    await expect.element(page.getByText(words.shown(20, 2))).toBeVisible();
    const box = page.getByRole("searchbox", { name: words.find.label });
    await box.fill("SAFARI 192.0.2.11");
    await expect.poll(() => rows().map((row) => row.at(-1)?.split("|")[2])).toEqual(["192.0.2.110"]);
    const status = () => wordsOf(document.querySelector(".cr-foot [role=status]"));
    expect(status()).toBe(words.found(1));
    await box.fill("Firefox");
    await expect.element(page.getByText(words.noMatch).first()).toBeVisible();
    expect(status()).toBe(words.noMatch);
  });
});

test("after a filter, the focus goes to the first of 20 more as before", async () => {
  await open(
    Array.from({ length: 60 }, (_, index) =>
      signIn({
        created_at: new Date(Date.UTC(2026, 10, 24) - index * 3_600_000).toISOString(),
        ip: `192.0.2.${index}`,
        success: index % 2 === 0,
      }),
    ),
  );
  const more = page.getByRole("button", { name: text.actions.showMore });
  await more.click();
  await expect.poll(() => wordsOf(document.activeElement)).toContain("192.0.2.20");
  await page.getByRole("combobox", { name: words.filter.label }).selectOptions(words.filter.failed(30));
  await expect.poll(rows).toHaveLength(20);
  await more.click();
  await expect.poll(rows).toHaveLength(30);
  expect(wordsOf(document.querySelector(".cr-list-row:focus"))).toContain("192.0.2.41");
});

test("a filter and a search in use stay although a later read needs neither", async () => {
  const cloudreve = await open(
    Array.from({ length: 21 }, (_, index) => signIn({ ip: `192.0.2.${index}`, success: index > 0 })),
  );
  await page.getByRole("combobox", { name: words.filter.label }).selectOptions(words.filter.failed(1));
  await page.getByRole("searchbox", { name: words.find.label }).fill("safari");
  cloudreve.change(undefined, { login_activity: [signIn()] });
  comeBack();
  await expect.element(page.getByText(words.noMatch).first()).toBeVisible();
  await page.getByRole("combobox", { name: words.filter.label }).selectOptions(words.filter.all(1));
  await page.getByRole("searchbox", { name: words.find.label }).fill("");
  await expect.poll(rows).toHaveLength(1);
});

test("few are neither filtered nor searched", async () => {
  await open([signIn(), signIn()]);
  await expect.poll(rows).toHaveLength(2);
  expect(page.getByRole("combobox").elements()).toEqual([]);
  expect(page.getByRole("searchbox").elements()).toEqual([]);
});

const withPasskey = (permission: string) => ({
  passkeys: [{ id: "cGFzc2tleQ==", name: "Laptop", created_at: "2026-01-01T00:00:00Z" }],
  group: { id: "g", name: "Group", permission },
});

describe("“This was not me”", () => {
  const press = () => page.getByRole("button", { name: words.notMe.open }).click();

  test("leads to the password, two-factor authentication and the apps", async () => {
    const onReveal = vi.fn();
    await open([signIn()], {}, { onReveal });
    await press();
    await expect.element(page.getByText(words.notMe.why)).toBeVisible();
    for (const { title } of [password, twoFactor, connectedApps]) await page.getByRole("link", { name: title }).click();
    expect(onReveal.mock.calls.flat()).toEqual(["password", "twoFactor", "connectedApps"]);
    await press();
    expect(page.getByText(words.notMe.why).elements()).toEqual([]);
  });

  test("leads to passkeys and WebDAV accounts, which a new password does not end, where there are any", async () => {
    const onReveal = vi.fn();
    const cloudreve = await open([signIn()], { account: withPasskey("/RoC") }, { onReveal });
    await press();
    for (const { title } of [text.passkeys, text.webDav]) await page.getByRole("link", { name: title }).click();
    expect(onReveal.mock.calls.flat()).toEqual(["passkeys", "webDav"]);
    cloudreve.change(undefined, { passkeys: [], group: withPasskey("hAg=").group });
    comeBack();
    await expect.element(page.getByRole("link", { name: text.webDav.title })).not.toBeInTheDocument();
    await expect.element(page.getByRole("link", { name: passkeys.title })).not.toBeInTheDocument();
  });

  test("leads to the passkeys of an account that has no password", async () => {
    await open([signIn()], { passwordless: true }, { onReveal: () => undefined });
    await press();
    await expect.element(page.getByRole("link", { name: passkeys.title })).toBeVisible();
    expect(page.getByRole("link", { name: password.title }).elements()).toEqual([]);
  });
});

test("nothing is there on the community edition, not even for a moment", async () => {
  const seen = vi.fn();
  const observer = new MutationObserver(() => {
    if (document.getElementById("cr-signInActivity")) seen();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const page_ = <AccountSettings layout="page" sections={["sessions", "signInActivity"]} />;
  await open([signIn()], { edition: "community" }, {}, page_);
  await expect.element(page.getByText(text.sessions.everywhere.label)).toBeVisible();
  await expect.poll(() => document.querySelector(".cr-skeleton")).toBeNull();
  observer.disconnect();
  expect(seen).not.toHaveBeenCalled();
  expect(card.elements()).toEqual([]);
});
