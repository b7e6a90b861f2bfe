import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor } from "storybook/test";
import { AccountAction } from "../../src/index";
import { text } from "../worlds/pageWords";
import { inWorld } from "../worlds/storyWorlds";
import { findQr } from "./dialogs";

/** One action of the account by itself, in the dialog of its section: after the sign-in, or behind a link in a mail. */
const meta: Meta<typeof AccountAction> = {
  title: "Sections/One action",
  component: AccountAction,
  args: { action: "turnOnTwoFactor", onDone: fn(), onCancel: fn() },
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const TurnOnTwoFactor: Story = {
  play: async () => {
    await screen.findByRole("dialog", { name: text.twoFactor.enable.title });
    await findQr();
  },
};

export const ChangePassword: Story = {
  args: { action: "changePassword" },
  play: async () => {
    await screen.findByRole("dialog", { name: text.password.title });
    await waitFor(() => expect(screen.getByLabelText(text.password.current_password.label)).toHaveFocus());
  },
};

export const ChangeAvatar: Story = {
  args: { action: "changeAvatar" },
  play: async () => {
    await screen.findByRole("dialog", { name: text.avatar.dialog.title });
    await waitFor(() => expect(screen.getByRole("button", { name: text.avatar.dialog.file })).toBeVisible());
  },
};

/** The user closes the dialog: the host goes on without it. */
export const Canceled: Story = {
  args: { action: "changePassword" },
  play: async ({ args, userEvent }) => {
    await screen.findByRole("dialog", { name: text.password.title });
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(args.onCancel).toHaveBeenCalledOnce());
    await expect(args.onDone).not.toHaveBeenCalled();
  },
};

/** Two-factor authentication is on already: nothing is left to do, and the host goes on. */
export const NotNeeded: Story = {
  parameters: inWorld({ account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } }),
  play: async ({ args, canvas }) => {
    await canvas.findByText(text.accountAction.alreadyDone);
    await expect(args.onDone).toHaveBeenCalledOnce();
  },
};

/** The account has no password to change. */
export const NotHere: Story = {
  args: { action: "changePassword" },
  parameters: inWorld({ passwordless: true }),
  play: async ({ args, canvas, userEvent }) => {
    await canvas.findByText(text.accountAction.notHere);
    await userEvent.click(canvas.getByRole("button", { name: text.actions.close }));
    await expect(args.onCancel).toHaveBeenCalledOnce();
  },
};

export const ReadFailed: Story = {
  parameters: inWorld({
    prepare: (cloudreve) => void cloudreve.fail({ path: "/user/setting", method: "GET" }, { code: 50001 }),
  }),
  play: async ({ canvas }) => {
    await canvas.findByRole("alert");
    await expect(canvas.getByRole("button", { name: text.actions.tryAgain })).toBeVisible();
  },
};

/** The host's token may only read. */
export const ReadOnly: Story = {
  args: { action: "changePassword" },
  parameters: inWorld({ provider: { scopes: ["UserInfo.Read"] } }),
  play: async ({ canvas }) => {
    await canvas.findByText(text.state.readOnly);
  },
};
