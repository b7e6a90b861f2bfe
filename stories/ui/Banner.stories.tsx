import type { Meta, StoryObj } from "@storybook/react-vite";
import { Banner } from "../../src/ui/Banner/Banner";

const meta = {
  title: "UI/Banner",
  component: Banner,
  args: { icon: "lock", text: "This app may read these settings, but not change them." },
} satisfies Meta<typeof Banner>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneLine: Story = {};

export const Long: Story = { args: { icon: "offline", text: "You are offline. ".repeat(20).trim() } };
