import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright";
import { openHost, type OpenHost } from "./openHost";

let host: OpenHost;
let page: Page;

beforeAll(async () => {
  host = await openHost();
  page = host.page;
});
afterAll(() => host.close());
beforeEach(() => {
  host.takePatches();
});
afterEach(() => {
  host.cloudreve.setLatency(0);
});

const section = (name: string) => page.getByRole("form", { name, exact: true });
const name = () => section("Profile").getByLabel("Display name");
const save = (form: Locator) => form.getByRole("button", { name: "Save", exact: true });
const discard = (form: Locator) => form.getByRole("button", { name: "Discard" });
const saved = (form: Locator) => form.getByText("Saved", { exact: true }).waitFor();
/** What the person sees as soon as the page has the focus again: react-query reads anew. */
const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));

describe("when a save fails", () => {
  test.each([
    [
      "the connection drops",
      { kind: "dropped" } as const,
      "Not saved: the server could not be reached. Your changes are kept.",
    ],
    [
      "the handler crashes",
      { status: 500 } as const,
      "Not saved: the server answered with an error (500). Your changes are kept.",
    ],
    [
      "a proxy answers with a page",
      { kind: "html", status: 200 } as const,
      "Not saved: the server's answer could not be understood. Your changes are kept.",
    ],
    [
      "the server refuses it in words",
      { code: 40019, msg: "Feature not enabled" } as const,
      "Not saved: the server refused it with “Feature not enabled” (40019). Your changes are kept.",
    ],
    [
      "the server refuses it without a word",
      { code: 49999, msg: "" } as const,
      "Not saved: the server refused it (49999). Your changes are kept.",
    ],
  ])("because %s: what was typed is kept, and can be sent again", async (_, fault, text) => {
    const form = section("Profile");
    const typed = `Ada ${Math.random()}`;
    await name().fill(typed);
    // Not just once: Chromium sends again by itself what met a connection that was closed.
    const undo = host.cloudreve.fail({ method: "PATCH" }, fault);
    await save(form).click();
    await expect
      .poll(async () => (await form.getByRole("status").first().innerText()).replace(/[\u2068\u2069]/g, ""))
      .toBe(text);
    expect(await name().inputValue()).toBe(typed);
    expect(host.takePatches()).toEqual([{ nick: typed }]);
    undo();
    await form.getByRole("button", { name: "Try again" }).click();
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: typed }]);
  });

  test("of a theme: the former one is shown again, exactly, and the choice is kept", async () => {
    const accent = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--cr-accent"));
    const form = section("Theme");
    await form.getByRole("radio", { name: /#e65100/ }).check();
    await expect.poll(accent).toBe("#e65100");
    host.cloudreve.fail({ method: "PATCH", times: 1 }, { code: 50001, msg: "Database error" });
    await save(form).click();
    await form.getByRole("button", { name: "Try again" }).waitFor();
    await expect.poll(accent).toBe("#1976d2");
    expect(await form.getByRole("radio", { name: /#e65100/ }).isChecked()).toBe(true);
    await discard(form).click();
    await expect.poll(accent).toBe("#1976d2");
  });

  test("half: the page shows what the server holds, and says what it does not", async () => {
    // The nick is written before the preferences: this refusal comes in between.
    const form = section("Profile");
    await name().fill("Half saved");
    await form.getByLabel("Public profile").selectOption("Hidden");
    host.cloudreve.fail(
      { method: "PATCH", times: 1, after: true },
      { code: 50001, msg: "Failed to update user settings" },
    );
    await save(form).click();
    // The answer said no, the truth says yes: what was saved is no longer an unsaved change.
    await expect.poll(() => form.locator("[data-dirty]").count()).toBe(0);
    expect(host.cloudreve.account().nick).toBe("Half saved");
  });
});

describe("when the answer of a save is lost", () => {
  test("what was saved all the same is known by reading back: Saved, and nothing is sent again", async () => {
    const form = section("Profile");
    await name().fill("Saved without a word");
    host.cloudreve.fail({ method: "PATCH", times: 1, after: true }, { status: 500 });
    await save(form).click();
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: "Saved without a word" }]);
    expect(await form.locator("[data-dirty]").count()).toBe(0);
  });

  test("and reading back fails, too: not known, until a later read tells", async () => {
    const form = section("Profile");
    await name().fill("Nobody knows");
    host.cloudreve.fail({ method: "PATCH", times: 1, after: true }, { status: 500 });
    const undo = host.cloudreve.fail({ method: "GET" }, { status: 502 });
    await save(form).click();
    await form.getByText(/Not known whether this was saved/).waitFor();
    expect(await name().inputValue()).toBe("Nobody knows");
    undo();
    await comeBack();
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: "Nobody knows" }]);
  });

  test("trying again looks first, and sends only what is missing", async () => {
    const form = section("Profile");
    await name().fill("Twice asked");
    host.cloudreve.fail({ method: "PATCH", times: 1, after: true }, { status: 500 });
    const undo = host.cloudreve.fail({ method: "GET" }, { status: 502 });
    await save(form).click();
    await form.getByText(/Not known whether this was saved/).waitFor();
    undo();
    await form.getByRole("button", { name: "Try again" }).click();
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: "Twice asked" }]);
  });
});

describe("when the network is gone", () => {
  test("Save says so and keeps the edits; once it is back they can be saved, and nothing is sent by itself", async () => {
    const form = section("Profile");
    await name().fill("Typed offline");
    await page.context().setOffline(true);
    await form.getByText("You are offline. Save when you are back.").waitFor();
    await save(form).click();
    await form.getByText("You are offline. Save when you are back.").waitFor();
    expect(await name().inputValue()).toBe("Typed offline");
    host.takePatches();
    await page.context().setOffline(false);
    await form.getByRole("button", { name: /^(Save|Try again)$/ }).waitFor();
    await page.waitForTimeout(1_500);
    expect(host.takePatches()).toEqual([]);
    expect(host.cloudreve.account().nick).not.toBe("Typed offline");
    await form.getByRole("button", { name: /^(Save|Try again)$/ }).click();
    await saved(form);
    expect(host.cloudreve.account().nick).toBe("Typed offline");
  });
});

test("the browser asks before the page is left with something unsaved, and only then", async () => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await name().fill("Not to be lost");
  await page.evaluate(() => location.reload()).catch(() => undefined);
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  expect(await name().inputValue()).toBe("Not to be lost");
  await discard(section("Profile")).click();
  expect(await page.evaluate(() => window.dispatchEvent(new Event("beforeunload", { cancelable: true })))).toBe(true);
});

describe("while a save is under way", () => {
  test("a double click, Enter and Save again send nothing twice", async () => {
    host.cloudreve.setLatency(400);
    const form = section("Profile");
    await name().fill("Only once");
    await save(form).dblclick();
    await name().press("Enter");
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: "Only once" }]);
  });

  test("what is typed meanwhile stays, dirty, and is saved next", async () => {
    host.cloudreve.setLatency(400);
    const form = section("Profile");
    await name().fill("First");
    await save(form).click();
    await name().fill("First and second");
    await form.getByText("1 unsaved change").waitFor();
    expect(await name().inputValue()).toBe("First and second");
    await page.waitForTimeout(900);
    expect(await form.getByText(/Changed elsewhere/).count()).toBe(0);
    await save(form).click();
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: "First" }, { nick: "First and second" }]);
  });

  test("the next section's save waits for its turn", async () => {
    host.cloudreve.setLatency(300);
    await name().fill("In a row");
    await section("Preferences").getByRole("switch").click();
    await save(section("Profile")).click();
    await save(section("Preferences")).click();
    await saved(section("Preferences"));
    await saved(section("Profile"));
    const [first, second] = host.cloudreve.requests.filter(({ method }) => method === "PATCH").slice(-2);
    expect(host.takePatches()).toHaveLength(2);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(290);
  });
});

describe("when it changed on another device", () => {
  test("a clean field follows", async () => {
    host.cloudreve.change(undefined, { nick: "From the phone" });
    await expect
      .poll(async () => {
        await comeBack();
        return name().inputValue();
      })
      .toBe("From the phone");
  });

  test("a dirty field is in conflict: mine stays, Save waits, and theirs can be taken", async () => {
    const form = section("Profile");
    await name().fill("Mine");
    host.cloudreve.change(undefined, { nick: "Theirs" });
    await comeBack();
    await form.getByText(/Changed elsewhere to .*Theirs/).waitFor();
    expect(await name().inputValue()).toBe("Mine");
    await name().press("Enter");
    await page.waitForTimeout(200);
    expect(host.takePatches()).toEqual([]);
    await form.getByRole("button", { name: "Use it" }).click();
    await expect.poll(() => name().inputValue()).toBe("Theirs");
    expect(await form.locator("[data-dirty]").count()).toBe(0);
  });

  test("or mine is kept, and saved over theirs", async () => {
    const form = section("Profile");
    await name().fill("Mine again");
    host.cloudreve.change(undefined, { nick: "Theirs again" });
    await comeBack();
    await form.getByRole("button", { name: "Keep mine" }).click();
    await save(form).click();
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: "Mine again" }]);
  });
});

describe("when the session ends", () => {
  test("a token that has run out is renewed without a word, and the save goes through", async () => {
    host.cloudreve.expireTokens();
    const form = section("Profile");
    await name().fill("After a renewal");
    await save(form).click();
    await saved(form);
    expect(host.cloudreve.account().nick).toBe("After a renewal");
  });

  test("a sign-in that is needed is asked for with what was typed kept", async () => {
    const form = section("Profile");
    await name().fill("Kept over the sign-in");
    const undo = host.cloudreve.fail(
      { path: /^\/(user|session\/token\/refresh)/ },
      { code: 401, msg: "Login required" },
    );
    await save(form).click();
    const dialog = page.getByRole("dialog", { name: "Sign in again" });
    await dialog.waitFor();
    undo();
    await dialog.getByLabel("Email").fill("ada@example.com");
    await dialog.getByLabel("Password").fill("first-pass-1");
    await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await name().inputValue()).toBe("Kept over the sign-in");
    await form.getByRole("button", { name: /^(Save|Try again)$/ }).click();
    await saved(form);
  });
});

test("another language keeps what was typed", async () => {
  await name().fill("Typed in English");
  await page.locator(".host-bar select").selectOption("ar-AR");
  const form = page.getByRole("form", { name: "الملف الشخصي" });
  await form.waitFor();
  expect(await form.getByLabel("اسم العرض").inputValue()).toBe("Typed in English");
  await page.locator(".host-bar select").selectOption("en-US");
  await discard(section("Profile")).click();
});

test("a membership whose end was answered by nothing is known to have ended", async () => {
  const membership = page.getByRole("region", { name: "Membership" });
  await membership.getByRole("button", { name: "Cancel membership" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(host.cloudreve.account().group.name);
  host.cloudreve.fail({ method: "PATCH", times: 1, after: true }, { status: 500 });
  await dialog.getByRole("button", { name: "Cancel membership now" }).click();
  await membership.getByText("Membership canceled").waitFor();
  expect(host.takePatches()).toEqual([{ group_expires: true }]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("cr-section");
});

// The last: the server refuses every refresh token from before it.
test("whether a password has changed whose answer was lost, only signing in can tell, and that is said", async () => {
  const form = section("Password");
  await form.getByLabel("Current password").fill("first-pass-1");
  await form.getByLabel("New password", { exact: true }).fill("second-pass-2");
  await form.getByLabel("Confirm new password").fill("second-pass-2");
  host.cloudreve.fail({ method: "PATCH", times: 1, after: true }, { status: 500 });
  await save(form).click();
  await form.getByText(/^Not known whether your password has changed/).waitFor();
  expect(await form.getByText("Password changed").count()).toBe(0);
  // It was, as the current one that is wrong now says.
  await form.getByRole("button", { name: "Try again" }).click();
  await form.getByText("The new one may already be.").waitFor();
  await discard(form).click();
});
