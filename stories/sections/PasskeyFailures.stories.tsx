import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { PasskeysSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { fakeAuthenticator, replace } from "../worlds/fakeAuthenticator";
import { text } from "../worlds/pageWords";
import { footSays, press, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { confirmIn, dialogGoes, dialogSays, loseAnswers } from "./dialogs";
import { addPasskey, key, passkeysIn, two } from "./passkeysWorld";

/** Passkeys that were added or removed all the same, or by another device, or not at all. */
const meta: Meta<typeof PasskeysSection> = {
  title: "Sections/PasskeyFailures",
  component: PasskeysSection,
  parameters: { ...inWorld(two) },
  beforeEach: () => fakeAuthenticator().undo,
};
export default meta;

type Story = StoryObj<typeof meta>;

const { passkeys: words } = text;
const { adding, problems, removing } = words;

/** Added, but the answer was lost: reading back shows the passkey. */
export const AddedAllTheSame: Story = {
  play: async (page) => {
    serverOf(page).fail({ method: "POST", times: 1, after: true }, { kind: "dropped" });
    await addPasskey(page, "Phone");
    await dialogGoes();
    await footSays(page, words.wasAdded("Phone"));
    await waitFor(() => expect(passkeysIn(page)).toEqual(["MacBook Air", "YubiKey 5C", "Phone"]));
  },
};

/** The answer was lost, and reading back fails, too. */
export const Unknown: Story = {
  play: async (page) => {
    await page.canvas.findByRole("button", { name: words.add });
    serverOf(page).fail({ method: "POST", after: true }, { kind: "dropped" });
    serverOf(page).fail({ path: "/user/setting" }, { status: 503 });
    await addPasskey(page);
    await dialogSays(adding.unknown(text.errors.network));
  },
};

function notAdded(method: string, fault: Fault, reason: string): Story {
  return {
    play: async (page) => {
      serverOf(page).fail({ method }, fault);
      await addPasskey(page);
      await dialogSays(reason);
      await expect(serverOf(page).account().passkeys).toHaveLength(2);
    },
  };
}

export const NotBegun: Story = notAdded("PUT", { kind: "dropped" }, adding.failed(text.errors.network));
/** The site has turned passkeys off since the page was opened. */
export const TurnedOff: Story = notAdded("PUT", { code: 40019 }, problems.turnedOff);
/** More than 5 minutes have passed, or another tab has begun to add one. */
export const TooLate: Story = notAdded("POST", { code: 404 }, problems.tooLate);

export const WithoutName: Story = {
  play: async (page) => {
    const { box } = await addPasskey(page, "");
    await expect(box).toHaveAccessibleDescription(`${adding.nameWhy} ${text.issues.nameRequired}`);
    await expect(box).toHaveFocus();
  },
};

/** The browser has passkeys only on pages with TLS. */
export const Insecure: Story = {
  beforeEach: () => {
    const undo = [replace(window, "PublicKeyCredential", undefined), replace(window, "isSecureContext", false)];
    return () => undo.forEach((each) => each());
  },
  play: async (page) => {
    await press(page, words.add);
    await footSays(page, words.insecure);
  },
};

/** Opens the dialog that removes a passkey, and confirms it. */
const remove = (page: Page, prepare: () => unknown) =>
  confirmIn(page, [words.removeNamed("MacBook Air"), removing.submit], prepare);

/** Another device has removed it while the dialog was open. */
export const AlreadyGone: Story = {
  play: async (page) => {
    await remove(page, () => serverOf(page).change(undefined, { passkeys: [key] }));
    await dialogGoes();
    await footSays(page, words.wasRemoved("MacBook Air"));
    await waitFor(() => expect(passkeysIn(page)).toEqual(["YubiKey 5C"]));
  },
};

export const RemovalUnknown: Story = {
  play: async (page) => {
    await remove(page, () => loseAnswers(page, "DELETE"));
    await dialogSays(removing.unknown(text.errors.network));
  },
};
