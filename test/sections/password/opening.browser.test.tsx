import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../../src/styles/index.css";
import { AccountSettings, PasswordSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { openPassword } from "../../../stories/worlds/openPassword";
import { text } from "../../../stories/worlds/pageWords";
import { patchesOf } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";

const { current_password, new_password, changeName } = text.password;
const box = (label: string) => page.getByLabelText(label, { exact: true });
const change = page.getByRole("button", { name: changeName, exact: true });

test("the form is opened in its place and closed, and nothing that was typed is left", async () => {
  await render(
    <Host cloudreve={world()}>
      <PasswordSection />
    </Host>,
  );
  await expect.element(change).toBeVisible();
  expect(document.querySelector("input")).toBeNull();
  await openPassword(page);
  await expect.element(box(current_password.label)).toHaveFocus();
  await userEvent.keyboard("first-pass-1");
  await box(new_password.label).fill("second-pass-2");
  const typed = [...document.querySelectorAll("input")];
  await page.getByRole("button", { name: text.actions.cancel }).click();
  await expect.element(change).toHaveFocus();
  expect(document.querySelector("input")).toBeNull();
  expect(typed.filter(({ name }) => name !== "username").map(({ value }) => value)).toEqual(["", "", ""]);
  await userEvent.keyboard("{Enter}");
  await expect.element(box(current_password.label)).toHaveFocus();
  await expect.element(box(current_password.label)).toHaveValue("");
});

test("the search opens it and goes to its first box", async () => {
  await render(
    <Host cloudreve={world()}>
      <AccountSettings layout="page" sections={["profile", "password"]} />
    </Host>,
  );
  await expect.element(change).toBeVisible();
  await userEvent.keyboard("/");
  await userEvent.keyboard(text.password.title);
  await expect.element(page.getByRole("option").first()).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await expect.element(box(current_password.label)).toHaveFocus();
});

test("a link of the page's list goes to the section and leaves it closed", async () => {
  await page.viewport(1280, 800);
  await render(
    <Host cloudreve={world()}>
      <AccountSettings layout="page" sections={["profile", "password"]} />
    </Host>,
  );
  await page.getByRole("link", { name: text.password.title }).click();
  await expect.element(page.getByRole("form", { name: text.password.title })).toHaveFocus();
  await expect.element(change).toBeVisible();
});

test("the page that opens at it, first in its group, opens it", async () => {
  await page.viewport(1280, 800);
  await render(
    <Host cloudreve={world()}>
      <AccountSettings sections={["profile", "password"]} section="password" />
    </Host>,
  );
  await expect.element(box(current_password.label)).toBeVisible();
});

test("a double click on the button opens it once", async () => {
  await render(
    <Host cloudreve={world()}>
      <PasswordSection />
    </Host>,
  );
  await change.dblClick();
  await expect.element(box(current_password.label)).toHaveFocus();
});

test("Enter with the current password alone asks for the new one", async () => {
  const cloudreve = world();
  await render(
    <Host cloudreve={cloudreve}>
      <PasswordSection defaultOpen />
    </Host>,
  );
  await box(current_password.label).fill("first-pass-1");
  await userEvent.keyboard("{Enter}");
  await expect.element(box(new_password.label)).toHaveFocus();
  await expect.element(box(new_password.label)).toHaveAttribute("aria-invalid", "true");
  await expect
    .element(box(new_password.label))
    .toHaveAccessibleDescription(expect.stringContaining(text.issues.required) as string);
  expect(patchesOf(cloudreve)).toEqual([]);
  await userEvent.keyboard("second-pass-2");
  await expect.element(box(new_password.label)).not.toHaveAttribute("aria-invalid");
});
