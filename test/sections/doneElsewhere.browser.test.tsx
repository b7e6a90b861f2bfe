import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings } from "../../src/index";
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
