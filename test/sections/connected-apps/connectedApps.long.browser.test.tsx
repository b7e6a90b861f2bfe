import { describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ConnectedAppsSection, type SettingsProviderProps } from "../../../src/index";
import type { OAuthGrant } from "../../../src/testing/AccountState";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { wordsOf } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";
import "../../../src/styles/index.css";

const words = text.connectedApps;
const { revoking, scopes } = words;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const desktop: OAuthGrant = {
  client_id: "393a1839-f52e",
  client_name: "application:oauth.desktop",
  client_logo: "/static/img/cloudreve.svg",
  scopes: ["openid", "Files.Read", "Files.Write", "Shares.Read"],
  last_used_at: daysAgo(2),
};
const notes: OAuthGrant = {
  client_id: "notes/1",
  client_name: "Notes",
  client_logo: "",
  scopes: [],
  last_used_at: null,
};
const clock: OAuthGrant = { ...notes, client_id: "clock", client_name: "Clock", last_used_at: "0001-01-01T00:00:00Z" };

async function show(
  oauth_grants = [desktop, notes, clock],
  props: Partial<SettingsProviderProps> & { tokenScopes?: string[] } = {},
) {
  const cloudreve = world({ account: { oauth_grants } });
  const screen = await render(
    <Host cloudreve={cloudreve} {...props}>
      <ConnectedAppsSection />
    </Host>,
  );
  const { container } = screen;
  const dialog = screen.getByRole("dialog");
  return {
    cloudreve,
    screen,
    container,
    dialog,
    confirm: dialog.getByRole("button", { name: revoking.submit }),
    button: (name: string) => screen.getByRole("button", { name: words.revokeNamed(name), exact: true }),
    rows: () => [...container.querySelectorAll(".cr-row-label bdi")].map(wordsOf),
    facts: () => [...container.querySelectorAll(".cr-list-facts")].map(wordsOf),
    says: (sentence: string) =>
      expect.poll(() => wordsOf(container.querySelector(".cr-foot [role=status]"))).toBe(sentence),
    alerts: (sentence: string) =>
      expect.poll(() => wordsOf(document.querySelector(".cr-dialog [role=alert]"))).toBe(sentence),
    dialogGoes: () => expect.poll(() => document.querySelector("[role=dialog]")).toBeNull(),
    calls: () =>
      cloudreve.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`),
  };
}

/** Whether each row's button stands below its words. */
const areBelow = (rows: Iterable<Element>) =>
  [...rows].map((row) => {
    const end = row.querySelector(".cr-row-text")?.getBoundingClientRect().bottom ?? NaN;
    return (row.querySelector(".cr-list-action")?.getBoundingClientRect().top ?? NaN) >= end;
  });

const nameOfDesktop = words.names["oauth.desktop"];
const focusedRow = () => document.activeElement?.closest(".cr-list-row")?.querySelector("bdi")?.textContent;

describe("the list", () => {
  test("names each app, what it may do, and when it was last used", async () => {
    const { rows, facts } = await show();
    await expect.poll(rows).toEqual([nameOfDesktop, "Notes", "Clock"]);
    expect(facts()).toEqual([
      [scopes.identity, scopes.write.Files, scopes.read.Shares, words.used("2 days ago")].join(""),
      words.neverUsed,
      words.neverUsed,
    ]);
  });

  test("in a narrow section, has its buttons below where an app may do much: they would squeeze the words", async () => {
    await page.viewport(360, 800);
    onTestFinished(() => page.viewport(1280, 900));
    const many = await show([desktop, notes]);
    await expect.poll(many.rows).toHaveLength(2);
    expect(areBelow(many.container.querySelectorAll(".cr-list-row"))).toEqual([true, true]);
    await many.screen.unmount();
    const few = await show([notes]);
    await expect.poll(few.rows).toHaveLength(1);
    expect(areBelow(few.container.querySelectorAll(".cr-list-row"))).toEqual([false]);
  });

  test("of an account without apps says what it is for", async () => {
    const { screen } = await show([]);
    await expect.element(screen.getByText(words.noneWhy)).toBeVisible();
  });

  test("that could not be read gets the focus once it can, although it holds no control", async () => {
    const cloudreve = world();
    const recover = cloudreve.fail({ path: "/user/setting" }, { status: 500 });
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <ConnectedAppsSection />
      </Host>,
    );
    await expect.element(screen.getByText(text.state.readFailed)).toBeVisible();
    recover();
    await screen.getByRole("button", { name: text.actions.tryAgain }).click();
    await expect.element(screen.getByText(words.none)).toBeVisible();
    await expect.element(screen.getByRole("region", { name: words.title })).toHaveFocus();
  });

  test("shows markup in a name as text", async () => {
    const { rows, container } = await show([{ ...notes, client_name: "<img src=x onerror=alert(1)>" }]);
    await expect.poll(rows).toEqual(["<img src=x onerror=alert(1)>"]);
    expect(container.querySelector("bdi img")).toBeNull();
  });

  test("marks the app whose token the page uses", async () => {
    const { screen, container } = await show(undefined, { tokenScopes: ["UserInfo.Read", "UserSecurityInfo.Write"] });
    await expect.element(screen.getByText(words.thisApp)).toBeVisible();
    expect(
      [...container.querySelectorAll(".cr-list-row")].map((row) => row.querySelector(".cr-badge") !== null),
    ).toEqual([true, false, false]);
  });

  test("marks none for an ordinary sign-in", async () => {
    const { rows, container } = await show();
    await expect.poll(rows).toHaveLength(3);
    expect(container.querySelector(".cr-badge")).toBeNull();
  });
});

describe("a logo", () => {
  const pixel = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
  const tileOf = (container: HTMLElement) => container.querySelector(".cr-tile");

  test("of a data: URL is shown, and hidden from screen readers, which hear the name", async () => {
    const { container, rows } = await show([{ ...notes, client_logo: pixel }]);
    await expect.poll(rows).toEqual(["Notes"]);
    expect(tileOf(container)?.querySelector("img")?.src).toBe(pixel);
    expect(tileOf(container)?.querySelector("img")?.referrerPolicy).toBe("no-referrer");
    expect(tileOf(container)?.getAttribute("aria-hidden")).toBe("true");
  });

  test("that cannot be loaded gives way to a letter", async () => {
    const { container, rows } = await show([{ ...notes, client_logo: "data:image/png;base64,AAAA" }]);
    await expect.poll(rows).toEqual(["Notes"]);
    await expect.poll(() => tileOf(container)?.textContent).toBe("N");
  });

  test.each([
    ["elsewhere", "https://logos.example/notes.png"],
    ["elsewhere, without a scheme", "//logos.example/notes.png"],
    ["of an icon's name", "mdi:notebook"],
    ["of a script", "javascript:alert(1)"],
    ["of a page in a data: URL", "data:text/html,hello"],
    ["that is empty", ""],
  ])("%s is not fetched: a letter is shown", async (_, client_logo) => {
    const { container, rows } = await show([{ ...notes, client_logo }]);
    await expect.poll(rows).toEqual(["Notes"]);
    expect(tileOf(container)?.querySelector("img")).toBeNull();
    expect(tileOf(container)?.textContent).toBe("N");
  });

  test.each([
    ["نوتس", "ن"],
    ["🗒 notes", "N"],
    ["記事本", "記"],
  ])("of an app called %s is the letter %s", async (client_name, letter) => {
    const { container, rows } = await show([{ ...notes, client_name }]);
    await expect.poll(rows).toEqual([client_name]);
    expect(tileOf(container)?.textContent).toBe(letter);
  });

  test("of an app without any letter is an icon", async () => {
    const { container, rows } = await show([{ ...notes, client_name: "🗒" }]);
    await expect.poll(rows).toEqual(["🗒"]);
    expect(tileOf(container)?.querySelector("svg")).not.toBeNull();
  });
});

describe("revoking", () => {
  test("is confirmed first, and says when the access ends", async () => {
    const { button, dialog, dialogGoes, calls } = await show();
    await button("Notes").click();
    await expect.element(dialog).toHaveAccessibleName(revoking.title("Notes"));
    await expect.element(dialog).toHaveAccessibleDescription(revoking.description);
    await expect.element(dialog.getByRole("button", { name: text.actions.cancel })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await dialogGoes();
    await expect.element(button("Notes")).toHaveFocus();
    expect(calls()).toEqual([]);
  });

  test.each([
    [nameOfDesktop, "Notes"],
    ["Notes", "Clock"],
    ["Clock", "Notes"],
  ])("takes %s off the list, and the focus goes to %s", async (name, next) => {
    const { cloudreve, button, confirm, dialogGoes, says } = await show();
    await button(name).click();
    await confirm.click();
    await dialogGoes();
    await says(words.wasRevoked(name));
    await expect.poll(focusedRow).toBe(next);
    expect(cloudreve.account().oauth_grants).toHaveLength(2);
  });

  test("encodes the app's id, and leaves the focus on the section where no app is left", async () => {
    const { cloudreve, button, confirm, dialogGoes, screen, calls } = await show([notes]);
    await button("Notes").click();
    await confirm.click();
    await dialogGoes();
    await expect.element(screen.getByRole("region", { name: words.title })).toHaveFocus();
    expect(calls()).toEqual(["DELETE /session/oauth/grant/notes%2F1"]);
    expect(cloudreve.account().oauth_grants).toEqual([]);
  });

  test("that another device has done is done", async () => {
    const { cloudreve, button, confirm, dialogGoes, rows, says } = await show();
    await button("Notes").click();
    await expect.element(confirm).toBeVisible();
    cloudreve.change(undefined, { oauth_grants: [desktop] });
    await confirm.click();
    await dialogGoes();
    await says(words.wasRevoked("Notes"));
    await expect.poll(rows).toEqual([nameOfDesktop]);
  });

  test("whose answer was lost is read back", async () => {
    const { cloudreve, button, confirm, says } = await show();
    cloudreve.fail({ method: "DELETE", after: true }, { kind: "dropped" });
    await button("Notes").click();
    await confirm.click();
    await says(words.wasRevoked("Notes"));
  });

  test.each([
    ["a crash", { status: 500 }, undefined, revoking.failed(text.errors.http(500))],
    ["no permission", { code: 403 }, undefined, revoking.failed(text.errors.codes[403])],
    ["a page with 404", { kind: "html", status: 404 }, undefined, revoking.failed(text.errors.stoppedOnTheWay(404))],
    ["no answer at all", { kind: "dropped" }, { status: 503 }, revoking.unknown(text.errors.network)],
  ] as const)("says so after %s, keeps the app, and can be tried again", async (_, fault, reads, reason) => {
    const { cloudreve, button, confirm, alerts, rows, dialogGoes } = await show();
    const recover = [cloudreve.fail({ method: "DELETE" }, fault)];
    if (reads) recover.push(cloudreve.fail({ method: "GET" }, reads));
    await button("Notes").click();
    await confirm.click();
    await alerts(reason);
    expect(rows()).toContain("Notes");
    recover.forEach((undo) => undo());
    await confirm.click();
    await dialogGoes();
    await expect.poll(rows).toEqual([nameOfDesktop, "Clock"]);
  });

  test("by double clicks revokes one app, once", async () => {
    const { cloudreve, button, confirm, dialogGoes, calls } = await show();
    await button("Notes").click();
    await confirm.dblClick();
    await dialogGoes();
    expect(calls()).toHaveLength(1);
    expect(cloudreve.account().oauth_grants).toHaveLength(2);
  });

  test("the app that the page uses says that the user has to sign in again", async () => {
    const { button, dialog, confirm, dialogGoes, says } = await show(undefined, {
      tokenScopes: ["UserInfo.Read", "UserSecurityInfo.Write"],
    });
    await button(nameOfDesktop).click();
    await expect.element(dialog.getByText(revoking.thisApp)).toBeVisible();
    await confirm.click();
    await dialogGoes();
    await says(words.wasRevoked(nameOfDesktop));
  });

  test("is not for a token without the scope", async () => {
    const { button } = await show(undefined, { scopes: ["UserInfo.Write"] });
    await expect.element(button("Notes")).toHaveAttribute("aria-disabled", "true");
    await button("Notes").click({ force: true });
    expect(document.querySelector("[role=dialog]")).toBeNull();
  });

  test("for lack of a scope that only the server knows of makes the section read-only", async () => {
    const { button, confirm, alerts, screen, dialogGoes } = await show(undefined, { tokenScopes: ["UserInfo.Read"] });
    await button("Notes").click();
    await confirm.click();
    await alerts(revoking.failed(text.errors.insufficientScope));
    await userEvent.keyboard("{Escape}");
    await dialogGoes();
    await expect.element(screen.getByText(text.state.readOnly)).toBeVisible();
  });
});
