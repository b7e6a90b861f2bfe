import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { text } from "../../stories/worlds/pageWords";
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
  await expect.poll(bar).toBe(text.unsaved.summary(2, 2));

  const said: string[] = [];
  const listen = new MutationObserver(() => {
    const text = bar();
    if (text !== undefined && text !== said.at(-1)) said.push(text);
  });
  listen.observe(document.body, { childList: true, subtree: true, characterData: true });
  await screen.getByRole("button", { name: text.actions.saveAll }).click();
  await expect.poll(bar).toBeUndefined();
  listen.disconnect();
  expect(said.filter((words, index) => index > 0 || words !== text.unsaved.summary(2, 2))).toEqual([text.state.saving]);
});
