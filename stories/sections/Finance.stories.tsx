import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor } from "storybook/test";
import { FinanceSection } from "../../src/index";
import { inEnglish, text } from "../worlds/pageWords";
import { loaded, press, readsOf, type Page } from "../worlds/plays";
import { inWorld, serverOf, type StoryWorld } from "../worlds/storyWorlds";
import { change, manyChanges, order, withFinance } from "./financeWorld";
import { expectToFit, narrow, wide } from "./rooms";

/** The credit of a Pro server, its changes, orders and gift codes. For the dialog, see GiftCode. */
const meta: Meta<typeof FinanceSection> = {
  title: "Sections/Finance",
  component: FinanceSection,
  parameters: { ...inWorld(withFinance()) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { finance, actions } = text;
const { history, orders } = finance;
const changesPath = "/user/creditChanges?page_size=50&order_direction=desc";
const ordersPath = "/user/payments?page_size=50&order_direction=desc";

const findCard = ({ canvas }: Page) => canvas.findByRole("region", { name: finance.title });
const showHistory = (page: Page) => press(page, actions.showOf(history.label));
const showOrders = (page: Page) => press(page, actions.showOf(orders.label));
const rowsOf = ({ canvasElement }: Page) =>
  [...canvasElement.querySelectorAll(".cr-list-row")].map((row) =>
    [row.querySelector(".cr-row-label")?.textContent, row.querySelector(".cr-list-action")?.textContent]
      .join(": ")
      .replaceAll("\u00a0", " "),
  );

/** Live: a code that is redeemed is used, as on a real server. */
export const Live: Story = {};

/** Nothing is shown until the edition is known. */
export const Loading: Story = nothing({
  edition: "pro",
  prepare: (cloudreve) => void cloudreve.fail({}, { kind: "hang" }),
});

/** The community edition has none of it, and is asked for none of it. */
export const Community: Story = nothing({ edition: "community" });

function nothing(world: StoryWorld): Story {
  return {
    parameters: inWorld(world),
    play: async (page) => {
      await waitFor(() => expect(readsOf(serverOf(page), "/user/setting")).toBe(1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await expect(page.canvasElement.querySelector(".cr-section")).toBeNull();
      await expect(serverOf(page).requests.some(({ path }) => /credit|payments|vas/.test(path))).toBe(false);
    },
  };
}

/** The history and the orders are read when they are opened, and not before. */
export const Folded: Story = {
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByText(finance.points(1_499))).toBeVisible();
    await expect(page.canvas.queryByRole("button", { name: finance.recharge })).toBeNull();
    await expect(page.canvas.queryByRole("list")).toBeNull();
    await expect(serverOf(page).requests.some(({ path }) => /credit|payments/.test(path))).toBe(false);
  },
};

/** Every known reason, one that is not known, and none. */
export const History: Story = {
  parameters: inWorld(
    withFinance({
      credit_changes: [
        change(1, ""),
        change(5, "gift_received"),
        change(1_000, "recharge"),
        change(-1, "adjust"),
        change(-300, "pay", "2026-03-20T12:00:00Z"),
        change(800, "share_purchased"),
      ],
    }),
  ),
  play: async (page) => {
    const button = await showHistory(page);
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.canvas.findByRole("list", { name: history.label });
    await expect(rowsOf(page)).toEqual([
      `${history.reasons.share_purchased}: +800`,
      `${history.reasons.pay}: -300`,
      `${history.reasons.adjust}: -1`,
      `${history.reasons.recharge}: +1,000`,
      "Gift received: +5",
      `${history.other}: +1`,
    ]);
    await expect(page.canvas.getByText(inEnglish.date("2026-03-20T12:00:00Z"))).toBeVisible();
    await expect(readsOf(serverOf(page), changesPath)).toBe(1);
    await press(page, actions.hideOf(history.label));
    await expect(page.canvas.queryByRole("list")).toBeNull();
  },
};

/** A few at first; then the rest of the page, and page by page. The focus goes to the first row that is new. */
export const LongHistory: Story = {
  parameters: inWorld(withFinance({ credit_changes: manyChanges(60) })),
  play: async (page) => {
    await showHistory(page);
    await page.canvas.findByRole("list", { name: history.label });
    await expect(rowsOf(page)).toHaveLength(10);
    await press(page, actions.showMoreOf(history.label));
    await expect(rowsOf(page)).toHaveLength(50);
    await waitFor(() => expect(page.canvasElement.querySelectorAll(".cr-list-row")[10]).toHaveFocus());
    await press(page, actions.showMoreOf(history.label));
    await waitFor(() => expect(rowsOf(page)).toHaveLength(60));
    await waitFor(() => expect(page.canvasElement.querySelectorAll(".cr-list-row")[50]).toHaveFocus());
    await expect(rowsOf(page).at(-1)).toBe(`${history.reasons.share_purchased}: +1`);
    await expect(page.canvas.queryByRole("button", { name: actions.showMoreOf(history.label) })).toBeNull();
    await expect(readsOf(serverOf(page), `${changesPath}&next_page_token=50`)).toBe(1);
  },
};

/** Amounts in the currency of each, with its smallest unit, and in points. */
export const Orders: Story = {
  parameters: inWorld(
    withFinance({
      payments: [
        order("Odd", { status: "on_hold", product_type: 9, price_id: "POINTS!", price_mark: "◆" }),
        order("", { status: "", trade_no: "", created_at: "", price_unit: null, product_type: 1 }),
        order("2 GB", { product_type: 3, price_unit: 300, price_id: "", price_mark: null, price_one_unit: null }),
        order("Kuwait", { price_unit: 12_345, price_id: "KWD", price_one_unit: 1_000, status: "canceled" }),
        order("Japan", { price_unit: 500, price_id: "JPY", price_one_unit: 1, status: "fulfill_failed" }),
        order("Pro", { price_unit: 9_900, product_type: 2, qyt: 2, status: "paid" }),
        order("Points", { price_unit: 1, qyt: 1_000, status: "created" }),
      ],
    }),
  ),
  play: async (page) => {
    await showOrders(page);
    await page.canvas.findByRole("list", { name: orders.label });
    await expect(rowsOf(page)).toEqual([
      `Points${orders.status.created}: CN¥10.00`,
      `Pro${orders.status.paid}: CN¥198.00`,
      `Japan${orders.status.fulfill_failed}: ¥500`,
      `Kuwait${orders.status.canceled}: KWD 12.345`,
      `2 GB${orders.status.fulfilled}: ${finance.points(300)}`,
      `${orders.products[1]}: `,
      "OddOn hold: 10.00 ◆",
    ]);
    const tone = (state: string) => page.canvas.getByText(state).closest(".cr-badge")?.getAttribute("data-tone");
    await expect([orders.status.fulfill_failed, orders.status.created].map(tone)).toEqual(["danger", null]);
    await expect(page.canvas.getAllByText(orders.number("20250323225706001174243874"))).toHaveLength(6);
  },
};

/** A server that leaves the points out, as an older Pro may. */
export const PointsNotTold: Story = {
  parameters: inWorld(withFinance({ credit: null as unknown as number })),
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByText(finance.creditUnknown)).toBeVisible();
  },
};

export const Empty: Story = {
  play: async (page) => {
    await showHistory(page);
    await expect(await page.canvas.findByText(history.none)).toBeVisible();
    await showOrders(page);
    await expect(await page.canvas.findByText(orders.none)).toBeVisible();
  },
};

/** A server without these lists, as an older Pro may be, and one that fails once. */
export const ReadFailed: Story = {
  parameters: inWorld(
    withFinance(
      {},
      {
        prepare: (cloudreve) => {
          cloudreve.fail({ path: changesPath, times: 1 }, { status: 500 });
          cloudreve.fail({ path: ordersPath }, { status: 404, body: "404 page not found", contentType: "text/plain" });
        },
      },
    ),
  ),
  play: async (page) => {
    await showOrders(page);
    await expect(await page.canvas.findByText(text.state.readFailed)).toBeVisible();
    await expect(page.canvas.getByText(text.errors.sentence(text.errors.codes["-404"]))).toBeVisible();
    await expect(page.canvas.queryByRole("button", { name: actions.tryAgain })).toBeNull();
    await press(page, actions.hideOf(orders.label));
    await showHistory(page);
    await expect(await page.canvas.findByText(text.errors.sentence(text.errors.http(500)))).toBeVisible();
    await press(page, actions.tryAgain);
    await expect(await page.canvas.findByText(history.none)).toBeVisible();
  },
};

/** What is there stays if the next page cannot be read. */
export const NextPageFailed: Story = {
  parameters: inWorld(
    withFinance(
      { credit_changes: manyChanges(60) },
      { prepare: (cloudreve) => void cloudreve.fail({ path: /next_page_token/, times: 1 }, { status: 500 }) },
    ),
  ),
  play: async (page) => {
    await showHistory(page);
    await page.canvas.findByRole("list");
    await press(page, actions.showMoreOf(history.label));
    await press(page, actions.showMoreOf(history.label));
    await expect(await page.canvas.findByText(text.errors.sentence(text.errors.http(500)))).toBeVisible();
    await expect(rowsOf(page)).toHaveLength(50);
    await press(page, actions.showMoreOf(history.label));
    await waitFor(() => expect(rowsOf(page)).toHaveLength(60));
    await expect(page.canvas.queryByText(text.errors.sentence(text.errors.http(500)))).toBeNull();
  },
};

const onRecharge = fn();

/** The host sells points. */
export const Recharge: Story = {
  parameters: inWorld(withFinance({}, { provider: { onRecharge } })),
  play: async (page) => {
    onRecharge.mockClear();
    await press(page, finance.recharge);
    await expect(onRecharge).toHaveBeenCalledTimes(1);
  },
};

let pay = (): void => undefined;
const buying = fn(() => new Promise<void>((resolve) => void (pay = resolve)));

/** The host says when the user has paid: the points, the history and the orders are read again. */
export const Buying: Story = {
  parameters: inWorld(withFinance({}, { provider: { onRecharge: buying } })),
  play: async (page) => {
    buying.mockClear();
    await showHistory(page);
    await page.canvas.findByText(history.none);
    const button = await press(page, finance.recharge);
    await expect(button).toHaveAttribute("data-busy");
    await page.userEvent.click(button);
    await expect(buying).toHaveBeenCalledTimes(1);
    serverOf(page).change(undefined, { credit: 2_499, credit_changes: [change(1_000, "recharge")] });
    pay();
    await page.canvas.findByText(finance.points(2_499));
    await waitFor(() => expect(rowsOf(page)).toEqual([`${history.reasons.recharge}: +1,000`]));
    await expect(button).not.toHaveAttribute("data-busy");
  },
};

/** The host's token may not change anything: codes can be neither entered nor redeemed. */
export const ReadOnly: Story = {
  parameters: inWorld(withFinance({}, { provider: { scopes: ["UserInfo.Read", "Finance.Read"] } })),
  play: async (page) => {
    await page.canvas.findByText(text.state.readOnly);
    const button = await press(page, finance.gift.enter);
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(screen.queryByRole("dialog")).toBeNull();
  },
};

/** The host's token may not read the lists: they are not offered. */
export const WithoutLists: Story = {
  parameters: inWorld(withFinance({}, { provider: { scopes: ["UserInfo.Read", "Finance.Write"] } })),
  play: async (page) => {
    await page.canvas.findByText(text.state.readOnly);
    await expect(page.canvas.getByText(finance.points(1_499))).toBeVisible();
    await expect(page.canvas.queryByRole("button", { name: actions.showOf(history.label) })).toBeNull();
    await expect(page.canvas.queryByRole("button", { name: actions.showOf(orders.label) })).toBeNull();
  },
};

const named = (name: string, window: typeof narrow): Story => ({
  ...window,
  parameters: {
    ...window.parameters,
    ...inWorld(withFinance({ payments: [order(name)], credit_changes: [change(5, name)], credit: 10 ** 12 })),
  },
  play: async (page) => {
    await loaded(page.canvasElement);
    await showHistory(page);
    await showOrders(page);
    await waitFor(() => expect(rowsOf(page)).toHaveLength(2));
    await expectToFit(await findCard(page));
  },
});

export const Narrow: Story = named("Points", narrow);
export const Wide: Story = named("Points", wide);
export const VeryLong: Story = named("Wolfeschlegelsteinhausenbergerdorff".repeat(7), narrow);
export const MixedDirections: Story = named("مجموعة (Pro) 🚀", narrow);
