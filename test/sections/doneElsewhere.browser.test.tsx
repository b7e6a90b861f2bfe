import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings } from "../../src/index";
import { fakeAuthenticator } from "../../stories/worlds/fakeAuthenticator";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { comeBack } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";

const membership = { group: { id: "BOUR", name: "Pro", permission: "hAg=" }, group_expires: "2099-01-01T00:00:00Z" };

test("two-factor authentication is not reported as on if it was turned off elsewhere since", async () => {
  const cloudreve = world();
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <AccountSettings layout="page" sections={["twoFactor"]} />
    </Host>,
  );
  await screen.getByRole("button", { name: text.twoFactor.turnOn }).click();
  await expect.element(screen.getByRole("img", { name: text.twoFactor.enable.qrLabel })).toBeVisible();
  await screen.getByRole("textbox").click();
  await userEvent.keyboard(cloudreve.preparedTotp());
  const done = screen.getByText(text.twoFactor.turnedOn);
  await expect.element(done).toBeVisible();

  cloudreve.change(undefined, { two_fa_secret: "" });
  comeBack();
  await expect.element(screen.getByRole("button", { name: text.twoFactor.turnOn })).toBeVisible();
  expect(done.query()).toBeNull();
});

test("a membership is not reported as canceled if it was bought again since", async () => {
  const cloudreve = world({ edition: "pro", account: membership });
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <AccountSettings layout="page" sections={["membership"]} />
    </Host>,
  );
  await screen.getByRole("button", { name: text.membership.cancel }).click();
  await screen.getByRole("textbox").fill("Pro");
  await userEvent.keyboard("{Enter}");
  const done = screen.getByText(text.membership.canceled);
  await expect.element(done).toBeVisible();

  cloudreve.change(undefined, membership);
  comeBack();
  await expect.element(screen.getByText(text.membership.active, { exact: true })).toBeVisible();
  expect(done.query()).toBeNull();
});

const passkey = { id: "DG/l+Gg=", name: "Laptop", created_at: "2026-01-01T00:00:00Z" };
const grant = { client_id: "app", client_name: "Notes", client_logo: "", scopes: [], last_used_at: null };

test.each([
  [
    "a passkey",
    "passkeys",
    text.passkeys.removeNamed("Laptop"),
    text.passkeys.removing.submit,
    text.passkeys.wasRemoved("Laptop"),
  ],
  [
    "the access of an app",
    "connectedApps",
    text.connectedApps.revokeNamed("Notes"),
    text.connectedApps.revoking.submit,
    text.connectedApps.wasRevoked("Notes"),
  ],
] as const)("%s is not reported as removed if it is there again since", async (_, section, opener, submit, words) => {
  const account = { passkeys: [passkey], oauth_grants: [grant] };
  const cloudreve = world({ account });
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <AccountSettings sections={[section]} />
    </Host>,
  );
  await screen.getByRole("button", { name: opener }).click();
  await screen.getByRole("dialog").getByRole("button", { name: submit }).click();
  const done = screen.getByText(words);
  await expect.element(done).toBeVisible();

  cloudreve.change(undefined, account);
  comeBack();
  await expect.element(screen.getByRole("button", { name: opener })).toBeVisible();
  expect(done.query()).toBeNull();
});

test("a passkey is not reported as added if it was removed elsewhere since", async () => {
  const authenticator = fakeAuthenticator();
  const cloudreve = world();
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <AccountSettings sections={["passkeys"]} />
    </Host>,
  );
  await screen.getByRole("button", { name: text.passkeys.add }).click();
  await screen.getByRole("textbox").fill("Laptop");
  await userEvent.keyboard("{Enter}");
  const done = screen.getByText(text.passkeys.wasAdded("Laptop"));
  await expect.element(done).toBeVisible();
  authenticator.undo();

  cloudreve.change(undefined, { passkeys: [] });
  comeBack();
  await expect.element(screen.getByText(text.passkeys.none, { exact: true })).toBeVisible();
  expect(done.query()).toBeNull();
});
