import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen } from "storybook/test";
import { Dialog } from "../../src/ui/Dialog/Dialog";
import { QrPlaceholder } from "../../src/ui/QrCode/QrPlaceholder";
import { Split } from "../../src/ui/Split/Split";
import { expectToFit, narrow } from "../sections/rooms";

const meta = {
  title: "UI/Split",
  component: Split,
  args: { start: <QrPlaceholder label="Loading" />, children: <p>Scan the code with your authenticator.</p> },
} satisfies Meta<typeof Split>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SideBySide: Story = {};

/** In a narrow dialog the two blocks are one below the other. */
export const Narrow: Story = {
  ...narrow,
  render: (args) => (
    <Dialog open title="Turn on two-step sign-in" closeLabel="Close" onOpenChange={() => undefined}>
      <Split {...args} />
    </Dialog>
  ),
  play: async () => {
    const dialog = await screen.findByRole("dialog");
    const text = screen.getByText("Scan the code with your authenticator.").getBoundingClientRect();
    await expect(text.top).toBeGreaterThanOrEqual(screen.getByRole("status").getBoundingClientRect().bottom);
    await expectToFit(dialog);
  },
};
