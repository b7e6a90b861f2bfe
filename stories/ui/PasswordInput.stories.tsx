import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { PasswordInput } from "../../src/ui/PasswordInput/PasswordInput";

const meta = {
  title: "UI/PasswordInput",
  component: PasswordInput,
  args: {
    "aria-label": "Password",
    showLabel: "Show password",
    hideLabel: "Hide password",
    autoComplete: "current-password",
  },
} satisfies Meta<typeof PasswordInput>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Shown: Story = {
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText("Password");
    await userEvent.type(input, "first-pass-1");
    await expect(input).toHaveAttribute("type", "password");
    await userEvent.click(canvas.getByRole("button", { name: "Show password" }));
    await expect(input).toHaveAttribute("type", "text");
    await expect(input).toHaveValue("first-pass-1");
    await expect(input).toHaveAttribute("spellcheck", "false");
  },
};

export const HiddenAgain: Story = {
  args: { defaultValue: "first-pass-1" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Show password" }));
    await userEvent.click(canvas.getByRole("button", { name: "Hide password" }));
    await expect(canvas.getByLabelText("Password")).toHaveAttribute("type", "password");
  },
};

export const Invalid: Story = { args: { "aria-invalid": true } };

/** Read-only while the password is being sent to the server. It can still be shown. */
export const ReadOnly: Story = {
  args: { defaultValue: "first-pass-1", readOnly: true },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText("Password");
    await userEvent.type(input, "!");
    await expect(input).toHaveValue("first-pass-1");
    await userEvent.click(canvas.getByRole("button", { name: "Show password" }));
    await expect(input).toHaveAttribute("type", "text");
  },
};
