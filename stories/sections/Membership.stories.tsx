import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { MembershipSection } from "../../src/index";
import { footSays, patchesOf, press, readsOf, wordsOf, type Page } from "../worlds/plays";
import { inWorld, serverOf, type StoryWorld } from "../worlds/storyWorlds";
import { ada, inMonths } from "../worlds/world";
import { expectToFit, narrow, wide } from "./rooms";

/** The membership of a Pro server. Its dialog: CancelMembership. */
const meta: Meta<typeof MembershipSection> = {
  title: "Sections/Membership",
  component: MembershipSection,
  parameters: { ...inWorld({ edition: "pro" }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const findCard = ({ canvas }: Page) => canvas.findByRole("region", { name: "Membership" });

/** Live: what is canceled here is gone, as on a true server. */
export const Live: Story = {};

/** Nothing is shown until it is known whether there is anything to show. */
export const Loading: Story = nothing({
  edition: "pro",
  prepare: (cloudreve) => void cloudreve.fail({}, { kind: "hang" }),
});

/** The open edition has no memberships. */
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

export const Active: Story = {
  play: async (page) => {
    const { canvas } = page;
    await findCard(page);
    await expect(canvas.getByText("Active")).toBeVisible();
    await expect(wordsOf(canvas.getByText(/^Until/))).toMatch(/^Until \w+ \d+, \d{4}, in 4 months\.$/);
    await expect(canvas.getByRole("button", { name: "Cancel membership" })).toHaveAccessibleDescription(/^Pro Until/);
    await footSays(page, "");
  },
};

/** The server notices with its next round. There is nothing to cancel. */
export const Ended: Story = {
  parameters: inWorld({ edition: "pro", account: { group_expires: inMonths(-2) } }),
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByText("Ended")).toBeVisible();
    await expect(wordsOf(page.canvas.getByText(/^Ended on/))).toMatch(
      /, 2 months ago\. It may take the server a while to notice\.$/,
    );
    await expect(page.canvas.queryByRole("button")).toBeNull();
  },
};

export const None: Story = {
  parameters: inWorld({ edition: "pro", account: { group_expires: null } }),
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByText("There is no membership that runs out.")).toBeVisible();
    await expect(page.canvas.queryByText(/^(Active|Ended)$/)).toBeNull();
    await expect(page.canvas.queryByRole("button")).toBeNull();
  },
};

export const NoGroup: Story = {
  parameters: inWorld({ edition: "pro", account: { group: { ...ada.group, name: "" } } }),
  play: async (page) => {
    await findCard(page);
    await expect(page.canvas.getByText("No group")).toBeVisible();
  },
};

/** Without an answer there is nothing to show, and nothing to say: the other sections say it. */
export const ReadFailed: Story = nothing({
  edition: "pro",
  prepare: (cloudreve) => void cloudreve.fail({}, { status: 500 }),
});

/** The host's token may not change anything: the button says so before anybody reads what is lost. */
export const ReadOnly: Story = {
  parameters: inWorld({ edition: "pro", provider: { scopes: ["UserInfo.Read"] } }),
  play: async (page) => {
    await page.canvas.findByText(
      "This app may see these settings but not change them. Change them on the site itself.",
    );
    const button = await press(page, "Cancel membership");
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
