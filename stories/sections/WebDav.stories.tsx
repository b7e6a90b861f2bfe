import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { WebDavSection } from "../../src/index";
import { inEnglish, text } from "../worlds/pageWords";
import { loaded, readsOf, type Page } from "../worlds/plays";
import { inWorld, serverOf, type StoryWorld } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import { readAgain, readFailed } from "./everySection";
import { expectToFit, narrow, wide } from "./rooms";
import { accounts, dav, withWebDav } from "./webDavWorld";

/** The accounts for apps that open the user's files over WebDAV. For its dialogs, see WebDavDialogs. */
const meta: Meta<typeof WebDavSection> = {
  title: "Sections/WebDav",
  component: WebDavSection,
  parameters: { ...inWorld(withWebDav()) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { webDav } = text;
const list = "/devices/dav?page_size=50";

/** Live: accounts that are created stay, as on a real server. */
export const Live: Story = {};

export const Loading: Story = {
  parameters: inWorld(withWebDav({ prepare: (cloudreve) => void cloudreve.fail({ path: list }, { kind: "hang" }) })),
  play: async ({ canvas }) => {
    const section = await canvas.findByRole("region", { name: webDav.title });
    await expect(section.querySelector("[aria-busy='true'] .cr-skeleton")).not.toBeNull();
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** Each row says what the account may do and where; its buttons name it. */
export const Some: Story = {
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole("list", { name: webDav.list });
    const rows = canvas.getAllByRole("listitem");
    await expect(rows.map((row) => row.querySelector(".cr-row-label")?.textContent)).toEqual([
      `Phone${webDav.readWrite}`,
      `Living room TV${webDav.readOnly}`,
      `Home server backup${webDav.readWrite}`,
    ]);
    await expect(
      [...canvasElement.querySelectorAll("li:first-child .cr-list-fact")].map((fact) => fact.textContent),
    ).toEqual(["/", webDav.refusesHidden, webDav.proxied, webDav.added(inEnglish.date(accounts[0]?.created_at ?? ""))]);
    for (const name of [webDav.connectTo("Phone"), webDav.editOf("Phone"), webDav.removeOf("Phone")])
      await expect(canvas.getByRole("button", { name })).toBeVisible();
  },
};

export const Empty: Story = {
  parameters: inWorld(withWebDav({ account: { dav_accounts: [] } })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(webDav.none)).toBeVisible();
    await expect(canvas.getByRole("button", { name: webDav.add })).toBeVisible();
  },
};

/** More than the server answers at once. */
export const Many: Story = {
  parameters: inWorld(
    withWebDav({
      account: { dav_accounts: Array.from({ length: 60 }, (_, index) => dav(`App ${index}`, { id: `D${index}` })) },
    }),
  ),
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await expect(canvas.getAllByRole("listitem")).toHaveLength(60);
  },
};

/** Nothing is shown where the user's group may not use WebDAV, and its accounts are not read. */
export const NotAllowed: Story = nothing({ account: { group: ada.group } });

/** Nothing is shown before it is known whether the group may. */
export const NotKnown: Story = nothing({
  ...withWebDav(),
  prepare: (cloudreve) => void cloudreve.fail({ path: "/user/me" }, { kind: "hang" }),
});

function nothing(world: StoryWorld): Story {
  return {
    parameters: inWorld(world),
    play: async (page) => {
      await waitFor(() => expect(readsOf(serverOf(page), "/user/me")).toBe(1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await expect(page.canvasElement.querySelector(".cr-section")).toBeNull();
      await expect(readsOf(serverOf(page), list)).toBe(0);
    },
  };
}

/** The host's token may read them, and change none. */
export const ReadOnly: Story = {
  parameters: inWorld(withWebDav({ provider: { scopes: ["UserInfo.Read", "DavAccount.Read"] } })),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole("button", { name: webDav.editOf("Phone") });
    await expect(canvas.getByText(text.state.readOnly)).toBeVisible();
    for (const name of [webDav.add, webDav.editOf("Phone"), webDav.removeOf("Phone")]) {
      await expect(canvas.getByRole("button", { name })).toHaveAttribute("aria-disabled", "true");
      await userEvent.click(canvas.getByRole("button", { name }));
    }
    await expect(screen.queryByRole("dialog")).toBeNull();
    await expect(canvas.getByRole("button", { name: webDav.connectTo("Phone") })).not.toHaveAttribute("aria-disabled");
  },
};

const failing = (story: Story): Story => ({
  ...story,
  parameters: inWorld(withWebDav(story.parameters?.["world"] as StoryWorld)),
});
export const ReadFailed: Story = failing(readFailed(list, { status: 500 }, text.errors.http(500)));
export const ReadAgain: Story = failing(readAgain(list));

const named = (name: string, window: typeof narrow): Story => ({
  ...window,
  parameters: {
    ...window.parameters,
    ...inWorld(
      withWebDav({ account: { dav_accounts: [dav(name, { uri: `cloudreve://my/${encodeURIComponent(name)}` })] } }),
    ),
  },
  play: async (page: Page) => {
    await loaded(page.canvasElement);
    await expectToFit(page.canvasElement.querySelector(".cr-section"));
    await expect(page.canvas.getByText(name).closest("bdi")).toHaveAttribute("translate", "no");
  },
});

export const Narrow: Story = named("Phone", narrow);
export const Wide: Story = named("Phone", wide);
export const VeryLong: Story = named("Wolfeschlegelsteinhausenbergerdorff".repeat(7), narrow);
export const MixedDirections: Story = named("هاتفي (Phone) 🚀", narrow);
