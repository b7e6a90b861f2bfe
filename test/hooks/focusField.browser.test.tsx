import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";
import { PasswordSection, ProfileSection, ThemeSection, VersionRetentionSection } from "../../src/index";

// react-hook-form's setFocus uses a timer, which would take the focus from a user who has already moved on.

const sections: [section: string, ReactElement, label: string, typed: string][] = [
  [text.profile.title, <ProfileSection />, text.profile.nick.label, "Ada King"],
  [text.versionRetention.title, <VersionRetentionSection />, text.versionRetention.version_retention_max.label, "25"],
];

test.each(sections)(
  "%s: the focus returns to the field as soon as Discard is pressed",
  async (title, section, label, typed) => {
    const screen = await render(<Host cloudreve={world()}>{section}</Host>);
    const box = screen.getByRole("form", { name: title }).getByLabelText(label, { exact: true });
    await box.fill(typed);
    const discard = screen.getByRole("button", { name: text.actions.discard, exact: true });
    await expect.element(discard).toBeVisible();
    pressAtOnce(discard.element());
    await rendered();
    expect(document.activeElement).toBe(box.element());
  },
);

test("Password: the focus returns to the first box as soon as Discard is pressed", async () => {
  const screen = await render(
    <Host cloudreve={world()}>
      <PasswordSection defaultOpen />
    </Host>,
  );
  await screen.getByLabelText(text.password.new_password.label, { exact: true }).fill("second-pass-2");
  const discard = screen.getByRole("button", { name: text.actions.discard, exact: true });
  await expect.element(discard).toBeVisible();
  pressAtOnce(discard.element());
  await rendered();
  await expect.element(screen.getByRole("button", { name: text.password.changeName })).toHaveFocus();
});

test("Theme: the focus returns to the color that is selected again", async () => {
  const screen = await render(
    <Host cloudreve={world()}>
      <ThemeSection />
    </Host>,
  );
  const radios = screen.getByRole("form", { name: text.theme.title });
  await radios.getByRole("radio").nth(1).click({ force: true });
  const discard = screen.getByRole("button", { name: text.actions.discard, exact: true });
  await expect.element(discard).toBeVisible();
  pressAtOnce(discard.element());
  await rendered();
  expect(document.activeElement).toBe(radios.element().querySelector(":checked"));
});

function pressAtOnce(button: Element): void {
  if (!(button instanceof HTMLElement)) throw new Error("No button");
  button.focus();
  button.click();
}

/** React renders the updates of a click in a microtask, before any timer fires. */
async function rendered(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}
