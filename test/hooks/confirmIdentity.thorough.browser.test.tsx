import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  AccountSettings,
  UnsavedChangesDialog,
  type ConfirmIdentity,
  type SectionId,
  type SensitiveAction,
} from "../../src/index";
import { fakeAuthenticator } from "../../stories/worlds/fakeAuthenticator";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { world, type WorldOptions } from "../../stories/worlds/world";
import { act, accountActions, actionNames } from "../sections/accountActions";

let undo: () => void = () => undefined;
beforeEach(() => {
  undo = fakeAuthenticator().undo;
});
afterEach(() => undo());

let answer: (isConfirmed: boolean) => void = () => undefined;

/** Asks in the host's own modal dialog, which {@link HostDialog} renders. */
function askInDialog(): Promise<boolean> {
  document.querySelector("dialog")?.showModal();
  return new Promise((resolve) => (answer = resolve));
}

function HostDialog() {
  const end = (isConfirmed: boolean) => () => {
    document.querySelector("dialog")?.close();
    answer(isConfirmed);
  };
  return (
    <dialog aria-label="Is it you?">
      <button onClick={end(true)}>It is me</button>
      <button onClick={end(false)}>Not now</button>
    </dialog>
  );
}

async function open(options: WorldOptions, sections: SectionId[]) {
  const cloudreve = world(options);
  const onAsked = vi.fn<ConfirmIdentity>(askInDialog);
  await render(
    <Host cloudreve={cloudreve} confirmIdentity={onAsked}>
      <HostDialog />
      <AccountSettings layout="page" sections={sections} />
    </Host>,
  );
  return {
    cloudreve,
    asked: () => onAsked.mock.calls.map(([action]) => action),
    yes: page.getByRole("button", { name: "It is me" }),
    no: page.getByRole("button", { name: "Not now" }),
    /** All but reads of what the page shows. */
    sent: () =>
      cloudreve.requests.filter(({ method, path }) => method !== "GET" || path === "/user/setting/2fa").length,
    dialogs: () => document.querySelectorAll(".cr-dialog").length,
  };
}

const foot = () => document.querySelector(".cr-foot [role=status]")?.textContent;
const refusals: [string, () => Promise<boolean>][] = [
  ["says no", () => Promise.resolve(false)],
  ["rejects", () => Promise.reject(new Error("canceled"))],
  [
    "throws",
    () => {
      throw new Error("broken");
    },
  ],
];

const sensitive = actionNames.filter((name) => accountActions[name].asks);

test("every sensitive action has its test", () => {
  const all: Record<SensitiveAction, true> = {
    changePassword: true,
    turnOnTwoFactor: true,
    turnOffTwoFactor: true,
    setUpTwoFactorAgain: true,
    addPasskey: true,
    removePasskey: true,
    linkIdentity: true,
    unlinkIdentity: true,
    revokeApp: true,
    createWebDavAccount: true,
    changeWebDavAccount: true,
    showWebDavPassword: true,
    removeWebDavAccount: true,
    cancelMembership: true,
  };
  const tested = [...sensitive.map((name) => accountActions[name].asks), "showWebDavPassword", "linkIdentity"];
  expect(tested.sort()).toEqual(Object.keys(all).sort());
});

describe.each(sensitive)("%s", (name) => {
  const action = accountActions[name];
  const { asks, section, opener, prepare, finish } = action;

  test("is asked for once, before anything is sent or opened, and goes on with a yes", async () => {
    const { cloudreve, asked, yes, sent, dialogs } = await open(action.world, [section]);
    await prepare?.();
    await opener().dblClick();
    await expect.element(yes).toBeVisible();
    expect([asked(), sent(), dialogs()]).toEqual([[asks], 0, 0]);
    await yes.click();
    await finish(cloudreve);
    await expect.poll(sent).toBeGreaterThan(0);
    await expect.poll(() => cloudreve.requests.some(({ method }) => method === action.method)).toBe(true);
    expect(asked()).toEqual([asks]);
  });

  test("is not begun with a no: the page says so, and the focus is back", async () => {
    const { asked, no, yes, sent, dialogs } = await open(action.world, [section]);
    await prepare?.();
    await opener().click();
    await no.click();
    await expect.poll(foot).toBe(text.state.notConfirmed);
    await expect.element(opener()).toHaveFocus();
    expect([sent(), dialogs()]).toEqual([0, 0]);
    // It can be tried again.
    await opener().click();
    await expect.element(yes).toBeVisible();
    expect(asked()).toEqual([asks, asks]);
  });
});

test.each(refusals)("a host that %s lets nothing be sent", async (_, confirmIdentity) => {
  const action = accountActions.appRevoked;
  const cloudreve = world(action.world);
  await render(
    <Host cloudreve={cloudreve} confirmIdentity={confirmIdentity}>
      <AccountSettings layout="page" sections={[action.section]} />
    </Host>,
  );
  await action.opener().click();
  await expect.poll(foot).toBe(text.state.notConfirmed);
  expect(document.querySelector(".cr-dialog")).toBeNull();
  await expect.element(action.opener()).toHaveFocus();
});

test("a host that does not ask changes nothing", async () => {
  const action = accountActions.appRevoked;
  const cloudreve = world(action.world);
  await render(
    <Host cloudreve={cloudreve}>
      <AccountSettings layout="page" sections={[action.section]} />
    </Host>,
  );
  await act(action, cloudreve);
  await expect.poll(() => cloudreve.account().oauth_grants).toEqual([]);
});

test("the focus goes back to the button also after the dialog that follows a yes", async () => {
  const { opener, world: options, section } = accountActions.passkeyRemoved;
  const { yes } = await open(options, [section]);
  await opener().click();
  await yes.click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(opener()).toHaveFocus();
});

describe("showWebDavPassword", () => {
  const { world: options, section } = accountActions.webDavAccountRemoved;
  const { connecting, connectTo } = text.webDav;
  const password = options.account?.dav_accounts?.[0]?.password ?? "";
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const shown = () => document.querySelector(".cr-dialog")?.textContent;

  async function connect() {
    const opened = await open(options, [section]);
    await button(connectTo("Backup")).click();
    await expect.element(button(connecting.showPassword)).toBeVisible();
    return opened;
  }

  test("is asked for while the library's dialog is closed, which comes back with the focus on the button", async () => {
    const { asked, yes, dialogs } = await connect();
    await button(connecting.showPassword).click();
    await expect.element(yes).toBeVisible();
    expect([asked(), dialogs()]).toEqual([["showWebDavPassword"], 0]);
    await yes.click();
    await expect.poll(shown).toContain(password);
    await expect.element(button(connecting.hidePassword)).toHaveFocus();
    // Hidden and shown again: the host has confirmed.
    await button(connecting.hidePassword).click();
    await button(connecting.showPassword).click();
    await expect.poll(shown).toContain(password);
    expect(asked()).toHaveLength(1);
    await userEvent.keyboard("{Escape}");
    await expect.element(button(connectTo("Backup"))).toHaveFocus();
  });

  test("is not read with a no", async () => {
    const { cloudreve, no } = await connect();
    const reads = () => cloudreve.requests.filter(({ path }) => path.startsWith("/devices/dav")).length;
    const before = reads();
    await button(connecting.showPassword).click();
    await no.click();
    await expect.poll(shown).toContain(text.state.notConfirmed);
    await expect.element(button(connecting.showPassword)).toHaveFocus();
    expect(reads()).toBe(before);
    expect(shown()).not.toContain(password);
  });

  test("is copied by a second press, because browsers copy only upon one", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { yes, asked } = await connect();
    const copy = button(connecting.copyOf(connecting.password));
    await copy.click();
    await yes.click();
    await expect.poll(shown).toContain(connecting.copyAgain);
    await expect.element(copy).toHaveFocus();
    expect(copied).not.toHaveBeenCalled();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => copied.mock.calls).toEqual([[password]]);
    expect(asked()).toEqual(["showWebDavPassword"]);
    expect(shown()).not.toContain(password);
    copied.mockRestore();
  });
});

test("a password is asked for without the dialog that asks before leaving, which comes back", async () => {
  const { save, notSaved } = text.unsaved.leave;
  const { prepare } = accountActions.passwordChanged;
  const cloudreve = world();
  const onAsked = vi.fn<ConfirmIdentity>(askInDialog);
  const host = (isLeaving: boolean) => (
    <Host cloudreve={cloudreve} confirmIdentity={onAsked}>
      <HostDialog />
      <AccountSettings layout="page" sections={["password"]} />
      <UnsavedChangesDialog open={isLeaving} onLeave={() => undefined} onStay={() => undefined} />
    </Host>
  );
  const screen = await render(host(false));
  await prepare?.();
  await screen.rerender(host(true));
  await page.getByRole("button", { name: save }).click();
  await expect.element(page.getByRole("button", { name: "Not now" })).toBeVisible();
  expect(document.querySelector(".cr-dialog")).toBeNull();
  await page.getByRole("button", { name: "Not now" }).click();
  await expect.element(page.getByRole("dialog").getByText(notSaved)).toBeVisible();
  expect([onAsked.mock.calls, patchesOf(cloudreve)]).toEqual([[["changePassword"]], []]);
});
