import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, SettingsProvider } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";

const Page = ({ name, idPrefix }: { name: string; idPrefix?: string }) => (
  <QueryClientProvider client={new QueryClient()}>
    <SettingsProvider client={clientOf(world())}>
      <div role="region" aria-label={name}>
        <AccountSettings layout="page" idPrefix={idPrefix} />
      </div>
    </SettingsProvider>
  </QueryClientProvider>
);

async function renderPages(second: { idPrefix?: string }) {
  const screen = await render(
    <div style={{ inlineSize: 1280 }}>
      <Page name="first" />
      <Page name="second" {...second} />
    </div>,
  );
  await expect.poll(() => document.querySelectorAll("form.cr-section").length).toBe(10);
  return screen.getByRole("region", { name: "second" });
}

test("two pages with different prefixes share no id", async () => {
  const second = await renderPages({ idPrefix: "work" });
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  await expect
    .element(second.getByRole("link", { name: text.password.title }))
    .toHaveProperty("hash", "#work-password");
});

test("if two pages share ids, a list links into its own page, and Tab continues from there", async () => {
  const second = await renderPages({});
  await second.getByRole("link", { name: text.password.title }).click();
  const password = second.getByRole("form", { name: text.password.title });
  await expect.element(password).toHaveFocus();
  await userEvent.keyboard("{Tab}");
  await expect.element(password.getByRole("button", { name: text.password.changeName })).toHaveFocus();
  // A press beside its controls must not give it the focus.
  await expect.element(password).not.toHaveAttribute("tabindex");
});

test("a click that opens a link in a new tab is left to the browser", async () => {
  const second = await renderPages({});
  let prevented: boolean | undefined;
  const end = (event: Event) => {
    prevented = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener("click", end, { once: true });
  second
    .getByRole("link", { name: text.password.title })
    .element()
    .dispatchEvent(new MouseEvent("click", { ctrlKey: true, bubbles: true, cancelable: true }));
  expect(prevented).toBe(false);
  await expect.element(second.getByRole("form", { name: text.password.title })).not.toHaveFocus();
});
