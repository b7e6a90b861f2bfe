import type { Page } from "playwright";
import { text } from "../../stories/worlds/pageWords";
import { assertEqual } from "./assertEqual";
import type { OpenHost } from "./Host";
import { ada } from "./shared/users";

/** Leaves the settings in every way, with and without unsaved changes, in an app with a router. Starts at `/`. */
export async function leaveWalk({ page, cloudreve }: OpenHost): Promise<void> {
  const name = page.getByRole("textbox", { name: text.profile.nick.label });
  const dialog = page.getByRole("dialog");
  const home = page.getByRole("heading", { name: "Home", exact: true });
  const follow = (link: string) => page.getByRole("link", { name: link, exact: true }).click();
  const answer = async (button: string) => {
    await page.getByRole("button", { name: button }).click();
    await dialog.waitFor({ state: "detached" });
  };
  /** The user is still in the settings at this address, with this name in the box, and nobody asks. */
  const expectSettings = async (path: string, nick: string) => {
    await name.waitFor();
    await page.waitForURL((url) => url.pathname + url.search === path);
    assertEqual(await name.inputValue(), nick, `the name in the box at ${path}`);
    await expectNoQuestion(page);
  };
  /** The dialog asks, and the user stays. */
  const stay = async () => {
    await dialog.waitFor();
    await answer(text.unsaved.leave.stay);
    await expectSettings("/settings", "Ada King");
  };

  await follow("Settings");
  await expectSettings("/settings", ada.nick);
  // The list of sections makes no entry: Back leaves the settings at once, and Forward comes back.
  await follow(text.password.title);
  back(page);
  await home.waitFor();
  await expectNoQuestion(page);
  await page.goForward();
  await expectSettings("/settings", ada.nick);

  await name.fill("Ada King");
  await follow(text.password.title);
  await expectNoQuestion(page);
  for (let times = 0; times < 2; times += 1) {
    back(page);
    await stay();
    await follow("Home");
    await stay();
  }
  // Another query, and Back from it, leave nothing.
  await follow("Second tab");
  await expectSettings("/settings?tab=two", "Ada King");
  back(page);
  await expectSettings("/settings", "Ada King");
  await page.goForward();
  await expectSettings("/settings?tab=two", "Ada King");
  back(page);
  await expectSettings("/settings", "Ada King");

  assertEqual(await asksForReload(page), true, "the browser asks before a reload");
  await expectSettings("/settings", "Ada King");

  back(page);
  await dialog.waitFor();
  await answer(text.unsaved.leave.discard);
  await home.waitFor();
  assertEqual(new URL(page.url()).pathname, "/", "the address after leaving by Back");
  await page.goForward();
  await expectSettings("/settings", ada.nick);
  assertEqual(await asksForReload(page), false, "the browser asks before a reload, with nothing unsaved");

  await name.waitFor();
  cloudreve.clearRequests();
  await name.fill("Ada King");
  await follow("Home");
  await dialog.waitFor();
  await answer(text.unsaved.leave.save);
  await home.waitFor();
  assertEqual(
    cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body),
    [{ nick: "Ada King" }],
    "the bodies that were sent",
  );
  back(page);
  await expectSettings("/settings", "Ada King");
  back(page);
  await home.waitFor();
  await expectNoQuestion(page);
}

/** Presses the browser's Back without waiting: a router may hold it back. */
function back(page: Page): void {
  void page.goBack().catch(() => undefined);
}

/** No dialog asks, also not after a router has handled the navigation. */
async function expectNoQuestion(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  assertEqual(await page.getByRole("dialog").count(), 0, "questions before leaving");
}

/** Reloads the page. Returns whether the browser asks; the user then stays. */
async function asksForReload(page: Page): Promise<boolean> {
  const asked = page.waitForEvent("dialog").then(async (question) => {
    await question.dismiss();
    return true;
  });
  const reloaded = page.waitForEvent("load").then(() => false);
  void page.reload().catch(() => undefined);
  const result = await Promise.race([asked, reloaded]);
  for (const left of [asked, reloaded]) left.catch(() => undefined);
  return result;
}
