import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor } from "storybook/test";
import { MembershipSection } from "../../src/index";
import type { AccountState } from "../../src/testing/index";
import { inEnglish, like, text } from "../worlds/pageWords";
import { footSays, patchesOf, press, readsOf, type Page } from "../worlds/plays";
import { inWorld, serverOf, type StoryWorld } from "../worlds/storyWorlds";
import { ada, inMonths } from "../worlds/world";
import { expectToFit, narrow, wide } from "./rooms";

/** The membership of a Pro server. For its dialog, see CancelMembership. */
const meta: Meta<typeof MembershipSection> = {
  title: "Sections/Membership",
  component: MembershipSection,
  parameters: { ...inWorld({ edition: "pro" }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const findCard = ({ canvas }: Page) => canvas.findByRole("region", { name: text.membership.title });

/** Live: a canceled membership is gone, as on a real server. */
export const Live: Story = {};

/** Nothing is shown until it is known whether there is a membership. */
export const Loading: Story = nothing({
  edition: "pro",
  prepare: (cloudreve) => void cloudreve.fail({}, { kind: "hang" }),
});

/** The community edition has no memberships. */
export const Community: Story = nothing({ edition: "community" });

function nothing(world: StoryWorld): Story {
  return {
    parameters: inWorld(world),
    play: async (page) => {
      await waitFor(() => expect(readsOf(serverOf(page), "/user/setting")).toBe(1));
      await waitFor(() => expect(readsOf(serverOf(page), "/user/me")).toBe(1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await expect(page.canvasElement.querySelector(".cr-section")).toBeNull();
    },
  };
}

/** The end date of the membership, as the page formats it. */
const dateOf = (page: Page) => inEnglish.date(serverOf(page).account().group_expires ?? "");

export const Active: Story = {
  play: async (page) => {
    const { canvas } = page;
    await findCard(page);
    await expect(canvas.getByText(text.membership.active)).toBeVisible();
    const until = text.membership.until(dateOf(page), "in 4 months");
    await expect(canvas.getByText(until)).toBeVisible();
    await expect(canvas.getByRole("button", { name: text.membership.cancel })).toHaveAccessibleDescription(
      `Pro ${until}`,
    );
    await footSays(page, "");
  },
};

const onExtendMembership = fn();
const offering = (account: Partial<AccountState> = {}) =>
  inWorld({ edition: "pro", account, provider: { onExtendMembership } });

/** Says what the group gives and what comes at the end. The host sells another year. */
export const Extend: Story = {
  parameters: offering({ group: { ...ada.group, permission: "CA==", trash_retention: 604_800 } }),
  play: async (page) => {
    onExtendMembership.mockClear();
    await findCard(page);
    await expect(page.canvas.getByText(text.storage.rights.webDav)).toBeVisible();
    await expect(page.canvas.getByText(text.membership.atEndWhy)).toBeVisible();
    await press(page, text.membership.extend);
    await expect(onExtendMembership).toHaveBeenCalledTimes(1);
    await expect(page.canvas.getByRole("button", { name: text.membership.cancel })).toBeVisible();
  },
};

export const Renew: Story = {
  parameters: offering({ group_expires: inMonths(-2) }),
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByRole("button")).toHaveTextContent(text.membership.renew);
    await expect(page.canvas.queryByText(text.membership.atEndWhy)).toBeNull();
  },
};

export const Buy: Story = {
  parameters: offering({ group_expires: null }),
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByRole("button")).toHaveTextContent(text.membership.buy);
  },
};

/** The page stays open past the end, and notices. */
export const EndsMeanwhile: Story = {
  parameters: inWorld({
    edition: "pro",
    prepare: (cloudreve) => cloudreve.change(undefined, { group_expires: new Date(Date.now() + 1_500).toISOString() }),
  }),
  play: async (page) => {
    await page.canvas.findByText(text.membership.active);
    await page.canvas.findByText(text.membership.ended);
    await expect(page.canvas.queryByRole("button")).toBeNull();
  },
};

/** The server notices in its next check. There is nothing to cancel. */
export const Ended: Story = {
  parameters: inWorld({ edition: "pro", account: { group_expires: inMonths(-2) } }),
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByText(text.membership.ended)).toBeVisible();
    await expect(page.canvas.getByText(text.membership.since(dateOf(page), "2 months ago"))).toBeVisible();
    await expect(page.canvas.queryByRole("button")).toBeNull();
  },
};

export const None: Story = {
  parameters: inWorld({ edition: "pro", account: { group_expires: null } }),
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByText(text.membership.none)).toBeVisible();
    await expect(page.canvas.queryByText(like(text.membership.active, text.membership.ended))).toBeNull();
    await expect(page.canvas.queryByRole("button")).toBeNull();
  },
};

export const NoGroup: Story = {
  parameters: inWorld({ edition: "pro", account: { group: { ...ada.group, name: "" } } }),
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByText(text.membership.noGroup)).toBeVisible();
  },
};

/** Without an answer nothing is shown: the other sections report the failure. */
export const ReadFailed: Story = nothing({
  edition: "pro",
  prepare: (cloudreve) => void cloudreve.fail({}, { status: 500 }),
});

/** The host's token may not change anything: the button says so before the user reads the warning. */
export const ReadOnly: Story = {
  parameters: inWorld({ edition: "pro", provider: { scopes: ["UserInfo.Read"] } }),
  play: async (page) => {
    await page.canvas.findByText(text.state.readOnly);
    const button = await press(page, text.membership.cancel);
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(screen.queryByRole("dialog")).toBeNull();
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

const named = (name: string, window: typeof narrow): Story => ({
  ...window,
  parameters: { ...window.parameters, ...inWorld({ edition: "pro", account: { group: { ...ada.group, name } } }) },
  play: async (page) => {
    await expectToFit(await findCard(page));
    await expect(page.canvas.getByText(name).closest("bdi")).not.toBeNull();
  },
});

export const Narrow: Story = named("Pro", narrow);
export const Wide: Story = named("Pro", wide);
export const VeryLong: Story = named("Wolfeschlegelsteinhausenbergerdorff".repeat(7), narrow);
export const MixedDirections: Story = named("مجموعة (Pro) 🚀", narrow);
