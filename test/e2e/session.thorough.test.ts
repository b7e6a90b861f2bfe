import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright";
import { demoWorld } from "../../stories/host-app/demoWorld";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { formOf, nickOf, saved, submit } from "./forms";
import { openHost, type OpenHost } from "./openHost";
import { text } from "../../stories/worlds/pageWords";

let host: OpenHost;
let page: Page;

beforeAll(async () => {
  const world = demoWorld();
  host = await openHost({
    cloudreve: createEmbeddedCloudreve({
      ...world,
      accounts: [...(world.accounts ?? []), { email: "bob@example.com", password: "second-pass-2", nick: "Bob" }],
    }),
  });
  page = host.page;
});
afterAll(() => host.close());

const profile = () => formOf(page, "profile");
const name = () => nickOf(page);
const loginRequired = { code: 401, msg: "Login required" };

/**
 * Makes the server ask for a new sign-in, and signs a user in. Drops the PATCH requests sent before that: either the
 * save or a read may have been refused first.
 */
async function signInAgain(email: string, password: string): Promise<void> {
  const undo = host.cloudreve.fail({ path: /^\/(user|session\/token\/refresh)/ }, loginRequired);
  // Where two sections have changes, the page's bar has the only button.
  await name().press("Enter");
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await dialog.waitFor();
  undo();
  await dialog.getByLabel("Email").fill(email);
  await dialog.getByLabel("Password").fill(password);
  host.takePatches();
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

test("after the same user has signed in again, the typed text is still there and can be saved", async () => {
  await name().fill("Ada King");
  await signInAgain("ada@example.com", "first-pass-1");
  expect(await name().inputValue()).toBe("Ada King");
  await submit(profile()).click();
  await saved(profile());
  expect(host.cloudreve.account("ada@example.com").nick).toBe("Ada King");
});

test("after another user has signed in, no data or edits of the first user are shown or sent", async () => {
  await name().fill("Ada Lovelace");
  await formOf(page, "versionRetention").getByLabel(text.versionRetention.version_retention_max.label).fill("77");
  await signInAgain("bob@example.com", "second-pass-2");
  await expect.poll(() => name().inputValue()).toBe("Bob");
  expect(await page.getByText(text.state.edited).count()).toBe(0);
  expect(await page.getByText(text.unsaved.title).count()).toBe(0);
  expect(await page.locator("main").innerText()).not.toContain("ada@example.com");
  expect(host.takePatches()).toEqual([]);
  expect(host.cloudreve.account("bob@example.com")).toMatchObject({ nick: "Bob", version_retention_max: 10 });
  expect(host.cloudreve.account("ada@example.com")).toMatchObject({ nick: "Ada King" });
});
