import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, spyOn } from "storybook/test";
import { KeyPlaceholder } from "../../src/ui/SecretKey/KeyPlaceholder";
import { SecretKey } from "../../src/ui/SecretKey/SecretKey";

const meta = {
  title: "UI/SecretKey",
  component: SecretKey,
  args: {
    groups: ["JBSW", "Y3DP", "EHPK", "3PXP"],
    label: "Key",
    copyLabel: "Copy key",
    copiedLabel: "Copied",
    copyFailedLabel: "Could not be copied: the key is selected",
  },
} satisfies Meta<typeof SecretKey>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Copied: Story = {
  play: async ({ canvas, userEvent }) => {
    const write = spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await userEvent.click(canvas.getByRole("button", { name: "Copy key" }));
    await canvas.findByText("Copied");
    await expect(write).toHaveBeenCalledOnce();
    await expect(write).toHaveBeenCalledWith("JBSWY3DPEHPK3PXP");
    await expect(canvas.getByRole("status")).toHaveTextContent("Copied");
  },
};

/** Without permission to copy, the key is selected, so that the user can copy it with the keyboard. */
export const NotCopied: Story = {
  play: async ({ canvas, userEvent }) => {
    spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("Denied", "NotAllowedError"));
    await userEvent.click(canvas.getByRole("button", { name: "Copy key" }));
    await canvas.findByText("Could not be copied: the key is selected");
    await expect(getSelection()?.toString().replace(/\s/g, "")).toBe("JBSWY3DPEHPK3PXP");
  },
};

export const Stale: Story = {
  args: { stale: true },
  play: async ({ canvas, userEvent }) => {
    const write = spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await userEvent.click(canvas.getByRole("button", { name: "Copy key" }));
    await expect(write).not.toHaveBeenCalled();
  },
};

export const RightToLeft: Story = { globals: { locale: "ar-AR" } };

export const Waiting: Story = {
  parameters: { controls: { include: ["label"] } },
  render: ({ label }) => <KeyPlaceholder label={label} />,
};
