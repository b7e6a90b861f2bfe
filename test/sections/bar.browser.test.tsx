import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { UnsavedChangesBar } from "../../src/index";
import { Newsletter } from "../../stories/docs/examples/Newsletter";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { openPassword } from "../../stories/worlds/openPassword";
import { world } from "../../stories/worlds/world";
import { renderPage } from "./renderPage";

test("after everything is saved, the bar does not announce again that changes are unsaved", async () => {
  const { screen } = await renderPage(world({ latency: 100 }));
  await userEvent.fill(screen.getByLabelText(text.profile.nick.label), "Ada King");
  await screen
    .getByRole("form", { name: text.preferences.title })
    .getByRole("switch", { name: text.preferences.disable_view_sync.label })
    .click();
  const bar = () => document.querySelector(".cr-bar-text")?.textContent;
  await expect.poll(bar).toContain(text.unsaved.summary(2, 2));

  const said: string[] = [];
  const listen = new MutationObserver(() => {
    const words = bar()?.trim() ?? "";
    if (words !== said.at(-1)) said.push(words);
  });
  listen.observe(document.body, { childList: true, subtree: true, characterData: true });
  await screen.getByRole("button", { name: text.actions.saveAll }).click();
  await expect.poll(bar).toBe("");
  listen.disconnect();
  expect(said.filter((words, index) => index > 0 || words !== text.unsaved.summary(2, 2))).toEqual([
    text.state.saving,
    text.state.saved,
    "",
  ]);
});

test("the bar is shown for a form of the host's that alone is dirty, while the form's button is out of sight", async () => {
  const screen = await render(
    <Host cloudreve={world()}>
      <Newsletter store={() => Promise.resolve()} />
      <div style={{ height: "300vh" }} />
      <UnsavedChangesBar />
    </Host>,
  );
  const bar = () => document.querySelector(".cr-bar-text")?.textContent;
  await screen.getByRole("textbox").fill("ada@example.com");
  window.scrollTo(0, document.body.scrollHeight);
  await expect.poll(() => bar()?.trim()).toBe(text.unsaved.summary(1, 1));
  window.scrollTo(0, 0);
  await expect.poll(bar).toBe("");
});

test("when one form stays unsaved and the bar goes, the focus goes to that form", async () => {
  await page.viewport(1280, 2200);
  const cloudreve = world({ latency: 100 });
  const { screen } = await renderPage(cloudreve);
  await screen.getByLabelText(text.profile.nick.label).fill("Countess");
  await openPassword(screen);
  await screen.getByLabelText(text.password.current_password.label, { exact: true }).fill("first-pass-1");
  await screen.getByLabelText(text.password.new_password.label, { exact: true }).fill("second-pass-1");
  await screen.getByLabelText(text.password.confirm_new_password.label).fill("second-pass-1");
  (screen.getByRole("button", { name: text.actions.saveAll }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  // The name goes first, and then the password.
  await expect.poll(() => cloudreve.account().nick).toBe("Countess");
  cloudreve.fail({ method: "PATCH" }, { kind: "html", status: 403 });
  await expect.poll(() => document.querySelector(".cr-bar")).toBeNull();
  await expect.poll(() => document.activeElement?.closest("form")?.id).toBe("cr-password");
});

test("where a browser reports two changes at once, as on a busy machine, the later one counts", async () => {
  const watched: ((isInSight: boolean[]) => void)[] = [];
  class BusyObserver {
    constructor(look: (entries: Pick<IntersectionObserverEntry, "isIntersecting">[]) => void) {
      watched.push((isInSight) => look(isInSight.map((isIntersecting) => ({ isIntersecting }))));
    }
    observe = () => undefined;
    disconnect = () => undefined;
  }
  vi.stubGlobal("IntersectionObserver", BusyObserver);
  onTestFinished(() => void vi.unstubAllGlobals());
  const screen = await render(
    <Host cloudreve={world()}>
      <Newsletter store={() => Promise.resolve()} />
      <UnsavedChangesBar />
    </Host>,
  );
  await screen.getByRole("textbox").fill("ada@example.com");
  await expect.poll(() => watched.length).toBe(1);
  watched[0]?.([true, false]);
  await expect.poll(() => document.querySelector(".cr-bar-text")?.textContent.trim()).toBe(text.unsaved.summary(1, 1));
});
