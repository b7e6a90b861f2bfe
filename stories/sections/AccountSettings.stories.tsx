import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { AccountSettings } from "../../src/index";
import { inWorld, serverOf } from "../worlds/storyWorlds";

/** The whole page. */
const meta: Meta<typeof AccountSettings> = { title: "Page/AccountSettings", component: AccountSettings, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

export const Pro: Story = {
  parameters: inWorld({ edition: "pro" }),
  play: async ({ canvas }) => {
    await canvas.findByRole("region", { name: "Membership" });
  },
};

export const Community: Story = {};

export const Arabic: Story = { globals: { locale: "ar-AR" } };

export const Dark: Story = { globals: { scheme: "dark" } };

export const OneReadFails: Story = {
  parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ path: "/user/setting", method: "GET" }, { code: 50001, msg: "Database error" }) }),
  play: async (page) => {
    const { canvas } = page;
    const cloudreve = serverOf(page);
    await canvas.findByText(/Could not be loaded: Profile, Preferences/);
    // The sections that do not need what failed can be used.
    await canvas.findByRole("form", { name: "Theme" });
    await expect(canvas.getAllByRole("button", { name: "Try again" })).toHaveLength(1);
    await expect(cloudreve.requests.filter(({ path }) => path === "/user/setting")).toHaveLength(1);
  },
};

/** Read again: the button goes, and the focus goes on to the first control. */
export const ReadAgain: Story = {
  parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ path: "/user/setting", method: "GET", times: 1 }, { code: 50001, msg: "Database error" }) }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Try again" }));
    await waitFor(() => expect(canvas.getByLabelText("Display name")).toHaveFocus());
  },
};
