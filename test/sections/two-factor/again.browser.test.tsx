import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TwoFactorSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { patchesOf, readsOf } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";

const { again, code, enable, turnOff, turnOn } = text.twoFactor;
const old = "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU";

async function open(two_fa_secret = old, props: { scopes?: string[] } = {}) {
  const cloudreve = world({ account: { two_fa_secret } });
  const { container } = await render(
    <Host cloudreve={cloudreve} {...props}>
      <TwoFactorSection />
    </Host>,
  );
  const dialog = page.getByRole("dialog");
  return {
    cloudreve,
    dialog,
    opener: page.getByRole("button", { name: again.open }),
    box: dialog.getByLabelText(code, { exact: true }),
    foot: () => container.querySelector(".cr-foot [role=status]")?.textContent,
  };
}

test("is offered only while two-factor authentication is on", async () => {
  const { opener } = await open("");
  await expect.element(page.getByRole("button", { name: turnOn })).toBeVisible();
  await expect.element(opener).not.toBeInTheDocument();
});

test("says what happens to the old device, takes its key's place, and returns the focus", async () => {
  const { cloudreve, dialog, opener, box, foot } = await open();
  await expect.element(opener).toHaveAccessibleDescription(`${again.label} ${again.why}`);
  await opener.click();
  await expect.element(dialog).toHaveAccessibleName(again.title);
  await expect.element(dialog).toHaveAccessibleDescription(again.description);
  await expect.element(dialog.getByText(enable.copy)).toBeVisible();
  // The old device's code is not asked for, and is none of the new key.
  expect(cloudreve.account().two_fa_secret).toBe(old);
  await box.fill(cloudreve.preparedTotp());
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.poll(foot).toBe(again.done);
  await expect.element(opener).toHaveFocus();
  expect(cloudreve.account().two_fa_secret).not.toBe(old);
  expect(patchesOf(cloudreve)).toHaveLength(1);
});

test("leaves the old device in use when it is closed", async () => {
  const { cloudreve, dialog, opener } = await open();
  await opener.click();
  await expect.element(dialog.getByText(enable.copy)).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect(cloudreve.account().two_fa_secret).toBe(old);
});

test("refuses a code of the old device, and keeps it in use", async () => {
  const { cloudreve, dialog, opener, box } = await open();
  await opener.click();
  await expect.element(dialog.getByText(enable.copy)).toBeVisible();
  await box.fill(cloudreve.totp());
  await expect.element(dialog.getByText(text.issues.codeWrong)).toBeVisible();
  expect(cloudreve.account().two_fa_secret).toBe(old);
});

test("says that it is not known after a lost answer, and the next code tells", async () => {
  const { cloudreve, dialog, opener, box, foot } = await open();
  cloudreve.fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
  await opener.click();
  await expect.element(dialog.getByText(enable.copy)).toBeVisible();
  await box.fill(cloudreve.preparedTotp());
  await expect.element(dialog.getByText(again.unknown(text.errors.network))).toBeVisible();
  await dialog.getByRole("button", { name: again.submit }).click();
  await expect.poll(foot).toBe(again.done);
  expect(readsOf(cloudreve, "/user/setting/2fa")).toBe(1);
});

test("is not for a token without the scope", async () => {
  const { opener } = await open(old, { scopes: ["UserInfo.Write"] });
  await expect.element(opener).toHaveAttribute("aria-disabled", "true");
  await expect.element(page.getByRole("button", { name: turnOff })).toHaveAttribute("aria-disabled", "true");
});
