import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { LinkedIdentitiesSection } from "../../src/index";
import type { LinkedIdentity } from "../../src/testing/AccountState";
import { text } from "../worlds/pageWords";
import { comeBack, footSays, loaded, press, readsOf, type Page } from "../worlds/plays";
import { inWorld, serverOf, type StoryWorld } from "../worlds/storyWorlds";
import { dialogGoes, dialogSays, loseAnswers, openDialog } from "./dialogs";
import { expectToFit, narrow, wide } from "./rooms";

const { linkedIdentities: words, providers } = text;
const { unlinking } = words;

const square =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path fill='teal' d='M0 0h8v8H0z'/></svg>";
const identities = {
  sso_enabled: true,
  sso_display_name: "Acme",
  sso_icon: square,
  qq_enabled: true,
  oidc_enabled: true,
  oidc_display_name: "vas.sso",
};
/** All named: Storybook merges a story's parameters with those of the file. */
const notOffered = { sso_enabled: false, qq_enabled: false, oidc_enabled: false };
const logto: LinkedIdentity = { provider: 0, linked_at: "2025-04-10T12:04:19Z" };
const onLinkIdentity = () => undefined;
const inPro = (more: StoryWorld = {}) =>
  inWorld({
    edition: "pro",
    site: { identities },
    provider: { onLinkIdentity },
    ...more,
    account: { open_id: [logto], ...more.account },
  });

/** The accounts elsewhere with which the user can sign in to a Pro server. */
const meta: Meta<typeof LinkedIdentitiesSection> = {
  title: "Sections/LinkedIdentities",
  component: LinkedIdentitiesSection,
  parameters: { ...inPro() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const rowsOf = ({ canvas }: Page) =>
  canvas.queryAllByRole("listitem").map((row) => row.querySelector("bdi")?.textContent);

/** Live: an account that is unlinked here stays unlinked. */
export const Live: Story = {};

export const One: Story = {
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(rowsOf(page)).toEqual(["Acme", "QQ", providers.sso]);
    await expect(page.canvas.getByRole("button", { name: words.unlinkNamed("Acme") })).toBeVisible();
    await expect(page.canvas.getByRole("button", { name: words.linkNamed("QQ") })).toBeVisible();
  },
};

/** The host has opened the provider's address in a window of its own. */
export const Linking: Story = {
  play: async (page) => {
    await press(page, words.linkNamed("QQ"));
    await footSays(page, words.waiting("QQ"));
  },
};

/** The user has come back from the provider. */
export const Linked: Story = {
  play: async (page) => {
    await press(page, words.linkNamed("QQ"));
    await footSays(page, words.waiting("QQ"));
    serverOf(page).change(undefined, { open_id: [logto, { provider: 1, linked_at: "2026-11-30T12:00:00Z" }] });
    comeBack();
    await footSays(page, words.wasLinked("QQ"));
    await page.canvas.findByRole("button", { name: words.unlinkNamed("QQ") });
  },
};

/** The browser has blocked the host's window. */
export const NotOpened: Story = {
  parameters: inPro({ provider: { onLinkIdentity: () => false } }),
  play: async (page) => {
    await press(page, words.linkNamed("QQ"));
    await footSays(page, words.notOpened);
  },
};

/** The host is not sure that it is the user: nothing is asked of the server. */
export const NotConfirmed: Story = {
  parameters: inPro({ provider: { onLinkIdentity, confirmIdentity: () => Promise.resolve(false) } }),
  play: async (page) => {
    await press(page, words.linkNamed("QQ"));
    await footSays(page, text.state.notConfirmed);
    await expect(serverOf(page).requests.filter(({ method }) => method === "PUT")).toEqual([]);
  },
};

export const NotLinking: Story = {
  play: async (page) => {
    serverOf(page).fail({ method: "PUT" }, { code: 40019 });
    await press(page, words.linkNamed("QQ"));
    await footSays(page, words.notLinking(text.errors.codes[40019]));
  },
};

export const UnlinkDialog: Story = {
  play: async (page) => {
    const { dialog, inside } = await openDialog(page, words.unlinkNamed("Acme"));
    await expect(dialog).toHaveAccessibleName(unlinking.title("Acme"));
    await waitFor(() => expect(inside.getByRole("button", { name: text.actions.cancel })).toHaveFocus());
  },
};

export const Unlinked: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, words.unlinkNamed("Acme"));
    await page.userEvent.click(inside.getByRole("button", { name: unlinking.submit }));
    await dialogGoes();
    await footSays(page, words.wasUnlinked("Acme"));
    await page.canvas.findByRole("button", { name: words.linkNamed("Acme") });
  },
};

export const NotUnlinked: Story = {
  play: async (page) => {
    serverOf(page).fail({ method: "DELETE" }, { status: 500 });
    const { inside } = await openDialog(page, words.unlinkNamed("Acme"));
    await page.userEvent.click(inside.getByRole("button", { name: unlinking.submit }));
    await dialogSays(unlinking.failed(text.errors.http(500)));
  },
};

/** Another device has unlinked it while the dialog was open. */
export const AlreadyGone: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, words.unlinkNamed("Acme"));
    serverOf(page).change(undefined, { open_id: [] });
    await page.userEvent.click(inside.getByRole("button", { name: unlinking.submit }));
    await dialogGoes();
    await footSays(page, words.wasUnlinked("Acme"));
  },
};

/** No answer, and reading back fails, too. */
export const Unknown: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, words.unlinkNamed("Acme"));
    loseAnswers(page, "DELETE");
    await page.userEvent.click(inside.getByRole("button", { name: unlinking.submit }));
    await dialogSays(unlinking.unknown(text.errors.network));
  },
};

/** An account without a password: the last way in goes only after the user has understood. */
export const LastWayIn: Story = {
  parameters: inPro({ passwordless: true }),
  play: async (page) => {
    const { inside } = await openDialog(page, words.unlinkNamed("Acme"));
    await dialogSays(unlinking.lastWayIn("Acme"));
    await expect(inside.getByRole("button", { name: unlinking.submit })).toHaveAttribute("aria-disabled", "true");
  },
};

/** A provider that the documentation does not have, and entries without a number. */
export const UnknownProviders: Story = {
  parameters: inPro({
    site: { identities: notOffered },
    account: { open_id: [{ provider: 7, linked_at: "soon" }, {} as LinkedIdentity] },
  }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(rowsOf(page)).toEqual([providers.numbered("7"), providers.unknown]);
  },
};

export const None: Story = {
  parameters: inPro({ site: { identities: notOffered }, account: { open_id: [] } }),
  play: async ({ canvas }) => {
    await canvas.findByText(words.none);
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

export const ReadOnly: Story = {
  parameters: inPro({ provider: { scopes: ["UserInfo.Write"] } }),
  play: async (page) => {
    await page.canvas.findByText(text.state.readOnly);
    const button = await press(page, words.unlinkNamed("Acme"));
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(screen.queryByRole("dialog")).toBeNull();
  },
};

/** Nothing is shown until it is known whether the server has identities. */
export const Loading: Story = nothing({ prepare: (cloudreve) => void cloudreve.fail({}, { kind: "hang" }) });

/** The community edition has none. */
export const Community: Story = nothing({ edition: "community" });

/** Without an answer nothing is shown: the other sections report the failure. */
export const ReadFailed: Story = nothing({ prepare: (cloudreve) => void cloudreve.fail({}, { status: 500 }) });

function nothing(more: StoryWorld): Story {
  return {
    parameters: inPro(more),
    play: async (page) => {
      await waitFor(() => expect(readsOf(serverOf(page), "/user/setting")).toBe(1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await expect(page.canvasElement.querySelector(".cr-section")).toBeNull();
    },
  };
}

const named = (sso_display_name: string, room: typeof narrow): Story => ({
  ...room,
  parameters: { ...room.parameters, ...inPro({ site: { identities: { ...identities, sso_display_name } } }) },
  play: async (page) => {
    await loaded(page.canvasElement);
    await expectToFit(await page.canvas.findByRole("region"));
    const { dialog } = await openDialog(page, words.unlinkNamed(sso_display_name));
    await expectToFit(dialog);
  },
});

export const Narrow: Story = named("Acme", narrow);
export const Wide: Story = named("Acme", wide);
export const VeryLong: Story = named("Wolfeschlegelsteinhausenbergerdorff".repeat(7), narrow);
export const MixedDirections: Story = named("دخول (Acme) 🔑", narrow);
