import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { AccountAvatar, AccountName, ProfileSection, StorageMeter } from "../../src/index";
import { inEnglish, text } from "../worlds/pageWords";
import { press, type Page } from "../worlds/plays";
import { inWorld } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import { expectToFit, narrow } from "./rooms";

/** The parts for a host's header and side bar. They share the page's reads, and follow a save at once. */
const meta: Meta = {
  title: "Sections/Account parts",
  parameters: { ...inWorld() },
  render: () => (
    <header>
      <AccountAvatar label="Account" />
      <AccountName className="name" />
      <StorageMeter />
    </header>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

const nameIn = ({ canvasElement }: Pick<Page, "canvasElement">) => canvasElement.querySelector(".name")?.textContent;

export const Live: Story = {};

/** The server does not answer. */
export const Loading: Story = {
  parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({}, { kind: "hang" }) }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll(".cr-skeleton")).toHaveLength(2));
    await expect(canvasElement.querySelector(".cr-avatar .cr-icon")).not.toBeNull();
  },
};

/** An icon and no name; the meter says why, and offers to try again. */
export const ReadFailed: Story = {
  parameters: inWorld({
    prepare: (cloudreve) => void cloudreve.fail({ path: /user\/(me|capacity)/ }, { status: 500 }),
  }),
  play: async (page) => {
    await page.canvas.findByText(text.errors.sentence(text.errors.http(500)));
    await expect(nameIn(page)).toBe("");
    await expect(page.canvas.getByRole("button", { name: text.actions.tryAgain })).toBeVisible();
  },
};

export const Saved: Story = {
  render: () => (
    <>
      <header>
        <AccountAvatar label="Account" />
        <AccountName className="name" />
      </header>
      <ProfileSection />
    </>
  ),
  play: async (page) => {
    const nick = await page.canvas.findByLabelText(text.profile.nick.label);
    await page.userEvent.clear(nick);
    await page.userEvent.type(nick, "Grace Hopper");
    await press(page, text.actions.save);
    await waitFor(() => expect(nameIn(page)).toBe("Grace Hopper"));
    await expect(page.canvas.getByRole("img", { name: "Account" })).toHaveTextContent("GH");
  },
};

/** Without a display name: the email address, and its first letter. */
export const WithoutName: Story = {
  parameters: inWorld({ account: { nick: "" } }),
  play: async (page) => {
    await waitFor(() => expect(nameIn(page)).toBe(ada.email));
    await expect(page.canvas.getByRole("img", { name: "Account" })).toHaveTextContent("A");
  },
};

const GB = 1024 ** 3;

/** The meter is full, and says by its color that this is too much. */
export const OverQuota: Story = {
  parameters: inWorld({ account: { used: 1.5 * GB, total: GB } }),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(text.storage.usage(inEnglish.bytes(1.5 * GB), inEnglish.bytes(GB)));
    await expect(canvasElement.querySelector(".cr-meter")).toHaveAttribute("data-tone", "danger");
  },
};

/** A name without a blank breaks where it must. */
export const LongName: Story = {
  ...narrow,
  parameters: { ...narrow.parameters, ...inWorld({ account: { nick: "Wolfeschlegelsteinhausen".repeat(4) } }) },
  play: async (page) => {
    await waitFor(() => expect(nameIn(page)).toContain("Wolfe"));
    await expectToFit(page.canvasElement.querySelector("header"));
  },
};
