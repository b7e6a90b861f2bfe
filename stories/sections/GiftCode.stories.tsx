import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { FinanceSection } from "../../src/index";
import { inEnglish, text } from "../worlds/pageWords";
import { footSays, holdAnswers, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { dialogGoes, dialogSays, openDialog } from "./dialogs";
import { withFinance } from "./financeWorld";
import { expectToFit, narrow } from "./rooms";

/** A gift code is checked, says what it gives, and is then redeemed. */
const meta: Meta<typeof FinanceSection> = {
  title: "Sections/GiftCode",
  component: FinanceSection,
  parameters: { ...inWorld(withFinance()) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { gift } = text.finance;
const sentTo = (page: Page, method: string) =>
  serverOf(page).requests.filter((request) => request.method === method && request.path.startsWith("/vas")).length;

/** Opens the dialog, and checks a code. */
async function check(page: Page, code: string) {
  const opened = await openDialog(page, gift.enter);
  const box = opened.inside.getByLabelText(gift.code);
  await waitFor(() => expect(box).toHaveFocus());
  await page.userEvent.type(box, `${code}{Enter}`);
  return { ...opened, box };
}

async function checked(page: Page, code: string) {
  const opened = await check(page, code);
  const redeem = await opened.inside.findByRole("button", { name: gift.redeem });
  return { ...opened, redeem };
}

export const Closed: Story = {};

export const Opened: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, gift.enter);
    await waitFor(() => expect(inside.getByText(gift.description)).toBeVisible());
    await waitFor(() => expect(inside.getByLabelText(gift.code)).toHaveFocus());
  },
};

export const NoCode: Story = {
  play: async (page) => {
    const { box } = await check(page, "   ");
    await expect(box).toHaveAccessibleDescription(text.issues.required);
    await expect(sentTo(page, "GET")).toBe(0);
  },
};

/** A wrong code, and one that has been used: the server does not tell them apart. */
export const Wrong: Story = {
  play: async (page) => {
    const { box, inside } = await check(page, "used");
    await waitFor(() => expect(box).toHaveAccessibleDescription(gift.wrong));
    await expect(box).toHaveFocus();
    await expect(inside.queryByRole("button", { name: gift.redeem })).toBeNull();
    await page.userEvent.type(box, "!");
    await waitFor(() => expect(box).not.toHaveAccessibleDescription(gift.wrong));
  },
};

export const NotChecked: Story = {
  parameters: inWorld(
    withFinance({}, { prepare: (cloudreve) => void cloudreve.fail({ path: /^\/vas/ }, { status: 500 }) }),
  ),
  play: async (page) => {
    await check(page, "pack");
    await dialogSays(gift.notChecked(text.errors.http(500)));
  },
};

/** A server that has no gift codes, as an older Pro may be. */
export const NotOffered: Story = {
  parameters: inWorld(
    withFinance(
      {},
      {
        prepare: (cloudreve) =>
          void cloudreve.fail(
            { path: /^\/vas/ },
            { status: 404, body: "404 page not found", contentType: "text/plain" },
          ),
      },
    ),
  ),
  play: async (page) => {
    await check(page, "pack");
    await dialogSays(gift.notChecked(text.errors.codes["-404"]));
  },
};

/** The code is valid and not used yet. The focus is on what it gives: Enter redeems nothing. */
export const Gives: Story = {
  play: async (page) => {
    const { inside } = await checked(page, "pack");
    await expect(inside.getByText(gift.confirm)).toBeVisible();
    const facts = inside.getByRole("group", { name: gift.gives });
    await expect([...facts.querySelectorAll(".cr-fact")].map((fact) => fact.textContent)).toEqual([
      `${gift.gives}10 GB`,
      `${gift.quantity}1`,
      `${gift.lasts}${inEnglish.span(31_536_000)}`,
    ]);
    await waitFor(() => expect(facts).toHaveFocus());
    await page.userEvent.keyboard("{Enter}");
    await expect(sentTo(page, "POST")).toBe(0);
  },
};

/** Another code has to be checked, too. */
export const EditedAfterCheck: Story = {
  play: async (page) => {
    const { box, inside } = await checked(page, "pack");
    await page.userEvent.type(box, "2");
    await expect(inside.queryByRole("button", { name: gift.redeem })).toBeNull();
    await expect(inside.getByRole("button", { name: gift.check })).toBeVisible();
  },
};

export const Redeemed: Story = {
  play: async (page) => {
    const { redeem } = await checked(page, " POINTS/50 % ");
    await page.userEvent.click(redeem);
    await dialogGoes();
    await footSays(page, gift.redeemed(gift.of("50", "Points")));
    await expect(await page.canvas.findByText(text.finance.points(1_549))).toBeVisible();
    await expect(sentTo(page, "POST")).toBe(1);
  },
};

/** While it is redeemed, a second press sends nothing, and the dialog stays. */
export const Redeeming: Story = {
  beforeEach: (page) => holdAnswers(serverOf(page), "POST"),
  play: async (page) => {
    const { redeem, dialog } = await checked(page, "pack");
    await page.userEvent.click(redeem);
    await waitFor(() => expect(sentTo(page, "POST")).toBe(1));
    await page.userEvent.click(redeem);
    await page.userEvent.keyboard("{Escape}");
    await expect(dialog).toBeVisible();
    await expect(sentTo(page, "POST")).toBe(1);
  },
};

/** Used by somebody else between the check and the press. The code has to be checked again. */
export const Refused: Story = {
  play: async (page) => {
    const { redeem, inside } = await checked(page, "pack");
    serverOf(page).fail({ method: "POST" }, { code: 50099, msg: "Gift code is used" });
    await page.userEvent.click(redeem);
    await dialogSays(gift.failed(text.errors.applicationSays("Gift code is used", 50_099)));
    await expect(inside.getByRole("button", { name: gift.check })).toBeVisible();
    await expect(serverOf(page).account().storage_packs).toEqual([]);
  },
};

/** The answer was lost after the server had redeemed it: the account shows that. */
export const AnswerLost: Story = {
  play: async (page) => {
    const { redeem } = await checked(page, "POINTS/50 %");
    serverOf(page).fail({ method: "POST", after: true }, { kind: "dropped" });
    await page.userEvent.click(redeem);
    await dialogGoes();
    await footSays(page, gift.redeemed(gift.of("50", "Points")));
    await expect(sentTo(page, "POST")).toBe(1);
  },
};

/** The request was lost: the account shows nothing of it, and the code has to be checked before another try. */
export const NotKnown: Story = {
  play: async (page) => {
    const { redeem, inside } = await checked(page, "pack");
    serverOf(page).fail({ method: "POST", times: 1 }, { kind: "dropped" });
    await page.userEvent.click(redeem);
    await dialogSays(gift.unknown(text.errors.network));
    await page.userEvent.click(inside.getByRole("button", { name: gift.check }));
    await page.userEvent.click(await inside.findByRole("button", { name: gift.redeem }));
    await dialogGoes();
    await expect(serverOf(page).account().storage_packs).toHaveLength(1);
  },
};

/**
 * Redeems a code. The answer is lost, and reading back fails, too. Returns a function that makes the server work again.
 */
async function loseAnswer(page: Page, { redeem }: Awaited<ReturnType<typeof checked>>): Promise<() => void> {
  const cloudreve = serverOf(page);
  cloudreve.fail({ method: "POST", times: 1, after: true }, { kind: "html" });
  const release = holdAnswers(cloudreve, "POST");
  await page.userEvent.click(redeem);
  // The account was read before the code was sent.
  await waitFor(() => expect(sentTo(page, "POST")).toBe(1));
  const recover = cloudreve.fail({ method: "GET" }, { status: 503 });
  release();
  await dialogSays(gift.unknown(text.errors.http(502)));
  return recover;
}

/** Redeemed or not: the code has to be checked again. */
export const Unknown: Story = {
  play: async (page) => {
    const opened = await checked(page, "POINTS/50 %");
    await loseAnswer(page, opened);
    await expect(opened.inside.queryByRole("button", { name: gift.redeem })).toBeNull();
    await expect(sentTo(page, "POST")).toBe(1);
  },
};

/** The code is refused as used, and the account shows that it was used here. */
export const FoundLater: Story = {
  play: async (page) => {
    const opened = await checked(page, "POINTS/50 %");
    const recover = await loseAnswer(page, opened);
    recover();
    await page.userEvent.click(opened.inside.getByRole("button", { name: gift.check }));
    await dialogGoes();
    await footSays(page, gift.redeemed(gift.of("50", "Points")));
    await expect(await page.canvas.findByText(text.finance.points(1_549))).toBeVisible();
    await expect(sentTo(page, "POST")).toBe(1);
  },
};

export const Narrow: Story = {
  ...narrow,
  parameters: { ...narrow.parameters, ...inWorld(withFinance()) },
  play: async (page) => {
    const { dialog } = await checked(page, "pack");
    await expectToFit(dialog);
  },
};
