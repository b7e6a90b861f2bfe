import { messages as arabic } from "../../src/messages/ar-AR";
import { messages as chinese } from "../../src/messages/zh-CN";
import { text } from "../../stories/worlds/pageWords";
import { openPassword } from "../../stories/worlds/openPassword";
import { assertEqual } from "./assertEqual";
import type { OpenHost } from "./Host";
import { ada, grace } from "./shared/users";

/**
 * Uses an app that is built like Cloudreve's official frontend: tabs, sign-in, sign-out, languages, themes, password.
 */
export async function officialWalk({ page, cloudreve }: OpenHost): Promise<void> {
  const name = page.getByRole("textbox", { name: text.profile.nick.label });
  const bar = page.getByRole("region", { name: text.unsaved.title });
  const show = (tab: string) => page.getByRole("tab", { name: tab }).click();
  const press = (button: string) => page.getByRole("button", { name: button, exact: true }).click();
  const expectNoDialog = async () => assertEqual(await page.getByRole("dialog").count(), 0, "dialogs");
  const signIn = async ({ email, password }: { email: string; password: string }) => {
    await page.waitForURL(/\/session$/);
    await expectNoDialog();
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill(password);
    await press("Sign in");
    await page.waitForURL(/\/settings/);
  };
  const patches = () => cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body);
  const expectUser = (nick: string) => page.locator("[data-user]").getByText(nick, { exact: true }).waitFor();

  // Edits outlive their tab, and "Save all" saves those of all tabs.
  await signIn(ada);
  await name.fill("Ada King");
  await show("Appearance");
  await page.getByRole("switch", { name: text.preferences.disable_view_sync.label }).click();
  await expectNoDialog();
  cloudreve.clearRequests();
  await bar.getByRole("button", { name: text.actions.saveAll }).click();
  await bar.waitFor({ state: "detached" });
  assertEqual(patches(), [{ nick: "Ada King", disable_view_sync: true }], "the bodies that were sent");
  await expectUser("Ada King");

  // The whole app has the color that is tried, and the former one after Discard.
  const color = () => page.locator(".MuiAppBar-root").evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await color();
  const other = page.getByRole("radio").last();
  const rgb = toRgb((await other.getAttribute("value")) ?? "");
  await other.check();
  assertEqual(await color(), rgb, "the app's color during a preview");
  await press(text.actions.discard);
  await page.waitForTimeout(0);
  assertEqual(await color(), before, "the app's color after Discard");
  await other.check();
  await press(text.actions.save);
  await page.getByRole("form", { name: text.theme.title }).getByText(text.state.saved, { exact: true }).waitFor();
  assertEqual(
    [await color(), cloudreve.account(ada.email).preferred_theme],
    [rgb, await other.getAttribute("value")],
    "the theme",
  );

  // Every language is followed by the page and by the app.
  let current = text;
  for (const [language, next, settings] of [
    ["zh-CN", chinese, "设置"],
    ["ar-AR", arabic, "الإعدادات"],
    ["en-US", text, "Settings"],
  ] as const) {
    await page.getByLabel(current.preferences.language.label).selectOption(language);
    await page.getByRole("button", { name: current.actions.save, exact: true }).click();
    await page.getByRole("form", { name: next.preferences.title }).waitFor();
    await page.getByRole("link", { name: settings, exact: true }).waitFor();
    current = next;
  }

  // One renewal for the app's own call and the library's.
  cloudreve.expireTokens(ada.email);
  cloudreve.clearRequests();
  // Both are under way when the first answer comes.
  cloudreve.setLatency(300);
  await press("Read");
  await show("Account");
  await page.locator("[data-read]").getByText(ada.email).waitFor();
  cloudreve.setLatency(0);
  await name.fill("Countess");
  await press(text.actions.save);
  await expectUser("Countess");
  assertEqual(
    cloudreve.requests.filter(({ path }) => path.endsWith("/session/token/refresh")).length,
    1,
    "renewals of the token",
  );

  // A sign-out with something dirty is not asked about; the same user finds the edit again, another one does not.
  await name.fill("Ada Byron");
  await press("Sign out");
  await signIn(ada);
  assertEqual(await name.inputValue(), "Ada Byron", "the edit of the same user");
  await press("Sign out");
  await signIn(grace);
  await expectUser(grace.nick);
  assertEqual(await name.inputValue(), grace.nick, "the name of another user");
  await press("Sign out");
  await signIn(ada);
  assertEqual(await name.inputValue(), "Countess", "the name after another user");

  // A leave is asked about; a changed password is not, and the edit is there after the next sign-in.
  await name.fill("Ada Byron");
  await page.getByRole("link", { name: "Files" }).click();
  await press(text.unsaved.leave.stay);
  await show("Security");
  await openPassword(page);
  await page.getByLabel(text.password.current_password.label, { exact: true }).fill(ada.password);
  await page.getByLabel(text.password.new_password.label, { exact: true }).fill("third-pass-3");
  await page.getByLabel(text.password.confirm_new_password.label).fill("third-pass-3");
  await page.getByRole("switch").uncheck();
  // Enter saves the password alone: with two dirty sections, the bar has the only button, for both.
  await page.getByLabel(text.password.confirm_new_password.label).press("Enter");
  await signIn({ email: ada.email, password: "third-pass-3" });
  assertEqual(await name.inputValue(), "Ada Byron", "the edit after a changed password");

  // A refused renewal ends the session everywhere, without a question, and loses nothing.
  // Only the save is refused: an expired token would also end the session by a read that is still under way, before
  // the press.
  const faults = [
    cloudreve.fail({ method: "PATCH", path: /user\/setting$/ }, { code: 401, msg: "Login required" }),
    cloudreve.fail({ path: /token\/refresh$/ }, { code: 40020, msg: "Refused" }),
  ];
  await press(text.actions.save);
  await page.waitForURL(/\/session$/);
  for (const stop of faults) stop();
  await signIn({ email: ada.email, password: "third-pass-3" });
  assertEqual(await name.inputValue(), "Ada Byron", "the edit after a refused renewal");
  await name.press("Enter");
  await expectUser("Ada Byron");
}

function toRgb(hex: string): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${channels.join(", ")})`;
}
