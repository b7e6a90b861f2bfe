import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor } from "storybook/test";
import { CloudreveError, SessionsSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { footSays, loaded, press } from "../worlds/plays";
import { inWorld } from "../worlds/storyWorlds";
import * as every from "./everySection";
import { expectToFit, narrow } from "./rooms";

const { sessions } = text;
const onSignOut = fn(() => Promise.resolve());
const waiting = fn(() => new Promise<void>(() => undefined));

/** Signs out here, where the host does so, and says how to sign out everywhere. */
const meta: Meta<typeof SessionsSection> = {
  title: "Sections/Sessions",
  component: SessionsSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const parameters = inWorld({ provider: { onSignOut } });

export const Live: Story = { parameters };

export const Loading: Story = every.loading(sessions.title);
export const ReadFailed: Story = every.readFailed("/user/setting", { code: 50001 }, text.errors.codes[50001]);
export const ReadAgain: Story = every.readAgain("/user/setting");

/** The host ends the session and goes to its sign-in page. */
export const SignedOut: Story = {
  parameters,
  play: async (page) => {
    await press(page, sessions.here.action);
    await footSays(page, sessions.signedOut);
    await expect(onSignOut).toHaveBeenCalledOnce();
  },
};

export const Failed: Story = {
  parameters: inWorld({ provider: { onSignOut: () => Promise.reject(new CloudreveError("network")) } }),
  play: async (page) => {
    await press(page, sessions.here.action);
    await footSays(page, sessions.failed(text.errors.network));
  },
};

/** The host is at it. A second press does nothing. */
export const SigningOut: Story = {
  parameters: inWorld({ provider: { onSignOut: waiting } }),
  play: async (page) => {
    const button = await press(page, sessions.here.action);
    await waitFor(() => expect(button).toHaveAttribute("data-busy"));
    await page.userEvent.click(button);
    await expect(waiting).toHaveBeenCalledOnce();
  },
};

/** The host's token may not change the password. */
export const ReadOnly: Story = {
  parameters: inWorld({ provider: { onSignOut, scopes: ["UserInfo.Read"] } }),
  play: async (page) => {
    await page.canvas.findByText(text.state.readOnly);
    await expect(page.canvas.getByRole("button", { name: sessions.here.action })).not.toHaveAttribute("aria-disabled");
    const button = await press(page, sessions.everywhere.action);
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(screen.queryByRole("dialog")).toBeNull();
  },
};

/** Without the host's `onSignOut`. */
export const EverywhereOnly: Story = {
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await expect(canvas.getAllByRole("button")).toHaveLength(1);
  },
};

/** No password form is on the page, so that it opens in a dialog. */
export const NewPassword: Story = {
  parameters,
  play: async (page) => {
    await press(page, sessions.everywhere.action);
    await screen.findByRole("dialog", { name: text.password.title });
    await waitFor(() => expect(screen.getByLabelText(text.password.current_password.label)).toHaveFocus());
  },
};

export const Passwordless: Story = {
  parameters: inWorld({ passwordless: true }),
  play: async ({ canvas }) => {
    await canvas.findByText(sessions.everywhere.passwordless);
  },
};

export const Narrow: Story = {
  ...narrow,
  parameters: { ...narrow.parameters, ...inWorld({ provider: { onSignOut } }) },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
};
