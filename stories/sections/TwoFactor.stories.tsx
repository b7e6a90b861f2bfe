import type { Meta, StoryObj } from "@storybook/react-vite";
import { TwoFactorSection } from "../../src/index";
import { inWorld } from "../worlds/storyWorlds";

/** The second step at sign-in. */
const meta: Meta<typeof TwoFactorSection> = { title: "Sections/TwoFactor", component: TwoFactorSection, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

export const Off: Story = {
};

export const On: Story = {
  parameters: inWorld({ account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } }),
};
