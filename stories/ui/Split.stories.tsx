import type { Meta, StoryObj } from "@storybook/react-vite";
import { QrPlaceholder } from "../../src/ui/QrCode/QrPlaceholder";
import { Split } from "../../src/ui/Split/Split";

const meta = {
  title: "UI/Split",
  component: Split,
  args: { start: <QrPlaceholder label="Loading" />, children: <p>Scan the code with your authenticator.</p> },
} satisfies Meta<typeof Split>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SideBySide: Story = {};
