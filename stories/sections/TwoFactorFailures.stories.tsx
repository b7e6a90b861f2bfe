import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { TwoFactorSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { goOffline, patchesOf } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { dialogGoes, dialogSays, openWithKey, turnOn } from "./dialogs";

/** Two-factor authentication could not be turned on, and not because of the code: the dialog stays, and says why. */
const meta: Meta<typeof TwoFactorSection> = {
  title: "Sections/TwoFactorFailures",
  component: TwoFactorSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

/** The code stays, to be sent again. */
function failed(fault: Fault, words: string, reads?: Fault): Story {
  return {
    play: async (page) => {
      const cloudreve = serverOf(page);
      const { inside, box } = await openWithKey(page);
      const code = cloudreve.preparedTotp();
      cloudreve.fail({ method: "PATCH" }, fault);
      if (reads) cloudreve.fail({ method: "GET" }, reads);
      await page.userEvent.type(box, code);
      await dialogSays(words);
      await expect(box).toHaveValue(code);
      await expect(box).toBeValid();
      await expect(box).toHaveFocus();
      await expect(inside.getByRole("button", { name: "Turn on" })).not.toHaveAttribute("aria-disabled");
      await expect(patchesOf(cloudreve)).toEqual([turnOn(code)]);
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

/** It cannot be read back either. */
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
  parameters: inWorld({ tokenScopes: ["UserInfo.Write"] }),
  play: async (page) => {
    const { opener, box } = await openWithKey(page);
    await page.userEvent.type(box, serverOf(page).preparedTotp());
    await dialogSays("This app is not allowed to do this.");
    await page.userEvent.keyboard("{Escape}");
    await dialogGoes();
    await page.canvas.findByText(/^This app may see these settings/);
    await expect(opener).toHaveAttribute("aria-disabled", "true");
  },
};
