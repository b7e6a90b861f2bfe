import type { Meta, StoryObj } from "@storybook/react-vite";
import { Badge } from "../../src/ui/Badge/Badge";

const meta = {
  title: "UI/Badge",
  component: Badge,
  args: { children: "Pro" },
} satisfies Meta<typeof Badge>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const Success: Story = { args: { tone: "success", icon: "check", children: "On" } };

export const Accent: Story = { args: { tone: "accent", children: "New" } };
