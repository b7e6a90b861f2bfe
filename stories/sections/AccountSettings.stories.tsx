import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { AccountSettings } from "../../src/sections/account-settings/AccountSettings";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host, inMonths, loaded, world } from "../world";

/** The whole page. */
const meta: Meta<{ cloudreve: EmbeddedCloudreve }> = {
  title: "Page/AccountSettings",
  parameters: { controls: { disable: true } },
  play: ({ canvasElement }) => loaded(canvasElement),
  render: ({ cloudreve }, { globals }) => (
    <Host cloudreve={cloudreve} locale={globals["locale"] as string}>
      <AccountSettings />
    </Host>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Pro: Story = {
  args: { cloudreve: world({ edition: "pro", account: { group_expires: inMonths(4) } }) },
  play: async ({ canvas }) => {
    await canvas.findByRole("region", { name: "Membership" });
  },
};

export const Community: Story = { args: { cloudreve: world() } };

export const Arabic: Story = { args: { cloudreve: world() }, globals: { locale: "ar-AR" } };

export const Dark: Story = { args: { cloudreve: world() }, globals: { scheme: "dark" } };

export const OneReadFails: Story = (() => {
  const cloudreve = world();
  cloudreve.fail({ path: "/user/setting", method: "GET" }, { code: 50001, msg: "Database error" });
  return {
    args: { cloudreve },
    play: async ({ canvas }) => {
      await canvas.findByText(/Could not be loaded: Profile, Preferences/);
      // The sections that do not need what failed can be used.
      await canvas.findByRole("form", { name: "Theme" });
      await expect(canvas.getAllByRole("button", { name: "Try again" })).toHaveLength(1);
      await expect(cloudreve.requests.filter(({ path }) => path === "/user/setting")).toHaveLength(1);
    },
  };
})();
