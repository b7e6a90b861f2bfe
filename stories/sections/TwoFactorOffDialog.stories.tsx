import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { TwoFactorSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
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
  const opened = await openDialog(page, "Turn off");
  const box = opened.inside.getByLabelText("Code");
  await waitFor(() => expect(box).toHaveFocus());
  return { ...opened, box };
}

export const Open: Story = {
  play: async (page) => {
    const { dialog } = await open(page);
    await expect(dialog).toHaveAccessibleName("Turn off two-factor authentication");
    await expect(dialog).toHaveAccessibleDescription(
      "Enter a code from your authenticator app. After that you are not asked for one when you sign in.",
    );
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
    await waitFor(() => expect(box).toHaveAccessibleDescription("Enter the six digits that your app shows."));
    await expect(box).toHaveFocus();
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const WrongCode: Story = {
  play: async (page) => {
    const { box } = await open(page);
    const wrong = otherThan(serverOf(page).totp());
    await page.userEvent.keyboard(wrong);
    await waitFor(() =>
      expect(box).toHaveAccessibleDescription("Wrong code. Wait for the next one, or check your device’s clock."),
    );
    await expect(box).toHaveFocus();
    await expect(getSelection()?.toString()).toBe(wrong);
    await expect(patchesOf(serverOf(page))).toEqual([turnOff(wrong)]);
  },
};

/** Said only until the code is edited. */
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
    await expect(inside.getByRole("button", { name: "Turn off" })).toHaveAttribute("aria-disabled", "true");
    await expect(inside.getByRole("button", { name: "Cancel" })).toHaveAttribute("aria-disabled", "true");
  },
};

export const TurnedOff: Story = {
  play: async (page) => {
    const { opener } = await open(page);
    const code = serverOf(page).totp();
    await page.userEvent.keyboard(code);
    await dialogGoes();
    await footSays(page, "Two-factor authentication is off");
    await expect(patchesOf(serverOf(page))).toEqual([turnOff(code)]);
    await page.canvas.findByText("Off");
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(opener).toHaveAccessibleName("Turn on");
  },
};

export const Canceled: Story = {
  play: async (page) => {
    const { opener, inside } = await open(page);
    await page.userEvent.click(inside.getByRole("button", { name: "Cancel" }));
    await dialogGoes();
    await waitFor(() => expect(opener).toHaveFocus());
    await page.canvas.findByText("On");
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

/** Refused, and not because of the code. */
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

export const Crashed: Story = failed({ status: 500 }, "The server answered with an error (500).");
export const NoAnswer: Story = failed({ kind: "dropped" }, "The server could not be reached.");
export const ProxyPage: Story = failed({ kind: "html" }, "The server answered with an error (502).");
export const RateLimited: Story = failed(
  { status: 429, body: "Too Many Requests" },
  "The server answered with an error (429).",
);
export const DatabaseError: Story = failed(
  { code: 50001, msg: "Database error" },
  "The server refused it with “Database error” (50001).",
);
export const SignInRequired: Story = failed({ code: 401 }, "You need to sign in again.");

/** Turning off needs no key: here the code says nothing of one. */
export const InternalError: Story = failed(
  { code: 50005, msg: "Internal error" },
  "The server refused it with “Internal error” (50005).",
);
export const Unknown: Story = failed(
  { kind: "html" },
  "Not known whether this was done: the server answered with an error (502). Close this and look at the switch before you try again.",
  { status: 503 },
);

/** Nothing can be read back either. */
export const Offline: Story = {
  ...failed(
    { kind: "dropped" },
    "Not known whether this was done: you are offline. Close this and look at the switch before you try again.",
    { kind: "dropped" },
  ),
  beforeEach: goOffline,
};

/** An application's token that may change preferences only, which the host does not know. */
export const ScopeMissing: Story = {
  parameters: inWorld({ account, tokenScopes: ["UserInfo.Write"] }),
  play: async (page) => {
    const { opener } = await open(page);
    await page.userEvent.keyboard(serverOf(page).totp());
    await dialogSays("This app is not allowed to do this.");
    await page.userEvent.keyboard("{Escape}");
    await dialogGoes();
    await page.canvas.findByText(/^This app may see these settings/);
    await expect(opener).toHaveAttribute("aria-disabled", "true");
  },
};

/** Who has no password is not told of one. */
export const Passwordless: Story = {
  parameters: inWorld({ account, passwordless: true }),
  play: async (page) => {
    const { dialog } = await open(page);
    await expect(dialog).not.toHaveAccessibleDescription(/your password/);
  },
};

/** The answer was lost, and reading back tells that it was done all the same. */
export const DoneAllTheSame: Story = {
  play: async (page) => {
    const { opener } = await open(page);
    serverOf(page).fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    await page.userEvent.keyboard(serverOf(page).totp());
    await dialogGoes();
    await footSays(page, "Two-factor authentication is off");
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(patchesOf(serverOf(page))).toHaveLength(1);
  },
};
