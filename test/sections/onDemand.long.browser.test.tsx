import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import {
  ConnectedAppsSection,
  FinanceSection,
  MembershipSection,
  PasskeysSection,
  PasswordSection,
  ProfileSection,
  TwoFactorSection,
  UnsavedChangesDialog,
  VersionRetentionSection,
  WebDavSection,
  type SettingsProviderProps,
} from "../../src/index";
import { messages as zhCN } from "../../src/messages/zh-CN";
import { withoutTexts } from "../../src/messages/withoutTexts";
import type { OnDemand } from "../../src/browser/onDemand";
import { withProxy } from "../../stories/sections/webDavWorld";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { wordsOf } from "../../stories/worlds/plays";
import { ada, world } from "../../stories/worlds/world";

/** A deployment has replaced the files: nothing that is loaded on demand is found any more. */
const deployment = vi.hoisted(() => ({ hasReplaced: true, only: "" }));

/** Whether this is one of the replaced files; the function that loads a file names it. */
const isGone = vi.hoisted(
  () => (load: () => unknown) => deployment.hasReplaced && load.toString().includes(deployment.only),
);

// The real mechanism, with a network that fails; its pauses are tested in test/ui/onDemand.test.ts.
vi.mock("../../src/browser/onDemand", () => ({
  onDemand: <T,>(load: () => Promise<T>): OnDemand<T> => {
    let code: T | undefined;
    const run = async () => {
      if (isGone(load)) throw new TypeError("Failed to fetch dynamically imported module");
      return (code = await load());
    };
    return Object.assign(run, { loaded: () => (isGone(load) ? undefined : code) });
  },
}));

beforeEach(() => {
  deployment.hasReplaced = true;
  deployment.only = "";
});
afterEach(() => vi.restoreAllMocks());

const passkey = { id: "AAAA", name: "Laptop", created_at: "2026-01-01T00:00:00Z" };
const grant = { client_id: "app", client_name: "Notes", client_logo: "", scopes: [], last_used_at: null };

async function show(children: SettingsProviderProps["children"], props: Partial<SettingsProviderProps> = {}) {
  const account = { group: withProxy, passkeys: [passkey], oauth_grants: [grant] };
  const cloudreve = world({ edition: "pro", account });
  const { "en-US": english, ...languages } = { "en-US": text, "zh-CN": zhCN };
  const screen = await render(
    <Host cloudreve={cloudreve} languages={{ "en-US": english, ...languages }} {...props}>
      {children}
    </Host>,
  );
  return { cloudreve, screen };
}

test("the WebDAV accounts say that they could not be loaded, and are shown once they can", async () => {
  deployment.only = "WebDavCard";
  const { screen } = await show(<WebDavSection />);
  await expect.element(screen.getByText(text.errors.notLoaded)).toBeVisible();
  deployment.hasReplaced = false;
  await screen.getByRole("button", { name: text.actions.tryAgain }).click();
  await expect.element(screen.getByText(text.webDav.none)).toBeVisible();
});

test.each([
  ["two-factor authentication", <TwoFactorSection key="2fa" />, text.twoFactor.turnOn],
  ["a new passkey", <PasskeysSection key="add" />, text.passkeys.add],
  ["a passkey", <PasskeysSection key="remove" />, text.passkeys.removeNamed(passkey.name)],
  ["a connected app", <ConnectedAppsSection key="app" />, text.connectedApps.revokeNamed(grant.client_name)],
  ["a membership", <MembershipSection key="membership" />, text.membership.cancel],
  ["a gift code", <FinanceSection key="finance" />, text.finance.gift.enter],
])("a dialog of %s says that it could not be loaded, and opens once it can", async (_, section, opener) => {
  const { screen } = await show(
    <>
      <ProfileSection />
      {section}
    </>,
  );
  const name = screen.getByRole("textbox", { name: text.profile.nick.label });
  await name.fill("Ada King");
  await screen.getByRole("button", { name: opener }).click();
  await expect.element(screen.getByText(text.errors.notLoaded)).toBeVisible();
  await expect.element(name).toHaveValue("Ada King");
  await screen.getByRole("button", { name: text.actions.save }).click();
  await expect.element(screen.getByText(text.state.saved)).toBeVisible();
  deployment.hasReplaced = false;
  await screen.getByRole("button", { name: opener }).click();
  await expect.element(screen.getByRole("dialog")).toBeVisible();
});

test("the box of file extensions says so below its tags, and works once it can be loaded", async () => {
  const { screen } = await show(<VersionRetentionSection />);
  await expect.element(screen.getByText(text.errors.notLoaded)).toBeVisible();
  await expect.element(screen.getByText(ada.version_retention_ext[0] ?? "")).toBeVisible();
  deployment.hasReplaced = false;
  await screen.getByRole("button", { name: text.actions.tryAgain }).click();
  await expect
    .poll(() => screen.container.querySelector<HTMLInputElement>("input.cr-tags-input")?.disabled)
    .toBe(false);
  expect(screen.getByText(text.errors.notLoaded).elements()).toEqual([]);
});

test("the QR code says so in its place, and the key beside it can be used all the same", async () => {
  deployment.only = "QrCode";
  const { cloudreve, screen } = await show(<TwoFactorSection />);
  await screen.getByRole("button", { name: text.twoFactor.turnOn }).click();
  const dialog = screen.getByRole("dialog");
  await expect.element(dialog.getByText(text.errors.notLoaded)).toBeVisible();
  await expect.element(dialog.getByText(text.twoFactor.enable.copy)).toBeVisible();
  deployment.hasReplaced = false;
  await dialog.getByRole("button", { name: text.actions.tryAgain }).click();
  await expect.element(dialog.getByRole("img", { name: text.twoFactor.enable.qrLabel })).toBeVisible();
  await dialog.getByLabelText(text.twoFactor.code, { exact: true }).fill(cloudreve.preparedTotp());
  await expect.poll(() => cloudreve.account().two_fa_secret).not.toBe("");
});

test("the strength of a password says so, and the password can be changed all the same", async () => {
  const { cloudreve, screen } = await show(<PasswordSection defaultOpen />);
  const { current_password, new_password, confirm_new_password } = text.password;
  const fill = (label: string, value: string) => screen.getByLabelText(label, { exact: true }).fill(value);
  await fill(current_password.label, ada.password);
  await fill(new_password.label, "second-pass-2");
  await fill(confirm_new_password.label, "second-pass-2");
  await expect.element(screen.getByText(text.errors.notLoaded)).toBeVisible();
  await screen.getByRole("button", { name: text.actions.save }).click();
  await expect.poll(() => cloudreve.account().password).toBe("second-pass-2");
});

test.each([true, false])("the question before leaving is asked by the browser instead (leave: %s)", async (leaves) => {
  const confirm = vi.spyOn(window, "confirm").mockReturnValue(leaves);
  const [onLeave, onStay] = [vi.fn(), vi.fn()];
  await show(<UnsavedChangesDialog open onLeave={onLeave} onStay={onStay} />);
  await expect.poll(() => [onLeave.mock.calls.length, onStay.mock.calls.length]).toEqual(leaves ? [1, 0] : [0, 1]);
  expect(confirm.mock.calls).toEqual([[text.unsaved.leave.title]]);
});

test("the page without any texts says so in the wanted language, and has them once they can be loaded", async () => {
  const { screen } = await show(<ProfileSection />, { languages: undefined, locale: "zh-CN" });
  const foot = () => wordsOf(screen.container.querySelector(".cr-foot"));
  await expect.poll(foot).toBe(withoutTexts("zh-CN"));
});
