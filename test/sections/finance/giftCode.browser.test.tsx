import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { codes } from "../../../src/api/codes";
import { FinanceSection } from "../../../src/index";
import type { Fault } from "../../../src/testing/index";
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

/** Redeems the code by a call whose answer is lost. */
async function lose({ cloudreve, dialog }: Awaited<ReturnType<typeof open>>) {
  await userEvent.keyboard("{Enter}");
  const recover = cloudreve.fail({ method: "POST" }, { kind: "dropped" });
  await dialog.getByRole("button", { name: gift.redeem }).click();
  await says(gift.unknown(text.errors.network));
  recover();
}

/** The server comes to the lost call, and the code is used. */
function comeToIt({ cloudreve }: Awaited<ReturnType<typeof open>>, refusal: Fault = { code: codes.notFound }) {
  cloudreve.change(undefined, { credit: cloudreve.account().credit + 50 });
  cloudreve.fail({ path: /^\/vas/ }, refusal);
}

const wasRedeemed = () => expect.element(page.getByText(gift.redeemed(gift.of("50", "Points")))).toBeVisible();

test.each([
  ["not found", { code: codes.notFound }],
  // Refused before its handler: the page is not read back by itself.
  ["a parameter", { code: codes.parameter, msg: "Used" }],
])(
  "a second try that is refused (%s), as the server came to the first one after the check, is a success",
  async (_, refusal) => {
    const opened = await open();
    await lose(opened);
    await opened.dialog.getByRole("button", { name: gift.check }).click();
    await expect.element(opened.dialog.getByRole("button", { name: gift.redeem })).toBeVisible();
    comeToIt(opened, refusal);
    await opened.dialog.getByRole("button", { name: gift.redeem }).click();
    await wasRedeemed();
    await expect.element(opened.dialog).not.toBeInTheDocument();
  },
);

test("what is not known about a code is known to the next dialog, and the code is not kept", async () => {
  const opened = await open();
  await lose(opened);
  await opened.dialog.getByRole("button", { name: text.actions.cancel }).click();
  await expect.element(opened.dialog).not.toBeInTheDocument();
  comeToIt(opened);
  await page.getByRole("button", { name: gift.enter }).click();
  await expect.element(opened.box).toHaveValue("");
  await opened.box.fill(code);
  await userEvent.keyboard("{Enter}");
  await wasRedeemed();
});

test("another code that is wrong stays wrong", async () => {
  const opened = await open();
  await lose(opened);
  comeToIt(opened);
  await opened.box.fill("another");
  await userEvent.keyboard("{Enter}");
  await expect.element(opened.box).toHaveAccessibleDescription(gift.wrong);
});

test("a refusal that is not known is one of the code, in the server's own words", async () => {
  const { cloudreve, box } = await open();
  cloudreve.fail({ path: /^\/vas/ }, { code: 50_099, msg: "Gift code is used" });
  await userEvent.keyboard("{Enter}");
  await expect.element(box).toHaveAccessibleDescription(text.issues.serverSays("Gift code is used"));
});

test("a code that was used between the check and the press is wrong, at its box", async () => {
  const { cloudreve, dialog, box } = await open();
  await userEvent.keyboard("{Enter}");
  await expect.element(dialog.getByRole("button", { name: gift.redeem })).toBeVisible();
  cloudreve.fail({ method: "POST" }, { code: codes.notFound });
  await dialog.getByRole("button", { name: gift.redeem }).click();
  await expect.element(box).toHaveAccessibleDescription(gift.wrong);
  await says("");
});

test("a check that is refused for a scope makes the section read-only", async () => {
  const { cloudreve } = await open();
  cloudreve.fail({ path: /^\/vas/ }, { code: codes.insufficientScope, msg: "Insufficient scope: Finance.Read" });
  await userEvent.keyboard("{Enter}");
  await says(gift.notChecked(text.errors.insufficientScope));
  await expect.poll(() => document.querySelector(".cr-section")?.getAttribute("data-state")).toBe("readonly");
});
