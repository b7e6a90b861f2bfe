import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { TwoFactorSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { text } from "../worlds/pageWords";
import { footSays, goOffline, holdAnswers, patchesOf, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { dialogGoes, dialogSays, openDialog, otherThan } from "./dialogs";
import { expectToFit, narrow } from "./rooms";

const account = { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" };

/** Turns two-factor authentication off: asks for a code of the key in use. */
const meta: Meta<typeof TwoFactorSection> = {
  title: "Sections/TwoFactorOffDialog",
  component: TwoFactorSection,
  parameters: { ...inWorld({ account }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const turnOff = (code: string) => ({ two_fa_enabled: false, two_fa_code: code });

async function open(page: Page) {
  const opened = await openDialog(page, text.twoFactor.turnOffName);
  const box = opened.inside.getByLabelText(text.twoFactor.code);
  await waitFor(() => expect(box).toHaveFocus());
  return { ...opened, box };
}

export const Open: Story = {
  play: async (page) => {
    const { dialog } = await open(page);
    await expect(dialog).toHaveAccessibleName(text.twoFactor.disable.title);
    await expect(dialog).toHaveAccessibleDescription(text.twoFactor.disable.description);
  },
};

export const Narrow: Story = {
  ...narrow,
  play: async (page) => {
    const { dialog } = await open(page);
    await expectToFit(dialog);
  },
};

export const Incomplete: Story = {
  play: async (page) => {
    const { box } = await open(page);
    await page.userEvent.keyboard("{Enter}");
    await waitFor(() => expect(box).toHaveAccessibleDescription(text.issues.codeIncomplete));
    await expect(box).toHaveFocus();
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const WrongCode: Story = {
  play: async (page) => {
    const { box } = await open(page);
    const wrong = otherThan(serverOf(page).totp());
    await page.userEvent.keyboard(wrong);
    await waitFor(() => expect(box).toHaveAccessibleDescription(text.issues.codeWrong));
    await expect(box).toHaveFocus();
    await expect(getSelection()?.toString()).toBe(wrong);
    await expect(patchesOf(serverOf(page))).toEqual([turnOff(wrong)]);
  },
};

/** The error is shown only until the code is edited. */
export const WrongCodeEdited: Story = {
  play: async (page) => {
    const { box } = await open(page);
    await page.userEvent.keyboard(otherThan(serverOf(page).totp()));
    await waitFor(() => expect(box).toBeInvalid());
    await page.userEvent.keyboard("1");
    await waitFor(() => expect(box).toBeValid());
    await expect(box).toHaveValue("1");
  },
};

export const Sending: Story = {
  beforeEach: (page) => holdAnswers(serverOf(page)),
  play: async (page) => {
    const { dialog, inside } = await open(page);
    const code = serverOf(page).totp();
    await page.userEvent.keyboard(code);
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([turnOff(code)]));
    await page.userEvent.keyboard("{Escape}");
    await expect(dialog).toBeInTheDocument();
    await expect(inside.getByRole("button", { name: text.twoFactor.turnOff })).toHaveAttribute("aria-disabled", "true");
    await expect(inside.getByRole("button", { name: text.actions.cancel })).toHaveAttribute("aria-disabled", "true");
  },
};

export const TurnedOff: Story = {
  play: async (page) => {
    const { opener } = await open(page);
    const code = serverOf(page).totp();
    await page.userEvent.keyboard(code);
    await dialogGoes();
    await footSays(page, text.twoFactor.turnedOff);
    await expect(patchesOf(serverOf(page))).toEqual([turnOff(code)]);
    await page.canvas.findByText(text.twoFactor.off);
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(opener).toHaveAccessibleName(text.twoFactor.turnOnName);
  },
};

export const Canceled: Story = {
  play: async (page) => {
    const { opener, inside } = await open(page);
    await page.userEvent.click(inside.getByRole("button", { name: text.actions.cancel }));
    await dialogGoes();
    await waitFor(() => expect(opener).toHaveFocus());
    await page.canvas.findByText(text.twoFactor.on);
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

/** Refusals that the code did not cause. */
function failed(fault: Fault, words: string, reads?: Fault): Story {
  return {
    play: async (page) => {
      const cloudreve = serverOf(page);
      const { box } = await open(page);
      cloudreve.fail({ method: "PATCH" }, fault);
      if (reads) cloudreve.fail({ method: "GET" }, reads);
      await page.userEvent.keyboard(cloudreve.totp());
      await dialogSays(words);
      await expect(box).toHaveFocus();
      await expect(box).toBeValid();
      await expect(patchesOf(cloudreve)).toHaveLength(1);
      await expect(cloudreve.account().two_fa_secret).not.toBe("");
    },
  };
}

export const Crashed: Story = failed({ status: 500 }, text.errors.sentence(text.errors.http(500)));
export const NoAnswer: Story = failed({ kind: "dropped" }, text.errors.sentence(text.errors.network));
export const ProxyPage: Story = failed({ kind: "html" }, text.errors.sentence(text.errors.http(502)));
export const RateLimited: Story = failed(
  { status: 429, body: "Too Many Requests" },
  text.errors.sentence(text.errors.http(429)),
);
export const DatabaseError: Story = failed(
  { code: 50001, msg: "Database error" },
  text.errors.sentence(text.errors.codes[50001]),
);
export const SignInRequired: Story = failed({ code: 401 }, text.errors.sentence(text.errors.signInRequired));

/** Turning off needs no key, so here the code does not mean an expired key. */
export const InternalError: Story = failed(
  { code: 50005, msg: "Internal error" },
  text.errors.sentence(text.errors.codes[50005]),
);
export const Unknown: Story = failed({ kind: "html" }, text.twoFactor.unknown(text.errors.http(502)), { status: 503 });

/** Reading back fails, too. */
export const Offline: Story = {
  ...failed({ kind: "dropped" }, text.twoFactor.unknown(text.errors.offline), { kind: "dropped" }),
  beforeEach: goOffline,
};

/** The host does not know that its application's token may change preferences only. */
export const ScopeMissing: Story = {
  parameters: inWorld({ account, tokenScopes: ["UserInfo.Write"] }),
  play: async (page) => {
    const { opener } = await open(page);
    await page.userEvent.keyboard(serverOf(page).totp());
    await dialogSays(text.errors.sentence(text.errors.insufficientScope));
    await page.userEvent.keyboard("{Escape}");
    await dialogGoes();
    await page.canvas.findByText(text.state.readOnly);
    await expect(opener).toHaveAttribute("aria-disabled", "true");
  },
};

/** The answer was lost, and reading back shows that it was done. */
export const DoneAllTheSame: Story = {
  play: async (page) => {
    const { opener } = await open(page);
    serverOf(page).fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    await page.userEvent.keyboard(serverOf(page).totp());
    await dialogGoes();
    await footSays(page, text.twoFactor.turnedOff);
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(patchesOf(serverOf(page))).toHaveLength(1);
  },
};
