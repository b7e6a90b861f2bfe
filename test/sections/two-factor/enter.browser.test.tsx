import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TwoFactorSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { world } from "../../../stories/worlds/world";

const { twoFactor } = text;

test("the Enter that follows the last digit does not press the button that has the focus by then", async () => {
  const cloudreve = world();
  await render(
    <Host cloudreve={cloudreve}>
      <TwoFactorSection />
    </Host>,
  );
  await page.getByRole("button", { name: twoFactor.turnOn }).click();
  await page.getByText(twoFactor.enable.copy).click();
  await page.getByLabelText(twoFactor.code, { exact: true }).click();
  await userEvent.keyboard(cloudreve.preparedTotp());
  const off = page.getByRole("button", { name: twoFactor.turnOff });
  await expect.element(off).toHaveFocus();
  const pressEnter = () =>
    off.element().dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  expect(pressEnter()).toBe(false);
  await expect.poll(pressEnter).toBe(true);
});
