import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { Avatar } from "../../src/ui/Avatar/Avatar";

const meta = {
  title: "UI/Avatar",
  component: Avatar,
  args: { initials: "AL", label: "Ada Lovelace", size: "large" },
} satisfies Meta<typeof Avatar>;
export default meta;

type Story = StoryObj<typeof meta>;

const face =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 2'><path fill='teal' d='M0 0h2v2H0z'/></svg>";

export const Initials: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("img", { name: "Ada Lovelace" })).toHaveTextContent("AL");
  },
};

/** As large as a list's tile. */
export const Small: Story = { args: { size: undefined } };

export const Picture: Story = {
  args: { src: face },
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector("img")?.naturalWidth).toBeGreaterThan(0));
    await expect(canvas.getByRole("img", { name: "Ada Lovelace" })).toHaveTextContent("");
  },
};

/** A picture that cannot be loaded, or that the site's policy blocks. */
export const NotLoaded: Story = {
  args: { src: "data:image/png;base64,AAAA" },
  play: async ({ canvas }) => {
    await canvas.findByText("AL");
  },
};

export const WithoutName: Story = {
  args: { initials: "" },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector(".cr-avatar .cr-icon")).toBeVisible();
  },
};

/** Beside a name it is an ornament, which screen readers leave out. */
export const Ornament: Story = {
  args: { label: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).toBeNull();
  },
};

export const Dark: Story = { globals: { scheme: "dark" } };
