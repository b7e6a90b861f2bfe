import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { ConnectedAppsSection } from "../../src/index";
import type { OAuthGrant } from "../../src/testing/AccountState";
import { text } from "../worlds/pageWords";
import { footSays, loaded, press, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { confirmIn, dialogGoes, dialogSays, loseAnswers, openDialog } from "./dialogs";
import * as every from "./everySection";
import { expectToFit, narrow, wide } from "./rooms";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const desktop: OAuthGrant = {
  client_id: "393a1839-f52e-498e-9972-e77cc2241eee",
  client_name: "application:oauth.desktop",
  client_logo: "",
  scopes: ["openid", "profile", "offline_access", "Files.Read", "Files.Write", "Shares.Read"],
  last_used_at: daysAgo(0.01),
};
const square =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path fill='teal' d='M0 0h8v8H0z'/></svg>";
const notes: OAuthGrant = {
  client_id: "notes",
  client_name: "Notes",
  client_logo: square,
  scopes: ["UserInfo.Read"],
  last_used_at: null,
};
const two = { account: { oauth_grants: [desktop, notes] } };

/** Apps that may use the account. */
const meta: Meta<typeof ConnectedAppsSection> = {
  title: "Sections/ConnectedApps",
  component: ConnectedAppsSection,
  parameters: { ...inWorld(two) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { connectedApps: words } = text;
const { revoking, scopes } = words;
const nameOfDesktop = words.names["oauth.desktop"];
const rowsOf = ({ canvas }: Page) =>
  canvas.queryAllByRole("listitem").map((row) => row.querySelector("bdi")?.textContent);

/** Live: access that is revoked here stays revoked. */
export const Live: Story = {};

export const Loading: Story = every.loading(words.title);

export const Two: Story = {
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(rowsOf(page)).toEqual([nameOfDesktop, "Notes"]);
    await expect(page.canvas.getByText(scopes.write.Files)).toBeVisible();
    await expect(page.canvas.getByText(words.neverUsed)).toBeVisible();
    await footSays(page, "");
  },
};

export const None: Story = {
  parameters: inWorld({ account: { oauth_grants: [] } }),
  play: async ({ canvas }) => {
    await canvas.findByText(words.none);
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** The page runs as one of the apps, and its token says so. */
export const ThisApp: Story = {
  parameters: inWorld({ ...two, tokenScopes: ["UserInfo.Read", "UserSecurityInfo.Write"] }),
  play: async (page) => {
    await page.canvas.findByText(words.thisApp);
    const { inside } = await openDialog(page, words.revokeNamed(nameOfDesktop));
    await inside.findByText(revoking.thisApp);
  },
};

export const ReadFailed: Story = every.readFailed("/user/setting", { code: 50001 }, text.errors.codes[50001]);
export const ReadAgain: Story = every.readAgain("/user/setting");

export const ReadOnly: Story = {
  parameters: inWorld({ ...two, provider: { scopes: ["UserInfo.Write"] } }),
  play: async (page) => {
    await page.canvas.findByText(text.state.readOnly);
    const button = await press(page, words.revokeNamed("Notes"));
    await expect(button).toHaveAttribute("aria-disabled", "true");
  },
};

export const RevokeDialog: Story = {
  play: async (page) => {
    const { dialog, inside } = await openDialog(page, words.revokeNamed("Notes"));
    await expect(dialog).toHaveAccessibleName(revoking.title("Notes"));
    await expect(dialog).toHaveAccessibleDescription(revoking.description);
    await waitFor(() => expect(inside.getByRole("button", { name: text.actions.cancel })).toHaveFocus());
  },
};

/** The focus goes to the next row. */
export const Revoked: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, words.revokeNamed(nameOfDesktop));
    await page.userEvent.click(inside.getByRole("button", { name: revoking.submit }));
    await dialogGoes();
    await footSays(page, words.wasRevoked(nameOfDesktop));
    await waitFor(() => expect(rowsOf(page)).toEqual(["Notes"]));
    await waitFor(() => expect(page.canvas.getByRole("listitem")).toHaveFocus());
  },
};

export const NotRevoked: Story = {
  play: async (page) => {
    serverOf(page).fail({ method: "DELETE" }, { status: 500 });
    const { inside } = await openDialog(page, words.revokeNamed("Notes"));
    await page.userEvent.click(inside.getByRole("button", { name: revoking.submit }));
    await dialogSays(revoking.failed(text.errors.http(500)));
  },
};

const revoke = (page: Page, prepare: () => unknown) =>
  confirmIn(page, [words.revokeNamed("Notes"), revoking.submit], prepare);

/** Another device has revoked it while the dialog was open. */
export const AlreadyGone: Story = {
  play: async (page) => {
    await revoke(page, () => serverOf(page).change(undefined, { oauth_grants: [desktop] }));
    await dialogGoes();
    await footSays(page, words.wasRevoked("Notes"));
    await waitFor(() => expect(rowsOf(page)).toEqual([nameOfDesktop]));
  },
};

/** No answer, and reading back fails, too. */
export const Unknown: Story = {
  play: async (page) => {
    await revoke(page, () => loseAnswers(page, "DELETE"));
    await dialogSays(revoking.unknown(text.errors.network));
  },
};

/** A logo of a third party is not loaded; names and scopes that are not known are shown as they are. */
export const Odd: Story = {
  parameters: inWorld({
    account: {
      oauth_grants: [
        { ...notes, client_id: "1", client_logo: "https://third.example/logo.png" },
        { ...notes, client_id: "2", client_name: "\u200b", client_logo: "mdi:robot" },
        {
          ...notes,
          client_id: "3",
          client_name: "application:oauth.watch",
          client_logo: "",
          scopes: ["Robots.Read", "fly"],
        },
      ],
    },
  }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(rowsOf(page)).toEqual(["Notes", words.unnamed, words.keyed("oauth.watch")]);
    await expect(page.canvasElement.querySelector("img")).toBeNull();
    for (const scope of [scopes.otherRead("Robots"), scopes.other("fly")])
      await expect(page.canvas.getByText(scope)).toBeVisible();
  },
};

export const Many: Story = {
  parameters: inWorld({
    account: {
      oauth_grants: Array.from({ length: 30 }, (_, index) => ({
        ...notes,
        client_id: `app${index}`,
        client_name: `App ${index}`,
      })),
    },
  }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(rowsOf(page)).toHaveLength(30);
  },
};

const named = (client_name: string, room: typeof narrow): Story => ({
  ...room,
  parameters: {
    ...room.parameters,
    ...inWorld({ account: { oauth_grants: [{ ...desktop, client_name }, notes] } }),
  },
  play: async (page) => {
    await loaded(page.canvasElement);
    await expectToFit(await page.canvas.findByRole("region"));
    const { dialog } = await openDialog(page, words.revokeNamed(client_name));
    await expectToFit(dialog);
  },
});

export const Narrow: Story = named("Calendar", narrow);
export const Wide: Story = named("Calendar", wide);
export const VeryLong: Story = named("Wolfeschlegelsteinhausenbergerdorff".repeat(7), narrow);
export const MixedDirections: Story = named("تطبيق (Notes) 🗒", narrow);
