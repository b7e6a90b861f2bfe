import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { codes } from "../../../src/api/codes";
import { FinanceSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { holdAnswers, wordsOf } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";

const { gift } = text.finance;
const code = "s3cret/gift code";

async function open() {
  const cloudreve = world({ edition: "pro", giftCodes: [{ code, name: "Points", qyt: 50 }] });
  const queryClient = new QueryClient();
  const screen = await render(
    <Host cloudreve={cloudreve} queryClient={queryClient}>
      <FinanceSection />
    </Host>,
  );
  await screen.getByRole("button", { name: gift.enter }).click();
  const dialog = page.getByRole("dialog");
  const box = dialog.getByLabelText(gift.code);
  await box.fill(code);
  const sent = (method: string) =>
    cloudreve.requests.filter((request) => request.method === method && request.path.startsWith("/vas")).length;
  return { cloudreve, queryClient, dialog, box, sent };
}

test("a double click on the check redeems nothing", async () => {
  const { dialog, sent } = await open();
  await userEvent.dblClick(dialog.getByRole("button", { name: gift.check }));
  await expect.element(dialog.getByRole("button", { name: gift.redeem })).toBeVisible();
  expect([sent("GET"), sent("POST")]).toEqual([1, 0]);
});

test("a code is in no cache, and gone from the page once it is redeemed", async () => {
  const { cloudreve, queryClient, dialog, box, sent } = await open();
  const release = holdAnswers(cloudreve, "POST");
  const element = box.element() as HTMLInputElement;
  await userEvent.keyboard("{Enter}");
  await dialog.getByRole("button", { name: gift.redeem }).click();
  await expect.poll(() => sent("POST")).toBe(1);
  const held = () =>
    JSON.stringify([
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey, state }) => [queryKey, state]),
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
    ]);
  expect(held()).not.toContain("s3cret");
  release();
  await expect.element(page.getByText(gift.redeemed(gift.of("50", "Points")))).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(held()).not.toContain("s3cret");
  expect(document.documentElement.outerHTML).not.toContain("s3cret");
  expect(element.value).toBe("");
  expect([sent("GET"), sent("POST")]).toEqual([1, 1]);
});

const says = (sentence: string) =>
  expect.poll(() => wordsOf(document.querySelector(".cr-dialog [role=alert]"))).toBe(sentence);

test("a code that this user has redeemed by a call without an answer is said to be redeemed, and not to be wrong", async () => {
  const { cloudreve, dialog, sent } = await open();
  await userEvent.keyboard("{Enter}");
  const recover = cloudreve.fail({ method: "POST" }, { kind: "dropped" });
  await dialog.getByRole("button", { name: gift.redeem }).click();
  await says(gift.unknown(text.errors.network));
  recover();
  // The server came to it late.
  cloudreve.change(undefined, { credit: cloudreve.account().credit + 50 });
  cloudreve.fail({ path: /^\/vas/ }, { code: codes.notFound });
  const calls = sent("POST");
  await dialog.getByRole("button", { name: gift.check }).click();
  await expect.element(page.getByText(gift.redeemed(gift.of("50", "Points")))).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(sent("POST")).toBe(calls);
});

test("a code that could not be sent, as the account could not be read before, is said not to be redeemed", async () => {
  const { cloudreve, dialog, sent } = await open();
  await userEvent.keyboard("{Enter}");
  await expect.element(dialog.getByRole("button", { name: gift.redeem })).toBeVisible();
  cloudreve.fail({ path: /^\/user\/setting/ }, { kind: "dropped" });
  await dialog.getByRole("button", { name: gift.redeem }).click();
  await says(gift.failed(text.errors.network));
  expect(sent("POST")).toBe(0);
});
