import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { TwoFactorSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { text } from "../worlds/pageWords";
import { footSays, goOffline, patchesOf } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { dialogGoes, dialogSays, findQr, openDialog, openWithKey, turnOn } from "./dialogs";

/** Failures to turn two-factor authentication on that the code did not cause: the dialog stays and shows the reason. */
const meta: Meta<typeof TwoFactorSection> = {
  title: "Sections/TwoFactorFailures",
  component: TwoFactorSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

/** The code stays and can be sent again. */
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
      await expect(inside.getByRole("button", { name: text.twoFactor.turnOn })).not.toHaveAttribute("aria-disabled");
      await expect(patchesOf(cloudreve)).toEqual([turnOn(code)]);
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

/** Reading back fails, too. */
export const Unknown: Story = failed({ kind: "html" }, text.twoFactor.unknown(text.errors.http(502)), { status: 503 });

/** Reading back fails, too. */
export const Offline: Story = {
  ...failed({ kind: "dropped" }, text.twoFactor.unknown(text.errors.offline), { kind: "dropped" }),
  beforeEach: goOffline,
};

/** The answer was lost, and reading back shows that it was done. */
export const DoneAllTheSame: Story = {
  play: async (page) => {
    const { box, opener } = await openWithKey(page);
    serverOf(page).fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    await page.userEvent.type(box, serverOf(page).preparedTotp());
    await dialogGoes();
    await footSays(page, text.twoFactor.turnedOn);
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(patchesOf(serverOf(page))).toHaveLength(1);
  },
};

/** For a new phone: the account does not tell one key from another, so the next code does. */
export const SetUpAgainUnknown: Story = {
  parameters: inWorld({ account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } }),
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { inside } = await openDialog(page, text.twoFactor.again.open);
    await findQr();
    cloudreve.fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    await page.userEvent.type(inside.getByLabelText(text.twoFactor.code), cloudreve.preparedTotp());
    await dialogSays(text.twoFactor.again.unknown(text.errors.network));
    await expect(inside.getByRole("button", { name: text.twoFactor.again.submit })).not.toHaveAttribute(
      "aria-disabled",
    );
  },
};

/** The host does not know that its application's token may change preferences only. */
export const ScopeMissing: Story = {
  parameters: inWorld({ tokenScopes: ["UserInfo.Write"] }),
  play: async (page) => {
    const { opener, box } = await openWithKey(page);
    await page.userEvent.type(box, serverOf(page).preparedTotp());
    await dialogSays(text.errors.sentence(text.errors.insufficientScope));
    await page.userEvent.keyboard("{Escape}");
    await dialogGoes();
    await page.canvas.findByText(text.state.readOnly);
    await expect(opener).toHaveAttribute("aria-disabled", "true");
  },
};
