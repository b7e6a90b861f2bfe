import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, waitFor } from "storybook/test";
import { Button } from "../../src/ui/Button/Button";
import { QrCode } from "../../src/ui/QrCode/QrCode";
import { QrPlaceholder } from "../../src/ui/QrCode/QrPlaceholder";

const meta = {
  title: "UI/QrCode",
  component: QrCode,
  args: {
    value: "otpauth://totp/Cloudreve:ada@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Cloudreve",
    label: "QR code for your authenticator",
  },
} satisfies Meta<typeof QrCode>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Fresh: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("img", { name: "QR code for your authenticator" })).toBeVisible();
  },
};

/** The host's policy (CSP) allows no `data:` image: the code is drawn in the page. */
export const Blocked: Story = {
  play: async ({ canvas, canvasElement }) => {
    await fireEvent.error(canvas.getByRole("img"));
    await waitFor(() => expect(canvasElement.querySelector("svg.cr-qr-code")).toBeVisible());
    await expect(canvas.getByRole("img", { name: "QR code for your authenticator" })).toBeVisible();
  },
};

/** An expired code is faded out and hidden from screen readers. */
export const Stale: Story = {
  args: {
    stale: true,
    action: (
      <Button size="small" icon="refresh">
        New code
      </Button>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).toBeNull();
    await expect(canvas.getByRole("button", { name: "New code" })).toBeVisible();
  },
};

export const StaleInTheDark: Story = { args: { ...Stale.args }, globals: { scheme: "dark" } };

export const Waiting: Story = {
  parameters: { controls: { include: ["label"] } },
  render: ({ label }) => <QrPlaceholder label={label} />,
};
