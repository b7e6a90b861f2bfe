import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  AccountSettings,
  LinkedIdentitiesSection,
  ProfileSection,
  type SettingsProviderProps,
} from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { inEnglish, text } from "../../../stories/worlds/pageWords";
import { comeBack, readsOf, wordsOf } from "../../../stories/worlds/plays";
import { world, type WorldOptions } from "../../../stories/worlds/world";

const { linkedIdentities: words, providers } = text;
const { unlinking } = words;

const went = vi.hoisted(() => ({ to: [] as string[] }));
vi.mock("../../../src/browser/apis", async (original) => ({
  ...(await original<object>()),
  goToDocument: (url: string) => went.to.push(url),
}));
beforeEach(() => void went.to.splice(0));

const since = "2025-04-10T12:00:00Z";
const logto = { provider: 0, linked_at: since };
const qq = { provider: 1, linked_at: "" };
const square = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";
const identities = {
  sso_enabled: true,
  sso_display_name: "Acme",
  sso_icon: square,
  qq_enabled: true,
  oidc_enabled: true,
  oidc_display_name: "vas.sso",
  oidc_icon: "fluent:key-24-filled",
};

async function open(
  options: WorldOptions = {},
  props: Partial<SettingsProviderProps> & { tokenScopes?: string[] } = {},
  children = <LinkedIdentitiesSection />,
) {
  const cloudreve = world({ edition: "pro", site: { identities }, ...options });
  await render(
    <Host cloudreve={cloudreve} {...props}>
      {children}
    </Host>,
  );
  return {
    cloudreve,
    /** The calls other than reads that the server has had. */
    calls: () =>
      cloudreve.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`),
  };
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const inDialog = (name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });
const says = (status: string) =>
  expect.poll(() => wordsOf(document.querySelector(".cr-foot [role=status]"))).toBe(status);
const rows = () =>
  [...document.querySelectorAll(".cr-list-row")].map((row) => [
    wordsOf(row.querySelector(".cr-list-title")),
    [...row.querySelectorAll(".cr-badge, .cr-list-fact")].map(wordsOf).join("|"),
    wordsOf(row.querySelector("button")),
  ]);

describe("the list", () => {
  test("has what is linked and what the site offers, by the site's names and with its own pictures", async () => {
    await open({ account: { open_id: [logto, qq] } });
    await expect.poll(rows).toEqual([
      ["Acme", `${words.linked}|${words.linkedOn(inEnglish.date(since))}`, words.unlink],
      ["QQ", words.linked, words.unlink],
      [providers.sso, words.notLinked, words.link],
    ]);
    const tiles = [...document.querySelectorAll(".cr-tile")];
    expect(tiles.map((tile) => tile.querySelector("img")?.getAttribute("src") ?? tile.textContent)).toEqual([
      square,
      "Q",
      "S",
    ]);
  });

  test("has providers of other numbers, and some without one", async () => {
    const odd = [{ provider: 7, linked_at: since }, { linked_at: since }, null] as never[];
    await open({ site: {}, account: { open_id: odd } });
    await expect
      .poll(() => rows().map(([name, , action]) => [name, action]))
      .toEqual([
        [providers.numbered("7"), words.unlink],
        [providers.unknown, ""],
      ]);
  });

  test("says that there is nothing to link", async () => {
    await open({ site: {} });
    await expect.element(page.getByText(words.noneWhy)).toBeVisible();
  });

  test("is not there on the community edition", async () => {
    const community: WorldOptions = { edition: "community", account: { open_id: [logto] } };
    const both = <AccountSettings layout="page" sections={["sessions", "linkedIdentities"]} />;
    const { cloudreve } = await open(community, {}, both);
    await expect.element(page.getByText(text.sessions.everywhere.label)).toBeVisible();
    expect(page.getByText(words.title).elements()).toEqual([]);
    expect(cloudreve.requests.filter(({ path }) => path === "/user/setting")).toHaveLength(1);
  });

  test("cannot be changed with a token without the scope", async () => {
    const { calls } = await open({ account: { open_id: [logto] } }, { scopes: ["UserInfo.Write"] });
    for (const name of [words.unlinkNamed("Acme"), words.linkNamed("QQ")]) {
      await expect.element(button(name)).toHaveAttribute("aria-disabled", "true");
      await button(name).click({ force: true });
    }
    expect(page.getByRole("dialog").elements()).toEqual([]);
    expect(calls()).toEqual([]);
  });
});

describe("linking", () => {
  test("goes to the provider's address in this window, with the account's address for Logto", async () => {
    const { cloudreve } = await open();
    await button(words.linkNamed("Acme")).dblClick();
    await expect.poll(() => went.to).toHaveLength(1);
    const address = new URL(went.to[0] ?? "");
    expect(address.origin).toBe("https://id.example.com");
    expect(address.searchParams.get("login_hint")).toBe("ada@example.com");
    expect(cloudreve.requests.at(-1)?.body).toMatchObject({ provider: 0, linking: true });
  });

  test("suggests nothing to QQ, nor the site's own address for an account without one", async () => {
    const { cloudreve } = await open();
    await button(words.linkNamed("QQ")).click();
    await expect.poll(() => went.to).toHaveLength(1);
    window.dispatchEvent(new Event("pageshow"));
    cloudreve.change(undefined, { email: "f0@openid.unmanaged" });
    comeBack();
    await expect.poll(() => readsOf(cloudreve, "/user/me")).toBe(2);
    await button(words.linkNamed("Acme")).click();
    await expect.poll(() => went.to).toHaveLength(2);
    expect(went.to.map((address) => new URL(address).searchParams.has("login_hint"))).toEqual([false, false]);
  });

  test("asks before unsaved changes are left, and sends nothing before", async () => {
    const both = (
      <>
        <ProfileSection />
        <LinkedIdentitiesSection />
      </>
    );
    const { calls } = await open({}, {}, both);
    const name = page.getByLabelText(text.profile.nick.label);
    await name.fill("Countess");
    await button(words.linkNamed("QQ")).click();
    await inDialog(text.unsaved.leave.stay).click();
    await expect.poll(() => page.getByRole("dialog").elements()).toEqual([]);
    await expect.element(name).toHaveValue("Countess");
    expect([calls(), went.to]).toEqual([[], []]);

    await button(words.linkNamed("QQ")).click();
    await inDialog(text.unsaved.leave.discard).click();
    await expect.poll(() => went.to).toHaveLength(1);
  });

  test("asks the server once, also if it is pressed again before the page goes, until the user comes back", async () => {
    const { calls } = await open();
    await button(words.linkNamed("QQ")).click();
    await expect.poll(() => went.to).toHaveLength(1);
    await button(words.linkNamed("QQ")).click({ force: true });
    await button(words.linkNamed("Acme")).click();
    expect(calls()).toEqual(["PUT /session/openid"]);
    window.dispatchEvent(new Event("pageshow"));
    await expect.element(button(words.linkNamed("QQ"))).not.toHaveAttribute("aria-disabled", "true");
    await button(words.linkNamed("QQ")).click();
    await expect.poll(() => went.to).toHaveLength(2);
  });

  test("can be pressed again where the user has stopped the navigation, or has stayed", async () => {
    await open();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    await button(words.linkNamed("QQ")).click();
    await expect.poll(() => went.to).toHaveLength(1);
    await expect.element(button(words.linkNamed("QQ"))).toHaveAttribute("aria-disabled", "true");
    vi.advanceTimersByTime(10_000);
    await button(words.linkNamed("QQ")).click();
    await expect.poll(() => went.to).toHaveLength(2);
  });

  test("says that the host's window was not opened, as where the browser blocks it", async () => {
    const onLinkIdentity = vi.fn(() => false);
    await open({}, { onLinkIdentity });
    await button(words.linkNamed("QQ")).click();
    await says(words.notOpened);
    onLinkIdentity.mockReturnValue(true);
    await button(words.linkNamed("QQ")).click();
    await says(words.waiting("QQ"));
  });

  test("in the host's own window is told and shown once it is done", async () => {
    const onLinkIdentity = vi.fn<(address: string, provider: number) => void>();
    const onAccountEvent = vi.fn();
    const { cloudreve } = await open({}, { onLinkIdentity, onAccountEvent });
    await button(words.linkNamed("QQ")).click();
    await says(words.waiting("QQ"));
    const [address = "", provider] = onLinkIdentity.mock.calls[0] ?? [];
    expect([provider, went.to]).toEqual([1, []]);
    comeBack();
    await says(words.waiting("QQ"));
    expect(onAccountEvent).not.toHaveBeenCalled();

    const session_id = new URL(address).searchParams.get("state");
    await cloudreve.fetch("http://cloud.test/api/v4/session/openid", {
      method: "POST",
      body: JSON.stringify({ code: "c0de", session_id, provider_id: 1 }),
    });
    comeBack();
    await says(words.wasLinked("QQ"));
    await expect.element(button(words.unlinkNamed("QQ"))).toBeVisible();
    expect(onAccountEvent.mock.calls).toEqual([[{ type: "identityLinked", provider: 1 }]]);
  });

  test.each([
    ["is refused", { code: 50099, msg: "No provider" }, text.errors.applicationSays("No provider", 50099)],
    ["is turned off meanwhile", { code: 40019 }, text.errors.codes[40019]],
    ["gets no answer", { kind: "dropped" }, text.errors.network],
  ] as const)("that %s says so, goes nowhere and can be tried again", async (_, fault, reason) => {
    const { cloudreve } = await open();
    const recover = cloudreve.fail({ method: "PUT" }, fault);
    await button(words.linkNamed("QQ")).click();
    await says(words.notLinking(reason));
    expect(went.to).toEqual([]);
    recover();
    await button(words.linkNamed("QQ")).click();
    await expect.poll(() => went.to).toHaveLength(1);
  });

  test("an address that is none of the web is not gone to", async () => {
    const { cloudreve } = await open({ site: { identities, identity_url: "javascript:alert" } });
    await button(words.linkNamed("QQ")).click();
    await says(words.notLinking(text.errors.contract));
    expect([went.to, cloudreve.account().open_id]).toEqual([[], []]);
  });

  test("is confirmed by the host first", async () => {
    const confirmIdentity = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    const { calls } = await open({}, { confirmIdentity });
    await button(words.linkNamed("QQ")).click();
    await says(text.state.notConfirmed);
    await expect.element(button(words.linkNamed("QQ"))).toHaveFocus();
    expect(calls()).toEqual([]);
    await button(words.linkNamed("QQ")).click();
    await expect.poll(() => went.to).toHaveLength(1);
    expect(confirmIdentity.mock.calls).toEqual([["linkIdentity"], ["linkIdentity"]]);
  });
});

describe("unlinking", () => {
  const two = { account: { open_id: [logto, qq] } };

  test("is confirmed first, and the row then offers to link again", async () => {
    const { cloudreve, calls } = await open(two);
    await button(words.unlinkNamed("Acme")).click();
    await expect.element(page.getByRole("dialog")).toHaveAccessibleDescription(unlinking.description("Acme"));
    await expect.element(inDialog(text.actions.cancel)).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(calls()).toEqual([]);
    await button(words.unlinkNamed("Acme")).click();
    await inDialog(unlinking.submit).click();
    await says(words.wasUnlinked("Acme"));
    await expect.element(button(words.linkNamed("Acme"))).toBeVisible();
    await expect.poll(() => document.activeElement?.querySelector("bdi")?.textContent).toBe("Acme");
    expect(cloudreve.account().open_id).toEqual([qq]);
  });

  test("what another device has unlinked is done", async () => {
    const { cloudreve } = await open(two);
    await button(words.unlinkNamed("QQ")).click();
    cloudreve.change(undefined, { open_id: [logto] });
    await inDialog(unlinking.submit).click();
    await says(words.wasUnlinked("QQ"));
  });

  test("that fails says so, and keeps the row", async () => {
    const { cloudreve } = await open(two);
    cloudreve.fail({ method: "DELETE" }, { status: 500 });
    await button(words.unlinkNamed("QQ")).click();
    await inDialog(unlinking.submit).click();
    await expect
      .poll(() => wordsOf(document.querySelector(".cr-dialog [role=alert]")))
      .toBe(unlinking.failed(text.errors.http(500)));
    expect(rows()[1]?.[2]).toBe(words.unlink);
  });

  test("the last way into an account without a password is told, and needs a confirmation of its own", async () => {
    const { cloudreve, calls } = await open({ passwordless: true, account: { open_id: [logto] } });
    await button(words.unlinkNamed("Acme")).click();
    await expect
      .poll(() => wordsOf(document.querySelector(".cr-dialog [role=alert]")))
      .toBe(unlinking.lastWayIn("Acme"));
    await inDialog(unlinking.submit).click({ force: true });
    expect(calls()).toEqual([]);
    await page.getByRole("checkbox", { name: unlinking.understood }).click();
    await inDialog(unlinking.submit).click();
    await expect.poll(() => cloudreve.account().open_id).toEqual([]);
  });

  test("is noticed to be the last although another device has removed the passkeys a moment ago", async () => {
    const passkeys = [{ id: "AAAA", name: "Laptop", created_at: since }];
    const { cloudreve, calls } = await open({ passwordless: true, account: { open_id: [logto], passkeys } });
    await button(words.unlinkNamed("Acme")).click();
    await expect.element(inDialog(unlinking.submit)).toBeVisible();
    cloudreve.change(undefined, { passkeys: [] });
    await inDialog(unlinking.submit).click();
    await expect
      .poll(() => wordsOf(document.querySelector(".cr-dialog [role=alert]")))
      .toBe(unlinking.lastWayIn("Acme"));
    expect(calls()).toEqual([]);
  });
});
