import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { TwoFactorSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { footSays, loaded, patchesOf, press } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import * as every from "./everySection";
import { expectToFit, narrow, wide } from "./rooms";

/** The second step at sign-in. For its dialogs, see TwoFactorDialog and TwoFactorOffDialog. */
const meta: Meta<typeof TwoFactorSection> = {
  title: "Sections/TwoFactor",
  component: TwoFactorSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const on = { account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } };

/** Live: after it is turned on here, it stays on; the code has to come from an authenticator app. */
export const Live: Story = {};

export const Loading: Story = every.loading(text.twoFactor.title);

export const Off: Story = stands(text.twoFactor.off, text.twoFactor.turnOnName, text.twoFactor.whyOff);
export const On: Story = {
  parameters: inWorld(on),
  ...stands(text.twoFactor.on, text.twoFactor.turnOffName, text.twoFactor.whyOn),
};

function stands(badge: string, action: string, why: string): Story {
  return {
    play: async (page) => {
      const { canvas, canvasElement } = page;
      await loaded(canvasElement);
      await canvas.findByText(badge);
      await expect(canvas.queryByRole("button", { name: text.twoFactor.again.open }) !== null).toBe(
        badge === text.twoFactor.on,
      );
      // The button's purpose is read with it.
      await expect(canvas.getByRole("button", { name: action })).toHaveAccessibleDescription(why);
      await footSays(page, "");
    },
  };
}

export const ReadFailed: Story = every.readFailed("/user/setting", { code: 50001 }, text.errors.codes[50001]);
export const ReadAgain: Story = every.readAgain("/user/setting");

/** The host's token may change preferences, but not this. */
export const ReadOnly: Story = {
  parameters: inWorld({ ...on, provider: { scopes: ["UserInfo.Write"] } }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await page.canvas.findByText(text.state.readOnly);
    await page.canvas.findByText(text.twoFactor.on);
    const button = await press(page, text.twoFactor.turnOffName);
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(screen.queryByRole("dialog")).toBeNull();
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

/** The host is asked who the user is, and is not sure: the dialog does not open. */
export const NotConfirmed: Story = {
  parameters: inWorld({ provider: { confirmIdentity: () => Promise.resolve(false) } }),
  play: async (page) => {
    const button = await press(page, text.twoFactor.turnOnName);
    await footSays(page, text.state.notConfirmed);
    await expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() => expect(button).toHaveFocus());
  },
};

/** The host's own dialog is open meanwhile. */
export const Confirming: Story = {
  parameters: inWorld({ provider: { confirmIdentity: () => new Promise<boolean>(() => undefined) } }),
  play: async (page) => {
    const button = await press(page, text.twoFactor.turnOnName);
    await waitFor(() => expect(button).toHaveAttribute("data-busy"));
    await footSays(page, "");
  },
};

const inWindow = (window: typeof narrow): Story => ({
  ...window,
  parameters: { ...window.parameters, ...inWorld(on) },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
});

export const Narrow: Story = inWindow(narrow);
export const Wide: Story = inWindow(wide);
