import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { TwoFactorSection } from "../../src/index";
import { any, like, text } from "../worlds/pageWords";
import { footSays, patchesOf, readsOf, wordsOf, type Page } from "../worlds/plays";
import { inWorld, servedOf, serverOf } from "../worlds/storyWorlds";
import { dialogGoes, findQr, isSaid, keyShown, openDialog, turnOn } from "./dialogs";

const server = { ahead: 0 };

/** The key of the two-factor dialog is valid for 600 seconds. */
const meta: Meta<typeof TwoFactorSection> = {
  title: "Sections/TwoFactorKeyRunsOut",
  component: TwoFactorSection,
  parameters: { ...inWorld({ now: () => Date.now() + server.ahead }) },
  beforeEach: () => {
    server.ahead = 0;
  },
};
export default meta;

type Story = StoryObj<typeof meta>;

/** Moves the clock, as after a sleep of the device. Returns a function that restores the real time. */
function passTime(seconds: number): () => void {
  const { now } = Date;
  Date.now = () => now() + seconds * 1000;
  return () => void (Date.now = now);
}

/** Announced at a few moments, not every second. */
export const SoonOver: Story = {
  play: async (page) => {
    await openDialog(page, text.twoFactor.turnOnName);
    await findQr();
    const back = passTime(541);
    try {
      await isSaid(text.twoFactor.enable.minutesLeft(1));
      const timer = screen.getByRole("timer");
      await expect(wordsOf(timer)).toMatch(like(text.twoFactor.enable.validFor(`0:5${any}`)));
      await expect(timer).toHaveAttribute("aria-live", "off");
    } finally {
      back();
    }
  },
};

async function expectRunOut(dialog: HTMLElement): Promise<void> {
  const inside = within(dialog);
  await isSaid(text.twoFactor.enable.runOut);
  await expect(wordsOf(inside.getByRole("timer"))).toBe(text.twoFactor.enable.runOut);
  await waitFor(() => expect(inside.queryByRole("img", { name: text.twoFactor.enable.qrLabel })).toBeNull());
  await expect(inside.getByLabelText(text.twoFactor.code)).toHaveAttribute("readonly");
  for (const name of [text.twoFactor.enable.copy, text.twoFactor.turnOn])
    await expect(inside.getByRole("button", { name })).toHaveAttribute("aria-disabled", "true");
  await expect(inside.getByRole("button", { name: text.twoFactor.enable.newKey })).toBeEnabled();
}

/** Expires by the clock, while the dialog is open. */
export const RunOut: Story = {
  play: async (page) => {
    const { dialog } = await openDialog(page, text.twoFactor.turnOnName);
    await findQr();
    const back = passTime(601);
    try {
      await expectRunOut(dialog);
    } finally {
      back();
    }
    await expect(readsOf(serverOf(page), "/user/setting/2fa")).toBe(1);
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

/** 50005: the server no longer knows the key, regardless of this device's clock. */
async function sendTooLate(page: Page) {
  const open = await openDialog(page, text.twoFactor.turnOnName);
  await findQr();
  server.ahead = 601_000;
  const code = serverOf(page).preparedTotp();
  await page.userEvent.type(open.inside.getByLabelText(text.twoFactor.code), code);
  await expectRunOut(open.dialog);
  await expect(patchesOf(serverOf(page))).toEqual([turnOn(code)]);
  return open;
}

export const RunOutOnServer: Story = {
  play: async (page) => {
    await sendTooLate(page);
    await expect(serverOf(page).account().two_fa_secret).toBe("");
  },
};

/** Another tab has had a key prepared: the server knows only that one. */
export const Replaced: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, text.twoFactor.turnOnName);
    await findQr();
    const otherTab = new BroadcastChannel(`cloudreve-settings ${servedOf(page).baseUrl}`);
    otherTab.postMessage(`key of ${serverOf(page).account().id}`);
    otherTab.close();
    await isSaid(text.twoFactor.enable.replaced);
    await expect(inside.getByLabelText(text.twoFactor.code)).toHaveAttribute("readonly");
    await expect(inside.getByRole("button", { name: text.twoFactor.enable.newKey })).toBeEnabled();
  },
};

/** A new key empties the box and focuses it; its code turns 2FA on. */
export const NewKey: Story = {
  play: async (page) => {
    const { inside, opener } = await sendTooLate(page);
    const old = keyShown();
    await page.userEvent.click(inside.getByRole("button", { name: text.twoFactor.enable.newKey }));
    await findQr();
    const box = inside.getByLabelText(text.twoFactor.code);
    await expect(keyShown()).toMatch(/^[A-Z2-7]{32}$/);
    await expect(keyShown()).not.toBe(old);
    await expect(box).toHaveValue("");
    await expect(box).toHaveFocus();
    await expect(box).not.toHaveAttribute("readonly");
    await page.userEvent.keyboard(serverOf(page).preparedTotp());
    await dialogGoes();
    await footSays(page, text.twoFactor.turnedOn);
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(patchesOf(serverOf(page))).toHaveLength(2);
  },
};
