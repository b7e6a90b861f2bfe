import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, spyOn, waitFor } from "storybook/test";
import { TwoFactorSection } from "../../src/index";
import { any, like, text } from "../worlds/pageWords";
import { footSays, holdAnswers, patchesOf, readsOf, wordsOf } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import {
  dialogGoes,
  dialogSays,
  findQr,
  isSaid,
  keyShown,
  openDialog,
  openWithKey,
  otherThan,
  turnOn,
} from "./dialogs";
import { expectToFit, narrow } from "./rooms";

/** Turns two-factor authentication on: shows a key, and asks for its first code. */
const meta: Meta<typeof TwoFactorSection> = {
  title: "Sections/TwoFactorDialog",
  component: TwoFactorSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const keyPath = "/user/setting/2fa";

/** The key is loading: nothing can be turned on with it yet. */
export const Preparing: Story = {
  parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ path: keyPath }, { kind: "hang" }) }),
  play: async (page) => {
    const { inside } = await openDialog(page, text.twoFactor.turnOnName);
    await inside.findByText(text.twoFactor.enable.preparing);
    await expect(inside.getByRole("button", { name: text.twoFactor.turnOn })).toHaveAttribute("aria-disabled", "true");
    await expect(inside.queryByRole("timer")).toBeNull();
    await page.userEvent.type(inside.getByLabelText(text.twoFactor.code), "123456");
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const NotPrepared: Story = {
  parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ path: keyPath, times: 1 }, { kind: "html" }) }),
  play: async (page) => {
    const { inside } = await openDialog(page, text.twoFactor.turnOnName);
    await dialogSays(`${text.state.readFailed}${text.errors.sentence(text.errors.http(502))}`);
    await expect(inside.getByRole("button", { name: text.twoFactor.turnOn })).toHaveAttribute("aria-disabled", "true");
  },
};

export const PreparedAtSecondTry: Story = {
  ...NotPrepared,
  play: async (page) => {
    await NotPrepared.play?.(page);
    await page.userEvent.click(screen.getByRole("button", { name: text.actions.tryAgain }));
    await findQr();
    await expect(screen.getByLabelText(text.twoFactor.code)).toHaveFocus();
    await expect(readsOf(serverOf(page), keyPath)).toBe(2);
  },
};

/** As QR code and as text, with its remaining time. */
export const KeyShown: Story = {
  play: async (page) => {
    const { dialog, inside } = await openWithKey(page);
    await expect(dialog).toHaveAccessibleName(text.twoFactor.enable.title);
    await expect(dialog).toHaveAccessibleDescription(text.twoFactor.enable.description);
    await expect(keyShown()).toMatch(/^[A-Z2-7]{32}$/);
    await expect(wordsOf(inside.getByRole("timer"))).toMatch(
      like(text.twoFactor.enable.validFor("10:00"), text.twoFactor.enable.validFor(`9:5${any}`)),
    );
    // The dialog fades in: its first frame, which lasts longer under load, is fully transparent.
    await waitFor(() => expect(inside.getByText(text.twoFactor.enable.noRecovery)).toBeVisible());
    await expect(readsOf(serverOf(page), keyPath)).toBe(1);
  },
};

/** At 360 px, for a site whose long name makes the largest QR code. */
export const Narrow: Story = {
  ...narrow,
  parameters: { ...narrow.parameters, ...inWorld({ site: { title: "ЖЖЖЖЖЖЖЖ ".repeat(20) } }) },
  play: async (page) => {
    const { dialog } = await openWithKey(page);
    await expectToFit(dialog);
  },
};

export const Copied: Story = {
  play: async (page) => {
    const write = spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { inside } = await openWithKey(page);
    await page.userEvent.click(inside.getByRole("button", { name: text.twoFactor.enable.copy }));
    await isSaid(text.twoFactor.enable.copied);
    await expect(write.mock.calls).toEqual([[keyShown()]]);
  },
};

/** The browser denies clipboard access: the key is selected, ready to be copied with a shortcut. */
export const NotCopied: Story = {
  play: async (page) => {
    spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("Denied", "NotAllowedError"));
    const { inside } = await openWithKey(page);
    await page.userEvent.click(inside.getByRole("button", { name: text.twoFactor.enable.copy }));
    await isSaid(text.twoFactor.enable.copyFailed);
    await expect(getSelection()?.toString().replace(/\s/g, "")).toBe(keyShown());
  },
};

/** The browser prints and saves nothing, as in a frame that may not: the key can still be copied. */
export const NotKept: Story = {
  play: async (page) => {
    const { inside } = await openWithKey(page);
    spyOn(window, "print").mockImplementation(() => {
      throw new DOMException("Denied", "SecurityError");
    });
    await page.userEvent.click(inside.getByRole("button", { name: text.twoFactor.enable.print }));
    await isSaid(text.twoFactor.enable.notPrinted);
    spyOn(URL, "createObjectURL").mockImplementation(() => {
      throw new DOMException("Denied", "SecurityError");
    });
    await page.userEvent.click(inside.getByRole("button", { name: text.twoFactor.enable.save }));
    await isSaid(text.twoFactor.enable.notSaved);
  },
};

export const Incomplete: Story = {
  play: async (page) => {
    const { box } = await openWithKey(page);
    await page.userEvent.type(box, "123{Enter}");
    await waitFor(() => expect(box).toHaveAccessibleDescription(text.issues.codeIncomplete));
    await expect(box).toBeInvalid();
    await expect(box).toHaveFocus();
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

/** 40022: the code is selected, so that typing replaces it; the next one turns 2FA on. */
export const WrongCode: Story = {
  play: async (page) => {
    const { box } = await openWithKey(page);
    const wrong = otherThan(serverOf(page).preparedTotp());
    await page.userEvent.type(box, wrong);
    await waitFor(() => expect(box).toHaveAccessibleDescription(text.issues.codeWrong));
    await expect(box).toHaveFocus();
    await expect(box).toHaveValue(wrong);
    await expect(getSelection()?.toString()).toBe(wrong);
    await expect(patchesOf(serverOf(page))).toEqual([turnOn(wrong)]);
    await expect(serverOf(page).account().two_fa_secret).toBe("");
  },
};

export const RightAtSecondTry: Story = {
  play: async (page) => {
    await WrongCode.play?.(page);
    const code = serverOf(page).preparedTotp();
    const key = keyShown();
    await page.userEvent.keyboard(code);
    await dialogGoes();
    await expect(patchesOf(serverOf(page)).at(-1)).toEqual(turnOn(code));
    await expect(serverOf(page).account().two_fa_secret).toBe(key);
  },
};

/** The code is in flight: it cannot be changed, sent again, or left. */
export const Sending: Story = {
  beforeEach: (page) => holdAnswers(serverOf(page)),
  play: async (page) => {
    const { dialog, inside, box } = await openWithKey(page);
    const code = serverOf(page).preparedTotp();
    await page.userEvent.type(box, code);
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([turnOn(code)]));
    await page.userEvent.type(box, "7{Enter}{Escape}");
    await page.userEvent.click(inside.getByRole("button", { name: text.actions.cancel }));
    await expect(dialog).toBeInTheDocument();
    await expect(box).toHaveValue(code);
    await expect(inside.getByRole("button", { name: text.twoFactor.turnOn })).toHaveAttribute("aria-disabled", "true");
    await expect(patchesOf(serverOf(page))).toHaveLength(1);
  },
};

/** Pasted as the app shows it, with a blank: it is submitted automatically. */
export const TurnedOn: Story = {
  play: async (page) => {
    const { opener } = await openWithKey(page);
    const code = serverOf(page).preparedTotp();
    await page.userEvent.paste(`${code.slice(0, 3)} ${code.slice(3)}`);
    await dialogGoes();
    await footSays(page, text.twoFactor.turnedOn);
    await expect(patchesOf(serverOf(page))).toEqual([turnOn(code)]);
    await page.canvas.findByText(text.twoFactor.on);
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(opener).toHaveAccessibleName(text.twoFactor.turnOffName);
  },
};

/** Nothing is sent, and the key is removed from the page. */
export const Canceled: Story = {
  play: async (page) => {
    const { opener, box } = await openWithKey(page);
    await page.userEvent.type(box, "123{Escape}");
    await dialogGoes();
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(document.querySelector(".cr-key")).toBeNull();
    await footSays(page, "");
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

/** For a new phone, while it is on: the code of the old one is not asked for. */
export const SetUpAgain: Story = {
  parameters: inWorld({ account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } }),
  play: async (page) => {
    const { opener, inside } = await openDialog(page, text.twoFactor.again.open);
    await findQr();
    const code = serverOf(page).preparedTotp();
    await page.userEvent.type(inside.getByLabelText(text.twoFactor.code), code);
    await dialogGoes();
    await footSays(page, text.twoFactor.again.done);
    await expect(patchesOf(serverOf(page))).toEqual([turnOn(code)]);
    await waitFor(() => expect(opener).toHaveFocus());
  },
};
