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

/** For a color that the browser does not know, the picture has no colored button. */
export const NoColor: Story = { args: { light: { primary: "no color" }, dark: { primary: "" } } };

export const Dark: Story = { globals: { scheme: "dark" } };
