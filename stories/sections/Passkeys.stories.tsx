import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { PasskeysSection } from "../../src/index";
import { fakeAuthenticator, replace } from "../worlds/fakeAuthenticator";
import { inEnglish, text } from "../worlds/pageWords";
import { footSays, loaded, press, readsOf } from "../worlds/plays";
import { inWorld, serverOf, type StoryWorld } from "../worlds/storyWorlds";
import { dialogGoes, dialogSays, isSaid, openDialog } from "./dialogs";
import * as every from "./everySection";
import { addPasskey, key, laptop, passkeysIn, two } from "./passkeysWorld";
import { expectToFit, narrow, wide } from "./rooms";

/** Passkeys: listed, added and removed. For lost answers and what happens meanwhile, see PasskeyFailures. */
const meta: Meta<typeof PasskeysSection> = {
  title: "Sections/Passkeys",
  component: PasskeysSection,
  parameters: { ...inWorld(two) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { passkeys: words } = text;
const { adding, removing, problems } = words;

/** Live: passkeys that are removed here stay away; the browser adds real ones where the page's host is the site's. */
export const Live: Story = {};

/** The site's configuration has told that it allows passkeys. */
export const Loading: Story = {
  parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ path: "/user/setting" }, { kind: "hang" }) }),
  play: async ({ canvas, canvasElement }) => {
    const section = await canvas.findByRole("region", { name: words.title });
    await expect(section.querySelector("[aria-busy='true'] .cr-skeleton")).not.toBeNull();
    await expect(canvasElement.querySelector("button")).toBeNull();
  },
};

export const Two: Story = {
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(passkeysIn(page)).toEqual(["MacBook Air", "YubiKey 5C"]);
    await expect(page.canvas.getByText(words.addedOn(inEnglish.date(laptop.created_at)))).toBeVisible();
    await expect(page.canvas.getByText(words.used("2 days ago"))).toBeVisible();
    await expect(page.canvas.getByText(words.neverUsed)).toBeVisible();
    await footSays(page, "");
  },
};

export const None: Story = {
  parameters: inWorld({ account: { passkeys: [] } }),
  play: async (page) => {
    await page.canvas.findByText(words.none);
    await expect(page.canvas.getByRole("button", { name: words.add })).toBeVisible();
  },
};

/** One name is of characters that nobody sees. */
export const Many: Story = {
  parameters: inWorld({
    account: {
      passkeys: Array.from({ length: 40 }, (_, index) => ({
        ...key,
        id: btoa(String(index)),
        name: index === 7 ? "\u200b" : `Key ${index}`,
      })),
    },
  }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(passkeysIn(page)).toHaveLength(40);
    await expect(page.canvas.getByRole("button", { name: words.removeNamed(words.unnamed) })).toBeVisible();
  },
};

export const ReadFailed: Story = every.readFailed("/user/setting", { code: 50001 }, text.errors.codes[50001]);
export const ReadAgain: Story = every.readAgain("/user/setting");

/** The host's token may change preferences, but not this. */
export const ReadOnly: Story = {
  parameters: inWorld({ ...two, provider: { scopes: ["UserInfo.Write"] } }),
  play: async (page) => {
    await page.canvas.findByText(text.state.readOnly);
    for (const button of page.canvas.getAllByRole("button"))
      await expect(button).toHaveAttribute("aria-disabled", "true");
  },
};

/** The site has turned passkeys off after the user has added some. */
export const TurnedOff: Story = {
  parameters: inWorld({ ...two, passkeys: false }),
  play: async (page) => {
    await page.canvas.findByText(words.off);
    await expect(page.canvas.queryByRole("button", { name: words.add })).toBeNull();
  },
};

/** Nothing is shown on a site that has turned passkeys off, not even while it loads. */
export const NotOffered: Story = {
  parameters: inWorld({ passkeys: false, account: { passkeys: [] } }),
  play: async (page) => {
    await waitFor(() => expect(readsOf(serverOf(page), "/site/config/login")).toBe(1));
    await waitFor(() => expect(readsOf(serverOf(page), "/user/setting")).toBe(1));
    await expect(page.canvasElement.querySelector(".cr-section")).toBeNull();
  },
};

const authenticator = (answer?: string) => () => fakeAuthenticator(answer).undo;

/** The name is suggested from the browser and its system. */
export const AddDialog: Story = {
  beforeEach: authenticator(),
  play: async (page) => {
    const { dialog, inside } = await openDialog(page, words.add);
    await expect(dialog).toHaveAccessibleDescription(adding.description);
    await waitFor(() => expect(inside.getByLabelText(adding.name)).toHaveFocus());
    await expect(inside.getByLabelText(adding.name)).not.toHaveValue("");
  },
};

export const Added: Story = {
  beforeEach: authenticator(),
  play: async (page) => {
    const { opener } = await addPasskey(page, "Phone");
    await dialogGoes();
    await footSays(page, words.wasAdded("Phone"));
    await waitFor(() => expect(passkeysIn(page)).toEqual(["MacBook Air", "YubiKey 5C", "Phone"]));
    await waitFor(() => expect(opener).toHaveFocus());
  },
};

/** The browser asks the user, until the user stops it. */
export const Asking: Story = {
  beforeEach: authenticator("waits"),
  play: async (page) => {
    const { inside } = await addPasskey(page);
    await isSaid(adding.asking);
    await expect(inside.getByRole("button", { name: text.actions.stopWaiting })).toBeVisible();
  },
};

/** The device has neither fingerprint, face nor PIN. */
export const NoPlatformAuthenticator: Story = {
  beforeEach: () =>
    replace(PublicKeyCredential, "isUserVerifyingPlatformAuthenticatorAvailable", () => Promise.resolve(false)),
  play: async (page) => {
    const { inside } = await openDialog(page, words.add);
    await inside.findByText(adding.noPlatform);
  },
};

function refused(error: string, reason: string): Story {
  return {
    beforeEach: authenticator(error),
    play: async (page) => {
      await addPasskey(page);
      await dialogSays(reason);
      await expect(serverOf(page).account().passkeys).toHaveLength(2);
    },
  };
}

export const Canceled: Story = refused("NotAllowedError", problems.canceled);
export const AlreadyHere: Story = refused("InvalidStateError", problems.alreadyHere);
export const OtherSite: Story = refused("SecurityError", problems.otherSite("localhost"));
export const Unsuitable: Story = refused("ConstraintError", problems.unsuitable);
export const NotMade: Story = refused("UnknownError", problems.failed);

export const Unsupported: Story = {
  beforeEach: () => replace(window, "PublicKeyCredential", undefined),
  play: async (page) => {
    await press(page, words.add);
    await footSays(page, words.unsupported);
  },
};

export const NotStored: Story = {
  beforeEach: authenticator(),
  play: async (page) => {
    serverOf(page).fail({ method: "POST" }, { code: 40025 });
    await addPasskey(page);
    await dialogSays(adding.failed(text.errors.codes[40025]));
  },
};

export const RemoveDialog: Story = {
  play: async (page) => {
    const { dialog, inside } = await openDialog(page, words.removeNamed("YubiKey 5C"));
    await expect(dialog).toHaveAccessibleName(removing.title("YubiKey 5C"));
    await waitFor(() => expect(inside.getByRole("button", { name: text.actions.cancel })).toHaveFocus());
  },
};

/** The focus goes to the next row. */
export const Removed: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, words.removeNamed("MacBook Air"));
    await page.userEvent.click(inside.getByRole("button", { name: removing.submit }));
    await dialogGoes();
    await footSays(page, words.wasRemoved("MacBook Air"));
    await waitFor(() => expect(passkeysIn(page)).toEqual(["YubiKey 5C"]));
    await waitFor(() => expect(page.canvas.getByRole("listitem")).toHaveFocus());
  },
};

export const NotRemoved: Story = {
  play: async (page) => {
    serverOf(page).fail({ method: "DELETE" }, { status: 500 });
    const { inside } = await openDialog(page, words.removeNamed("MacBook Air"));
    await page.userEvent.click(inside.getByRole("button", { name: removing.submit }));
    await dialogSays(removing.failed(text.errors.http(500)));
  },
};

/** The account has no password: without this passkey its user is locked out. */
export const LastWayIn: Story = {
  parameters: inWorld({ passwordless: true, account: { passkeys: [laptop] } }),
  play: async (page) => {
    const { inside } = await openDialog(page, words.removeNamed("MacBook Air"));
    await dialogSays(removing.lastWayIn);
    await expect(inside.getByRole("button", { name: removing.submit })).toHaveAttribute("aria-disabled", "true");
    await page.userEvent.click(inside.getByRole("checkbox", { name: removing.understood }));
    await expect(inside.getByRole("button", { name: removing.submit })).not.toHaveAttribute("aria-disabled");
  },
};

const longest = "Wolfeschlegelsteinhausenbergerdorff".repeat(7);

const named = (name: string, room: typeof narrow, world: StoryWorld = {}): Story => ({
  ...room,
  parameters: { ...room.parameters, ...inWorld({ account: { passkeys: [{ ...laptop, name }, key] }, ...world }) },
  play: async (page) => {
    await loaded(page.canvasElement);
    await expectToFit(await page.canvas.findByRole("region"));
    const { dialog } = await openDialog(page, words.removeNamed(name));
    await expectToFit(dialog);
  },
});

export const Narrow: Story = named("MacBook Air", narrow);
export const Wide: Story = named("MacBook Air", wide);
export const VeryLong: Story = named(longest, narrow);
export const MixedDirections: Story = named("مفتاح (MacBook) 🔑", narrow);
