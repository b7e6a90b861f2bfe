import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, spyOn } from "storybook/test";
import { CopyField } from "../../src/ui/CopyField/CopyField";
import { Button } from "../../src/ui/Button/Button";

const meta = {
  title: "UI/CopyField",
  component: CopyField,
  args: {
    label: "Server address",
    value: "https://drive.example.com/dav",
    copyLabel: "Copy",
    copyName: "Copy: Server address",
    copiedLabel: "Copied",
    copyFailedLabel: "Copying is not allowed here. The text is selected: copy it with your keyboard.",
  },
} satisfies Meta<typeof CopyField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Text: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("group", { name: "Server address" })).toHaveTextContent(
      "https://drive.example.com/dav",
    );
    await expect(canvas.getByRole("button", { name: "Copy: Server address" })).toBeVisible();
  },
};

/** The browser denies access to the clipboard: the text is selected, ready for the keyboard. */
export const NotCopied: Story = {
  play: async ({ args, canvas, userEvent }) => {
    spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("Denied", "NotAllowedError"));
    await userEvent.click(canvas.getByRole("button", { name: args.copyName }));
    await expect(await canvas.findByText(args.copyFailedLabel)).toBeVisible();
    await expect(getSelection()?.toString()).toBe(args.value);
  },
};

/** A hidden text is dots for the eye and a word for the ear. */
export const Hidden: Story = {
  args: {
    label: "Password",
    value: undefined,
    hiddenLabel: "Hidden",
    read: () => Promise.resolve("k7m2p9x4"),
    action: (
      <Button size="small" icon="eye">
        Show
      </Button>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Hidden")).toBeInTheDocument();
  },
};

export const Narrow: Story = {
  parameters: { width: 320 },
  args: { value: `https://${"long.".repeat(30)}example/dav` },
};

export const Arabic: Story = { globals: { locale: "ar-AR" } };

export const Dark: Story = { globals: { scheme: "dark" } };
