import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { codes } from "../../../src/api/codes";
import { FinanceSection, type AccountEvent } from "../../../src/index";
import type { Fault } from "../../../src/testing/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { comeBack, holdAnswers, wordsOf } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";

const { gift } = text.finance;
const code = "s3cret/gift code";
const another = "another";

async function open() {
  const cloudreve = world({
    edition: "pro",
    giftCodes: [
      { code, name: "Points", qyt: 50 },
      { code: another, name: "More", qyt: 50 },
    ],
  });
  const told: AccountEvent[] = [];
  const queryClient = new QueryClient();
  const host = (isShown: boolean) => (
    <Host cloudreve={cloudreve} queryClient={queryClient} onAccountEvent={(event) => told.push(event)}>
      {isShown && <FinanceSection />}
    </Host>
  );
  const screen = await render(host(true));
  const show = (isShown: boolean) => screen.rerender(host(isShown));
  await screen.getByRole("button", { name: gift.enter }).click();
  const dialog = page.getByRole("dialog");
  const box = dialog.getByLabelText(gift.code);
  await box.fill(code);
  const sent = (method: string) =>
    cloudreve.requests.filter((request) => request.method === method && request.path.startsWith("/vas")).length;
  return { cloudreve, queryClient, dialog, box, sent, told, show };
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

async function cancel({ dialog }: Awaited<ReturnType<typeof open>>) {
  await dialog.getByRole("button", { name: text.actions.cancel }).click();
  await expect.element(dialog).not.toBeInTheDocument();
}

/** Opens the dialog anew with another code in its box. */
async function enter({ box }: Awaited<ReturnType<typeof open>>, next: string) {
  await page.getByRole("button", { name: gift.enter }).click();
  await expect.element(box).toHaveValue("");
  await box.fill(next);
}

test("the next dialog knows a code whose answer was lost, also after the section was gone, and does not keep the code", async () => {
  const opened = await open();
  await lose(opened);
  await cancel(opened);
  await opened.show(false);
  await expect.element(page.getByRole("button", { name: gift.enter })).not.toBeInTheDocument();
  await opened.show(true);
  comeToIt(opened);
  await enter(opened, code);
  await userEvent.keyboard("{Enter}");
  await wasRedeemed();
  expect(opened.told).toEqual([{ type: "giftCodeRedeemed", name: "Points", qyt: 50 }]);
});

const moreRedeemed = () => expect.element(page.getByText(gift.redeemed(gift.of("50", "More")))).toBeVisible();

test("the points of another code are not taken for those of a code whose answer was lost", async () => {
  const opened = await open();
  const { cloudreve, dialog, told } = opened;
  await lose(opened);
  await cancel(opened);
  await enter(opened, another);
  await userEvent.keyboard("{Enter}");
  await dialog.getByRole("button", { name: gift.redeem }).click();
  await moreRedeemed();
  await expect.element(page.getByText(text.finance.points(cloudreve.account().credit))).toBeVisible();
  expect(told).toEqual([{ type: "giftCodeRedeemed", name: "More", qyt: 50 }]);
});

test("of two codes whose answers were lost, the points are those of the one that turns out to be used", async () => {
  const opened = await open();
  await lose(opened);
  await cancel(opened);
  await enter(opened, another);
  await lose(opened);
  comeToIt(opened);
  await userEvent.keyboard("{Enter}");
  await moreRedeemed();
  await enter(opened, code);
  await userEvent.keyboard("{Enter}");
  await expect.element(opened.box).toHaveAccessibleDescription(gift.wrong);
});

test("points that were bought before a check found the code unused are not the code's", async () => {
  const opened = await open();
  const { cloudreve, dialog, box } = opened;
  await lose(opened);
  cloudreve.change(undefined, { credit: cloudreve.account().credit + 1000 });
  await dialog.getByRole("button", { name: gift.check }).click();
  await expect.element(dialog.getByRole("button", { name: gift.redeem })).toBeVisible();
  cloudreve.fail({ method: "POST" }, { code: codes.notFound });
  await dialog.getByRole("button", { name: gift.redeem }).click();
  await expect.element(box).toHaveAccessibleDescription(gift.wrong);
});

test("the host is told once of a code that a later read shows and that is then refused as used", async () => {
  const opened = await open();
  const { dialog, told } = opened;
  await lose(opened);
  await dialog.getByRole("button", { name: gift.check }).click();
  await expect.element(dialog.getByRole("button", { name: gift.redeem })).toBeVisible();
  comeToIt(opened);
  comeBack();
  await expect.poll(() => told.length).toBe(1);
  await dialog.getByRole("button", { name: gift.redeem }).click();
  await wasRedeemed();
  expect(told).toEqual([{ type: "giftCodeRedeemed", name: "Points", qyt: 50 }]);
});

test("the answer to a check is not shown for a code that a program has filled in meanwhile", async () => {
  const { cloudreve, dialog, box, sent } = await open();
  const release = holdAnswers(cloudreve, "GET");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => sent("GET")).toBe(1);
  (box.element() as HTMLInputElement).value = another;
  release();
  await expect.element(box).not.toHaveAttribute("readonly");
  await expect.element(dialog.getByRole("button", { name: gift.check })).toBeVisible();
});

test("another code that is wrong stays wrong", async () => {
  const opened = await open();
  await lose(opened);
  comeToIt(opened);
  await opened.box.fill("unknown");
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
  // Points of elsewhere change nothing about it.
  cloudreve.change(undefined, { credit: cloudreve.account().credit + 50 });
  comeBack();
  const credit = text.finance.points(cloudreve.account().credit);
  await expect.poll(() => wordsOf(document.querySelector(".cr-section"))).toContain(credit);
  await expect.element(box).toHaveAccessibleDescription(gift.wrong);
});

test("a check that is refused for a scope makes the section read-only, without the lists", async () => {
  const { cloudreve } = await open();
  cloudreve.fail({ path: /^\/vas/ }, { code: codes.insufficientScope, msg: "Insufficient scope: Finance.Read" });
  await userEvent.keyboard("{Enter}");
  await says(gift.notChecked(text.errors.insufficientScope));
  await expect.poll(() => document.querySelector(".cr-section")?.getAttribute("data-state")).toBe("readonly");
  expect(wordsOf(document.querySelector(".cr-section"))).not.toContain(text.finance.history.label);
});
