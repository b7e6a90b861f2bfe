import { useState } from "react";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountAction, type AccountActionName, type SettingsProviderProps } from "../../../src/index";
import { fakeAuthenticator } from "../../../stories/worlds/fakeAuthenticator";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { pictureFile } from "../../../stories/worlds/pictureFile";
import { ada, world, type WorldOptions } from "../../../stories/worlds/world";
import { listenToPage } from "../../ui/listenToPage";
import { accountActions } from "../accountActions";

let undo: () => void = () => undefined;
beforeEach(() => {
  undo = fakeAuthenticator().undo;
});
afterEach(() => undo());

/** A host with a button that shows an action. */
async function open(
  action: AccountActionName,
  options: WorldOptions,
  props: Partial<SettingsProviderProps> = {},
  prepare: (cloudreve: ReturnType<typeof world>) => void = () => undefined,
) {
  const cloudreve = world(options);
  prepare(cloudreve);
  const [onDone, onCancel] = [vi.fn(), vi.fn()];
  function Shown() {
    const [isShown, show] = useState(false);
    return (
      <>
        <button onClick={() => show(true)}>Begin</button>
        {isShown && <AccountAction action={action} onDone={onDone} onCancel={onCancel} />}
      </>
    );
  }
  await render(
    <Host cloudreve={cloudreve} {...props}>
      <Shown />
    </Host>,
  );
  const opener = page.getByRole("button", { name: "Begin" });
  await opener.click();
  return { cloudreve, onDone, onCancel, opener, dialog: page.getByRole("dialog") };
}

const { password } = text;
const doings = {
  changePassword: {
    of: "passwordChanged",
    finish: async () => {
      const box = (label: string) => page.getByRole("dialog").getByLabelText(label, { exact: true });
      await box(password.current_password.label).fill(ada.password);
      await box(password.new_password.label).fill("second-pass-1");
      await box(password.confirm_new_password.label).fill("second-pass-1");
      await userEvent.keyboard("{Enter}");
    },
  },
  turnOnTwoFactor: { of: "twoFactorTurnedOn" },
  setUpTwoFactorAgain: { of: "twoFactorSetUpAgain" },
  turnOffTwoFactor: { of: "twoFactorTurnedOff" },
  addPasskey: { of: "passkeyAdded" },
  createWebDavAccount: {
    of: "webDavAccountCreated",
    finish: async (cloudreve: ReturnType<typeof world>) => {
      await accountActions.webDavAccountCreated.finish(cloudreve);
      // How to connect comes next.
      await page.getByRole("button", { name: text.webDav.connecting.done }).click();
    },
  },
  cancelMembership: { of: "membershipCanceled" },
} satisfies Record<
  Exclude<AccountActionName, "changeAvatar">,
  { of: keyof typeof accountActions; finish?: (cloudreve: ReturnType<typeof world>) => Promise<void> }
>;
const names = Object.keys(doings) as (keyof typeof doings)[];
const finishOf = (name: keyof typeof doings) => {
  const doing: { of: keyof typeof accountActions; finish?: (cloudreve: ReturnType<typeof world>) => Promise<void> } =
    doings[name];
  return doing.finish ?? accountActions[doing.of].finish;
};

describe.each(names)("%s", (name) => {
  const { world: options, event } = accountActions[doings[name].of];

  test("is done in its dialog; the host is told once, and the focus is back", async () => {
    const onAccountEvent = vi.fn();
    const { cloudreve, onDone, onCancel, opener, dialog } = await open(name, options, { onAccountEvent });
    await expect.element(dialog).toBeVisible();
    await finishOf(name)(cloudreve);
    await expect.poll(() => onDone.mock.calls.length).toBe(1);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(onAccountEvent.mock.calls).toEqual([[event(cloudreve.account(ada.email))]]);
    await expect.element(opener).toHaveFocus();
    expect([onDone.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0]);
  });

  test("can be left: the host is told, nothing is sent, and the focus is back", async () => {
    const { cloudreve, onDone, onCancel, opener, dialog } = await open(name, options);
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => onCancel.mock.calls.length).toBe(1);
    await expect.element(opener).toHaveFocus();
    expect(onDone).not.toHaveBeenCalled();
    expect(cloudreve.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("is asked for before its dialog opens, and can be tried again after a no", async () => {
    const confirmIdentity = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
    const { dialog } = await open(name, options, { confirmIdentity });
    await expect.element(page.getByText(text.state.notConfirmed)).toBeVisible();
    await expect.element(dialog).not.toBeInTheDocument();
    await page.getByRole("button", { name: text.actions.tryAgain }).click();
    await expect.element(dialog).toBeVisible();
    expect(confirmIdentity.mock.calls).toEqual([[name], [name]]);
  });

  test("is not for a token that may not change it", async () => {
    const { onCancel, dialog } = await open(name, options, { scopes: ["UserInfo.Read"] });
    await expect.element(page.getByText(text.state.readOnly)).toBeVisible();
    await expect.element(dialog).not.toBeInTheDocument();
    await page.getByRole("button", { name: text.actions.close }).click();
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

const key = { account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } };

test.each([
  ["turnOnTwoFactor", key],
  ["turnOffTwoFactor", {}],
] as const)("%s that is not needed says so and is done", async (name, options) => {
  const said = listenToPage();
  const { onDone, onCancel, dialog } = await open(name, options);
  await expect.element(page.getByText(text.accountAction.alreadyDone)).toBeVisible();
  expect(said.at(-1)).toBe(text.accountAction.alreadyDone);
  await expect.poll(() => onDone.mock.calls.length).toBe(1);
  await expect.element(dialog).not.toBeInTheDocument();
  expect(onCancel).not.toHaveBeenCalled();
});

test.each([
  ["changePassword", { passwordless: true }],
  ["setUpTwoFactorAgain", {}],
  ["addPasskey", { passkeys: false }],
  ["createWebDavAccount", {}],
  ["cancelMembership", {}],
] as const)("%s says where it does not apply", async (name, options) => {
  const { onDone, onCancel } = await open(name, options);
  await expect.element(page.getByText(text.accountAction.notHere)).toBeVisible();
  await page.getByRole("button", { name: text.actions.close }).click();
  expect([onDone.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 1]);
});

test("an account that cannot be read can be tried again", async () => {
  let recover: () => void = () => undefined;
  const { dialog } = await open("turnOnTwoFactor", {}, {}, (cloudreve) => {
    recover = cloudreve.fail({ path: "/user/setting" }, { status: 500 });
  });
  const again = page.getByRole("button", { name: text.actions.tryAgain });
  await expect.element(again).toBeVisible();
  recover();
  await again.click();
  await expect.element(dialog).toBeVisible();
});

test("while it loads, that is said, in a region that is there before its words", async () => {
  const said = listenToPage();
  await open("turnOnTwoFactor", {}, {}, (cloudreve) => void cloudreve.fail({}, { kind: "hang" }));
  await expect.element(page.getByText(text.accountAction.loading(text.twoFactor.title))).toBeVisible();
  expect(said).toEqual([text.accountAction.loading(text.twoFactor.title)]);
});

test("changeAvatar is done in its dialog, without a question who the user is", async () => {
  const [onAccountEvent, confirmIdentity] = [vi.fn(), vi.fn()];
  const { onDone, opener, dialog } = await open("changeAvatar", {}, { onAccountEvent, confirmIdentity });
  await expect.element(dialog).toBeVisible();
  const file = new File([await pictureFile(40, 40)], "me.png", { type: "image/png" });
  await userEvent.upload(document.querySelector("input[type=file]") ?? document.body, file);
  await page.getByRole("button", { name: text.avatar.dialog.submit }).click();
  await expect.poll(() => onDone.mock.calls.length).toBe(1);
  expect(onAccountEvent.mock.calls).toEqual([[{ type: "avatarChanged", avatar: "file" }]]);
  expect(confirmIdentity).not.toHaveBeenCalled();
  await expect.element(opener).toHaveFocus();
});

test("where the browser has no passkeys, the host is not asked who the user is", async () => {
  vi.stubGlobal("PublicKeyCredential", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const confirmIdentity = vi.fn();
  await open("addPasskey", {}, { confirmIdentity });
  await expect.element(page.getByText(text.passkeys.unsupported)).toBeVisible();
  expect(confirmIdentity).not.toHaveBeenCalled();
});
