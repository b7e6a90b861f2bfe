import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createPortal } from "react-dom";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, SettingsProvider } from "../../src/index";
import styles from "../../src/styles/index.css?inline";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";

/** The page in the document of an iframe, rendered there by the app around it. A popup's window is like it. */
async function openInFrame() {
  await page.viewport(1280, 800);
  await render(<iframe title="Settings" data-testid="frame" width="1200" height="700" />);
  const frame = document.querySelector("iframe")?.contentDocument;
  if (!frame) throw new Error("no frame");
  frame.head.append(Object.assign(frame.createElement("style"), { textContent: styles }));
  const cloudreve = world();
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(cloudreve)}>
        {createPortal(<AccountSettings layout="page" />, frame.body)}
      </SettingsProvider>
    </QueryClientProvider>,
  );
  const inside = page.frameLocator(page.getByTestId("frame"));
  await expect.poll(() => frame.querySelector("form#cr-password")).not.toBeNull();
  return { cloudreve, frame, inside };
}

it("the page that is rendered into another document saves what is typed, and returns the focus", async () => {
  const { cloudreve, frame, inside } = await openInFrame();
  const name = inside.getByRole("textbox", { name: text.profile.nick.label });
  await name.fill("New name");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "New name" }]);
  await name.fill("Another");
  await inside.getByRole("button", { name: text.actions.discard }).click();
  await expect.element(name).toHaveValue("New name");
  await expect.poll(() => frame.activeElement?.getAttribute("name")).toBe("nick");
});

it("its list follows the sections, and its links go to them", async () => {
  const { frame, inside } = await openInFrame();
  const current = () => frame.querySelector("[aria-current]")?.textContent;
  const top = (id: string) => frame.querySelector(`#${id}`)?.getBoundingClientRect().top ?? Number.NaN;
  await expect.poll(current).toBe(text.avatar.title);
  await inside.getByRole("link", { name: text.theme.title }).click();
  await expect.poll(() => Math.abs(top("cr-theme"))).toBeLessThan(60);
  expect(frame.activeElement?.id).toBe("cr-theme");
  frame.defaultView?.scrollTo(0, 0);
  await expect.poll(current).toBe(text.avatar.title);
});

it("a section with unsaved changes that is scrolled out of sight has its bar", async () => {
  const { frame, inside } = await openInFrame();
  await inside.getByRole("textbox", { name: text.profile.nick.label }).fill("New name");
  // The page has its whole length.
  await expect.poll(() => frame.querySelector("#cr-storage [role='meter'], #cr-storage .cr-meter")).not.toBeNull();
  frame.defaultView?.scrollTo(0, 100_000);
  await expect.poll(() => frame.querySelector(".cr-bar")).not.toBeNull();
  await inside.getByRole("button", { name: text.actions.discardAll }).click();
  await expect.poll(() => frame.querySelector(".cr-bar")).toBeNull();
});

it("turning on two-factor authentication opens its dialog there, and the key can be selected", async () => {
  const { frame, inside } = await openInFrame();
  await inside.getByRole("button", { name: text.twoFactor.turnOn }).click();
  await expect.poll(() => frame.querySelector("[role=dialog] input")).not.toBeNull();
  expect(document.querySelector("[role=dialog]")).toBeNull();
  await expect.poll(() => frame.querySelector("[role=dialog]")?.contains(frame.activeElement)).toBe(true);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => frame.querySelector("[role=dialog]")).toBeNull();
  await expect.poll(() => frame.activeElement?.textContent).toBe(text.twoFactor.turnOn);
});
