import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor } from "storybook/test";
import { AccountAction } from "../../src/index";
import { fakeAuthenticator, replace } from "../worlds/fakeAuthenticator";
import { text } from "../worlds/pageWords";
import { press } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import { dialogGoes, findQr } from "./dialogs";
import { withWebDav } from "./webDavWorld";

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

const on = inWorld({ account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } });

export const SetUpTwoFactorAgain: Story = {
  args: { action: "setUpTwoFactorAgain" },
  parameters: on,
  play: async () => {
    await screen.findByRole("dialog", { name: text.twoFactor.again.title });
    await findQr();
  },
};

/** Done: the host is told once. */
export const TurnOffTwoFactor: Story = {
  args: { action: "turnOffTwoFactor" },
  parameters: on,
  play: async (page) => {
    await screen.findByRole("dialog", { name: text.twoFactor.disable.title });
    await waitFor(() => expect(screen.getByLabelText(text.twoFactor.code)).toHaveFocus());
    await page.userEvent.keyboard(serverOf(page).totp());
    await dialogGoes();
    await expect(page.args.onDone).toHaveBeenCalledOnce();
    await expect(page.args.onCancel).not.toHaveBeenCalled();
  },
};

export const AddPasskey: Story = {
  args: { action: "addPasskey" },
  beforeEach: () => fakeAuthenticator().undo,
  play: async () => {
    await screen.findByRole("dialog", { name: text.passkeys.adding.title });
    await waitFor(() => expect(screen.getByLabelText(text.passkeys.adding.name)).toHaveFocus());
  },
};

export const PasskeysUnsupported: Story = {
  args: { action: "addPasskey" },
  beforeEach: () => replace(window, "PublicKeyCredential", undefined),
  play: async ({ canvas }) => {
    await canvas.findByText(text.passkeys.unsupported);
    await expect(screen.queryByRole("dialog")).toBeNull();
  },
};

/** How to connect comes next; the host is told after that. */
export const CreateWebDavAccount: Story = {
  args: { action: "createWebDavAccount" },
  parameters: inWorld(withWebDav()),
  play: async ({ args, userEvent }) => {
    const name = await screen.findByLabelText(text.webDav.form.name);
    await waitFor(() => expect(name).toHaveFocus());
    await userEvent.type(name, "Tablet{Enter}");
    await screen.findByRole("dialog", { name: text.webDav.connecting.title("Tablet") });
    await expect(args.onDone).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: text.webDav.connecting.done }));
    await dialogGoes();
    await expect(args.onDone).toHaveBeenCalledOnce();
  },
};

export const CancelMembership: Story = {
  args: { action: "cancelMembership" },
  parameters: inWorld({ edition: "pro" }),
  play: async () => {
    await screen.findByRole("dialog", { name: text.membership.dialog.title(ada.group.name) });
  },
};

/** The host is asked who the user is before the dialog opens. After a no it can be tried again. */
export const NotConfirmed: Story = {
  args: { action: "changePassword" },
  parameters: inWorld({ provider: { confirmIdentity: () => Promise.resolve(false) } }),
  play: async (page) => {
    await page.canvas.findByText(text.state.notConfirmed);
    await expect(screen.queryByRole("dialog")).toBeNull();
    await expect(page.canvas.getByRole("button", { name: text.actions.tryAgain })).toBeVisible();
    await press(page, text.actions.close);
    await expect(page.args.onCancel).toHaveBeenCalledOnce();
  },
};

/** Said while the section is read. */
export const Loading: Story = {
  parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ path: "/user/setting" }, { kind: "hang" }) }),
  play: async ({ canvas }) => {
    await canvas.findByText(text.accountAction.loading(text.twoFactor.title));
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
