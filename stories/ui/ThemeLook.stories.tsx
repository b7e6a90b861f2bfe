import type { Meta, StoryObj } from "@storybook/react-vite";
import { ThemeLook } from "../../src/ui/ThemeLook/ThemeLook";

const meta = {
  title: "UI/ThemeLook",
  component: ThemeLook,
  args: { light: { primary: "#1976d2" }, dark: { primary: "#90caf9" } },
} satisfies Meta<typeof ThemeLook>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Blue: Story = {};

/** What the browser does not know as a color has no button of its own. */
export const NoColor: Story = { args: { light: { primary: "no color" }, dark: { primary: "" } } };

export const Dark: Story = { globals: { scheme: "dark" } };
