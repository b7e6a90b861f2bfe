import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { Host } from "../../stories/worlds/Host";
import { world } from "../../stories/worlds/world";
import { PasswordSection, ProfileSection, ThemeSection, VersionRetentionSection } from "../../src/index";

// By a timer, as react-hook-form's setFocus does it, the focus would be taken from a person who has gone on meanwhile.

const sections: [section: string, ReactElement, label: string, text: string][] = [
  ["Profile", <ProfileSection />, "Display name", "Ada King"],
  ["Version retention", <VersionRetentionSection />, "Maximum versions", "25"],
  ["Password", <PasswordSection />, "Current password", "first-pass-1"],
];

test.each(sections)(
  "%s: the focus is back in the field as soon as Discard has been pressed",
  async (title, section, label, text) => {
    const screen = await render(<Host cloudreve={world()}>{section}</Host>);
    const box = screen.getByRole("form", { name: title }).getByLabelText(label, { exact: true });
    await box.fill(text);
    const discard = screen.getByRole("button", { name: "Discard", exact: true });
    await expect.element(discard).toBeVisible();
    pressAtOnce(discard.element());
    await rendered();
    expect(document.activeElement).toBe(box.element());
  },
);

test("Theme: on the color that is chosen again", async () => {
  const screen = await render(
    <Host cloudreve={world()}>
      <ThemeSection />
    </Host>,
  );
  const radios = screen.getByRole("form", { name: "Theme" });
  await radios.getByRole("radio").nth(1).click({ force: true });
  const discard = screen.getByRole("button", { name: "Discard", exact: true });
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

/** What React renders for a click it renders in a microtask, and no timer fires before. */
async function rendered(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}
