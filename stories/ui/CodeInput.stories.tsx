import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { CodeInput } from "../../src/ui/CodeInput/CodeInput";

const meta = {
  title: "UI/CodeInput",
  component: CodeInput,
  args: { "aria-label": "Code", onComplete: fn() },
} satisfies Meta<typeof CodeInput>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Typed: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByLabelText("Code"), "12a345");
    await expect(canvas.getByLabelText("Code")).toHaveValue("12345");
    await expect(args.onComplete).not.toHaveBeenCalled();
    await userEvent.keyboard("67");
    await expect(canvas.getByLabelText("Code")).toHaveValue("123456");
    await expect(args.onComplete).toHaveBeenCalledOnce();
    await expect(args.onComplete).toHaveBeenCalledWith("123456");
  },
};

/** The space that authenticator apps show in the middle is removed. `onComplete` is called once. */
export const Pasted: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByLabelText("Code"));
    await userEvent.paste("123 456");
    await expect(canvas.getByLabelText("Code")).toHaveValue("123456");
    await userEvent.paste("123 456");
    await expect(args.onComplete).toHaveBeenCalledOnce();
    await expect(args.onComplete).toHaveBeenCalledWith("123456");
  },
};

export const ArabicDigits: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByLabelText("Code"));
    await userEvent.paste("١٢٣۴۵۶");
    await expect(args.onComplete).toHaveBeenCalledOnce();
    await expect(args.onComplete).toHaveBeenCalledWith("123456");
  },
};

export const Invalid: Story = { args: { defaultValue: "000000", "aria-invalid": true } };

/** Read-only while the code is being sent to the server. */
export const ReadOnly: Story = {
  args: { defaultValue: "123456", readOnly: true },
  play: async ({ canvas, userEvent, args }) => {
    const box = canvas.getByLabelText("Code");
    await userEvent.type(box, "{Backspace}7");
    await userEvent.paste("654321");
    await expect(box).toHaveValue("123456");
    await expect(args.onComplete).not.toHaveBeenCalled();
    await expect(box).toHaveFocus();
  },
};
