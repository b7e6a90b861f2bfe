import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { MembershipSection } from "../../src/index";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { inMonths } from "../worlds/world";

/** The membership of a Pro server. */
const meta: Meta<typeof MembershipSection> = { title: "Sections/Membership", component: MembershipSection, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

export const Active: Story = {
  parameters: inWorld({ edition: "pro", account: { group_expires: inMonths(4) } }),
};

export const None: Story = {
  parameters: inWorld({ edition: "pro" }),
};

export const Community: Story = {
  play: async (page) => {
    const { canvasElement } = page;
    const cloudreve = serverOf(page);
    await waitFor(() => expect(cloudreve.requests.length).toBeGreaterThan(0));
    await expect(canvasElement.querySelector(".cr-section")).toBeNull();
  },
};
