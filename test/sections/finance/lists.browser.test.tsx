import { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { FinanceSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { comeBack, wordsOf } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";

const { history } = text.finance;

/** Opens the changes of the credit, of which the server answers these pages. */
async function open(...pages: object[]) {
  const cloudreve = world({ edition: "pro" });
  const { fetch } = cloudreve;
  cloudreve.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isPage = new URL(request.url).pathname.endsWith("/user/creditChanges");
    return isPage ? Response.json({ code: 0, data: pages.shift() }) : fetch(request);
  };
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <FinanceSection />
    </Host>,
  );
  await screen.getByRole("button", { name: text.actions.showOf(history.label) }).click();
}

const titles = () => [...document.querySelectorAll(".cr-list-title")].map(wordsOf);
const change = (reason: string) => ({ changed_at: "2026-01-01T00:00:00Z", diff: 1, reason });

test("a first page without a change is no end of the list", async () => {
  await open({ changes: [], pagination: { next_token: "2" } }, { changes: [change("pay")], pagination: {} });
  await page.getByRole("button", { name: text.actions.showMoreOf(history.label) }).click();
  await expect.poll(titles).toEqual([history.reasons.pay]);
});

test("a reason that every object has by that name is a word like others", async () => {
  await open({ changes: [change("__proto__"), change("constructor")] });
  await expect.poll(titles).toEqual(["Proto", "Constructor"]);
});

test("open lists are read again once points or packs differ, and not else", async () => {
  const cloudreve = world({ edition: "pro", account: { credit: 10 } });
  const queryClient = new QueryClient();
  const reads = () => cloudreve.requests.filter(({ path }) => path.startsWith("/user/creditChanges")).length;
  const screen = await render(
    <Host cloudreve={cloudreve} queryClient={queryClient}>
      <FinanceSection />
    </Host>,
  );
  await screen.getByRole("button", { name: text.actions.showOf(history.label) }).click();
  await expect.element(page.getByText(history.none)).toBeVisible();
  cloudreve.change(undefined, { language: "de-DE", group_expires: "2030-01-01T00:00:00Z" });
  comeBack();
  // The answer has come.
  const language = () =>
    queryClient
      .getQueryCache()
      .getAll()
      .some(({ state }) => (state.data as { language?: string } | undefined)?.language === "de-DE");
  await expect.poll(language).toBe(true);
  expect(reads()).toBe(1);
  cloudreve.change(undefined, { credit: 11, credit_changes: [change("pay")] });
  comeBack();
  await expect.poll(titles).toEqual([history.reasons.pay]);
  expect(reads()).toBe(2);
});

test("a promise of the host that is rejected is reported, and the account is read again, as points may have been bought", async () => {
  const cloudreve = world({ edition: "pro", account: { credit: 10 } });
  const reported = vi.spyOn(globalThis, "reportError").mockImplementation(() => undefined);
  onTestFinished(() => reported.mockRestore());
  const lost = new Error("The window was closed.");
  const screen = await render(
    <Host cloudreve={cloudreve} onRecharge={() => Promise.reject(lost)}>
      <FinanceSection />
    </Host>,
  );
  const button = screen.getByRole("button", { name: text.finance.recharge });
  await expect.element(button).toBeVisible();
  cloudreve.change(undefined, { credit: 60 });
  await button.click();
  await expect.element(page.getByText(text.finance.points(60))).toBeVisible();
  expect(reported.mock.calls).toEqual([[lost]]);
});

test("a button that waits for the host also waits where it is shown again", async () => {
  let end: () => void = () => undefined;
  const onRecharge = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
  const hostWith = (shown: ReactNode) => (
    <Host cloudreve={cloudreve} onRecharge={onRecharge}>
      {shown}
    </Host>
  );
  const cloudreve = world({ edition: "pro", account: { credit: 10 } });
  const screen = await render(hostWith(<FinanceSection />));
  const button = screen.getByRole("button", { name: text.finance.recharge });
  await button.click();
  await screen.rerender(hostWith(null));
  await screen.rerender(hostWith(<FinanceSection />));
  await expect.element(button).toHaveAttribute("data-busy");
  cloudreve.change(undefined, { credit: 60 });
  end();
  await expect.element(page.getByText(text.finance.points(60))).toBeVisible();
  await expect.element(button).not.toHaveAttribute("data-busy");
  await button.click();
  expect(onRecharge).toHaveBeenCalledTimes(2);
});
