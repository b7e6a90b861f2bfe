import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { MembershipSection } from "../../src/sections/membership/MembershipSection";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host, inMonths, loaded, world } from "../world";

/** The membership of a Pro server. */
const meta: Meta<{ cloudreve: EmbeddedCloudreve }> = {
  title: "Sections/Membership",
  parameters: { controls: { disable: true } },
  play: ({ canvasElement }) => loaded(canvasElement),
  render: ({ cloudreve }, { globals }) => (
    <Host cloudreve={cloudreve} locale={globals["locale"] as string}>
      <MembershipSection />
    </Host>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Active: Story = (() => {
  const cloudreve = world({ edition: "pro", account: { group_expires: inMonths(4) } });
  return {
    args: { cloudreve },
  };
})();

export const None: Story = (() => {
  const cloudreve = world({ edition: "pro" });
  return {
    args: { cloudreve },
  };
})();

export const Community: Story = (() => {
  const cloudreve = world();
  return {
    args: { cloudreve },
    play: async ({ canvasElement }) => {
      await waitFor(() => expect(cloudreve.requests.length).toBeGreaterThan(0));
      await expect(canvasElement.querySelector(".cr-section")).toBeNull();
    },
  };
})();
