import { expect, test } from "vitest";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";
import { renderPage } from "./renderPage";

const alert = () => document.querySelector(".cr-section [role=alert]")?.textContent;

test("after a failed retry, a later successful read does not move the focus", async () => {
  const cloudreve = world();
  const undo = cloudreve.fail({ path: /site\/config\/basic/ }, { code: 50001, msg: "No" });
  const { screen, queryClient } = await renderPage(cloudreve);
  const button = screen.getByRole("button", { name: text.actions.tryAgain });
  const asked = () => cloudreve.requests.filter(({ path }) => path.includes("config/basic")).length;
  await expect.element(button).toBeVisible();
  const before = asked();
  await button.click();
  await expect.poll(asked).toBe(before + 1);
  await expect.element(button).not.toHaveAttribute("data-busy");
  (document.activeElement as HTMLElement).blur();
  undo();
  await queryClient.refetchQueries();
  await expect.element(screen.getByRole("form", { name: text.theme.title })).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.activeElement).toBe(document.body);
});

test("after Try again, the focus moves to the first new control, not to one that was there before", async () => {
  const cloudreve = world();
  const undo = cloudreve.fail({ path: /site\/config\/basic/ }, { code: 50001, msg: "No" });
  const { screen } = await renderPage(cloudreve);
  await expect.element(screen.getByRole("form", { name: text.profile.title })).toBeVisible();
  await expect.poll(alert).toContain(text.theme.title);
  undo();
  await screen.getByRole("button", { name: text.actions.tryAgain }).click();
  await expect.poll(() => document.activeElement?.closest(".cr-section")?.id).toBe("cr-theme");
  expect(document.activeElement?.getAttribute("type")).toBe("radio");
});

test("the alert keeps its text during a retry", async () => {
  const delays: Record<string, number> = { "/user/me": 0, "/user/setting": 100, "/site/config/basic": 400 };
  let slow = false;
  const cloudreve = world({ latency: ({ path }) => (slow ? (delays[path] ?? 0) : 0) });
  const undo = cloudreve.fail({ method: "GET" }, { code: 50001, msg: "No" });
  const { screen } = await renderPage(cloudreve);
  await expect.poll(alert).toContain(text.password.title);
  // Every read has ended by now.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = alert();
  const said = new Set<string>();
  const listen = new MutationObserver(() => said.add(alert() ?? ""));
  undo();
  slow = true;
  listen.observe(document.body, { childList: true, subtree: true, characterData: true });
  await screen.getByRole("button", { name: text.actions.tryAgain }).click();
  await expect.element(screen.getByRole("form", { name: text.theme.title })).toBeVisible();
  listen.disconnect();
  expect([...said].sort()).toEqual(["", before]);
});
