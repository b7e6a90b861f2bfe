import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { FinanceSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { wordsOf } from "../../../stories/worlds/plays";
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
