import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import type { SectionId } from "../../src/index";
import { messages as arabic } from "../../src/messages/ar-AR";
import { discard, foot, formOf, nickOf, save, saved, submit, tryAgain } from "./forms";
import { openHost, type OpenHost } from "./openHost";
import { text } from "../../stories/worlds/pageWords";

let host: OpenHost;
let page: Page;

beforeAll(async () => {
  host = await openHost({ mode: "preview" });
  page = host.page;
});
afterAll(() => host.close());
beforeEach(() => {
  host.takePatches();
});
afterEach(() => {
  host.cloudreve.setLatency(0);
});

const section = (id: SectionId) => formOf(page, id);
const name = () => nickOf(page);

describe("when a save fails,", () => {
  test.each([
    ["the connection drops", { kind: "dropped" } as const, text.state.notSaved(text.errors.network)],
    ["the handler crashes", { status: 500 } as const, text.state.notSaved(text.errors.http(500))],
    [
      "a proxy answers with a page",
      { kind: "html", status: 200 } as const,
      text.state.notSaved(text.errors.pageInstead),
    ],
  ])("because %s, the typed text is kept and can be sent again", async (_, fault, words) => {
    const form = section("profile");
    const typed = `Ada ${Math.random()}`;
    await name().fill(typed);
    // More than once, because Chromium repeats a request by itself when its connection was closed.
    const undo = host.cloudreve.fail({ method: "PATCH" }, fault);
    await save(form).click();
    await expect.poll(() => foot(form).innerText()).toBe(words);
    expect(await name().inputValue()).toBe(typed);
    expect(host.takePatches()).toEqual([{ nick: typed }]);
    undo();
    await tryAgain(form).click();
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: typed }]);
  });

  test("of a theme, the saved theme is shown again and the choice is kept", async () => {
    const accent = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--cr-accent"));
    const form = section("theme");
    await form.locator("input[value='#e65100']").check();
    await expect.poll(accent).toBe("#e65100");
    host.cloudreve.fail({ method: "PATCH", times: 1 }, { code: 50001, msg: "Database error" });
    await save(form).click();
    await tryAgain(form).waitFor();
    await expect.poll(accent).toBe("#1976d2");
    expect(await form.locator("input[value='#e65100']").isChecked()).toBe(true);
    await discard(form).click();
    await expect.poll(accent).toBe("#1976d2");
  });

  test("after the server has written it, the saved fields are no longer dirty", async () => {
    // The server writes the nick before the preferences. This refusal comes after both were written.
    const form = section("profile");
    await name().fill("Half saved");
    await form
      .getByLabel(text.profile.share_links_in_profile.label)
      .selectOption(text.profile.share_links_in_profile.hidden);
    host.cloudreve.fail(
      { method: "PATCH", times: 1, after: true },
      { code: 50001, msg: "Failed to update user settings" },
    );
    await save(form).click();
    // The answer was a refusal, but the next read shows the saved values: they are no longer unsaved changes.
    await expect.poll(() => form.locator("[data-dirty]").count()).toBe(0);
    expect(host.cloudreve.account().nick).toBe("Half saved");
  });
});

describe("when the answer of a save is lost,", () => {
  test("and the change was saved, reading back shows Saved, and nothing is sent again", async () => {
    const form = section("profile");
    await name().fill("Saved without a word");
    host.cloudreve.fail({ method: "PATCH", times: 1, after: true }, { status: 500 });
    await save(form).click();
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: "Saved without a word" }]);
    expect(await form.locator("[data-dirty]").count()).toBe(0);
  });
});

describe("when the network is gone,", () => {
  test("the foot says so and edits are kept; once it is back they can be saved, not sent by themselves", async () => {
    const form = section("profile");
    await name().fill("Typed offline");
    await page.context().setOffline(true);
    await form.getByText(text.state.offline).waitFor();
    await save(form).click();
    await form.getByText(text.state.offline).waitFor();
    expect(await name().inputValue()).toBe("Typed offline");
    host.takePatches();
    await page.context().setOffline(false);
    await submit(form).waitFor();
    await page.waitForTimeout(1_500);
    expect(host.takePatches()).toEqual([]);
    expect(host.cloudreve.account().nick).not.toBe("Typed offline");
    await submit(form).click();
    await saved(form);
    expect(host.cloudreve.account().nick).toBe("Typed offline");
  });
});

test("the browser asks before the page is left with unsaved changes, and only then", async () => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await name().fill("Not to be lost");
  await page.evaluate(() => location.reload()).catch(() => undefined);
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  expect(await name().inputValue()).toBe("Not to be lost");
  await discard(section("profile")).click();
  expect(await page.evaluate(() => window.dispatchEvent(new Event("beforeunload", { cancelable: true })))).toBe(true);
});

describe("while a save is in progress,", () => {
  test("a double click, Enter and Save again send nothing twice", async () => {
    host.cloudreve.setLatency(400);
    const form = section("profile");
    await name().fill("Only once");
    await save(form).dblclick();
    await name().press("Enter");
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: "Only once" }]);
  });

  test("text typed in the meantime is kept as dirty, and the next save sends it", async () => {
    host.cloudreve.setLatency(400);
    const form = section("profile");
    await name().fill("First");
    await save(form).click();
    await name().fill("First and second");
    await form.getByText(text.state.unsaved(1)).waitFor();
    expect(await name().inputValue()).toBe("First and second");
    await page.waitForTimeout(900);
    expect(await form.locator(".cr-note").count()).toBe(0);
    await save(form).click();
    await saved(form);
    expect(host.takePatches()).toEqual([{ nick: "First" }, { nick: "First and second" }]);
  });

  test("the save of another section waits for its turn", async () => {
    host.cloudreve.setLatency(300);
    await name().fill("In a row");
    await section("preferences").getByRole("switch", { name: text.preferences.disable_view_sync.label }).click();
    // Where two sections have changes, the page's bar has the only button.
    await name().press("Enter");
    await save(section("preferences")).click();
    await saved(section("preferences"));
    await saved(section("profile"));
    const [first, second] = host.cloudreve.requests.filter(({ method }) => method === "PATCH").slice(-2);
    expect(host.takePatches()).toHaveLength(2);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(290);
  });
});

describe("when the session ends,", () => {
  test("an expired token is renewed silently, and the save succeeds", async () => {
    host.cloudreve.expireTokens();
    const form = section("profile");
    await name().fill("After a renewal");
    await save(form).click();
    await saved(form);
    expect(host.cloudreve.account().nick).toBe("After a renewal");
  });
});

test("the typed text is kept when the language changes", async () => {
  await name().fill("Typed in English");
  await page.locator(".host-bar select").selectOption("ar-AR");
  const form = page.getByRole("form", { name: arabic.profile.title });
  await form.waitFor();
  expect(await form.getByLabel(arabic.profile.nick.label).inputValue()).toBe("Typed in English");
  await page.locator(".host-bar select").selectOption("en-US");
  await discard(section("profile")).click();
});
