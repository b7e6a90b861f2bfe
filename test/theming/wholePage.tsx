import { expect } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { ReactNode } from "react";
import { Host } from "../../stories/worlds/Host";
import { accounts, withProxy } from "../../stories/sections/webDavWorld";
import { world, type WorldOptions } from "../../stories/worlds/world";
import { AccountSettings, type SettingsProviderProps } from "../../src/index";
import { sectionOrder } from "../../src/settings/sections";

interface WholePage extends WorldOptions, Pick<SettingsProviderProps, "locale" | "scheme" | "tokens"> {
  width?: number;
  /** Elements of the host beside the settings page. */
  beside?: ReactNode;
}

/** All sections but the device's, which needs an adapter. */
export const sectionsOfWholePage = sectionOrder.length - 1;

/** Renders the whole page for a member on a Pro server, with WebDAV, and waits until all of it has loaded. */
export async function showWholePage({
  width = 1280,
  locale,
  scheme = "light",
  tokens,
  beside,
  ...options
}: WholePage = {}) {
  await page.viewport(width, 900);
  const screen = await render(
    <Host
      cloudreve={world({
        edition: "pro",
        ...options,
        account: { group: withProxy, dav_accounts: accounts, ...options.account },
      })}
      locale={locale}
      scheme={scheme}
      tokens={tokens}
    >
      {beside}
      <AccountSettings layout="page" />
    </Host>,
  );
  await expect
    .poll(() => document.querySelectorAll(".cr-section:not([data-state='loading'])").length)
    .toBe(sectionsOfWholePage);
  await expect.poll(() => document.querySelector(".cr-skeleton, .cr-tags-input:disabled")).toBeNull();
  return screen;
}

/** Changes a field in two sections, and waits for the bar of unsaved changes and the two open feet. */
export async function edit(): Promise<void> {
  const first = document.querySelector<HTMLInputElement>("#cr-profile .cr-input");
  await page.elementLocator(first ?? document.body).fill("Countess of Lovelace");
  document.querySelector<HTMLInputElement>("#cr-preferences .cr-switch")?.click();
  await expect.poll(() => document.querySelectorAll(".cr-bar, .cr-section[data-open]").length).toBe(3);
}

/** Waits until all animations have ended, except endless ones. */
export async function settled(): Promise<void> {
  const ending = () =>
    document
      .getAnimations()
      .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime) && each.playState === "running");
  await expect.poll(() => ending().length).toBe(0);
}

/** Opens one of the page's dialogs by its button, waits until it is shown, and returns it. */
export async function openDialog(screen: Awaited<ReturnType<typeof showWholePage>>, name: string): Promise<Element> {
  await screen.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect.element(dialog).toBeVisible();
  await settled();
  return dialog.element();
}
