import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { AccountSettings } from "../../src/index";
import { inEnglish, text } from "../worlds/pageWords";
import { loaded, patchesOf, type Page } from "../worlds/plays";
import { inWorld, serverOf, type StoryWorld } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import { expectToFit, isStacked, narrow, wide } from "./rooms";

/** The whole page. */
const meta: Meta<typeof AccountSettings> = {
  title: "Page/AccountSettings",
  component: AccountSettings,
  args: { layout: "page" },
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Pro: Story = {
  parameters: inWorld({ edition: "pro" }),
  play: async ({ canvas }) => {
    await canvas.findByRole("region", { name: text.membership.title });
  },
};

export const Community: Story = {};

export const Arabic: Story = { globals: { locale: "ar-AR" } };

export const Dark: Story = { globals: { scheme: "dark" } };

/** The titles of the sections that need `/user/setting`. */
const ofSetting = (
  [
    ...([
      "profile",
      "preferences",
      "versionRetention",
      "securityOverview",
      "password",
      "twoFactor",
      "passkeys",
    ] as const),
    ...(["sessions", "connectedApps"] as const),
  ] as const
).map((id) => text[id].title);

export const OneReadFails: Story = {
  parameters: inWorld({
    prepare: (cloudreve) =>
      void cloudreve.fail({ path: "/user/setting", method: "GET" }, { code: 50001, msg: "Database error" }),
  }),
  play: async (page) => {
    const { canvas } = page;
    const cloudreve = serverOf(page);
    await canvas.findByText(text.state.sectionsFailed(inEnglish.list(ofSetting)));
    // Sections that do not need the failed resource are usable.
    await canvas.findByRole("form", { name: text.theme.title });
    await expect(canvas.getAllByRole("button", { name: text.actions.tryAgain })).toHaveLength(1);
    await expect(cloudreve.requests.filter(({ path }) => path === "/user/setting")).toHaveLength(1);
  },
};

/** After a successful retry the button disappears, and the focus moves to the first control. */
export const ReadAgain: Story = {
  parameters: inWorld({
    prepare: (cloudreve) =>
      void cloudreve.fail({ path: "/user/setting", method: "GET", times: 1 }, { code: 50001, msg: "Database error" }),
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: text.actions.tryAgain }));
    await waitFor(() => expect(canvas.getByLabelText(text.profile.nick.label)).toHaveFocus());
  },
};

/** The server does not answer: the sections show skeletons. */
export const Loading: Story = {
  parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({}, { kind: "hang" }) }),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole("heading", { level: 1, name: text.page.title });
    await waitFor(() => expect(canvas.getAllByRole("region")).toHaveLength(11));
    await expect(canvasElement.querySelectorAll("[aria-busy='true']")).toHaveLength(11);
    await expect(canvasElement.querySelector(".cr-section :is(input, select, button)")).toBeNull();
    await expect(canvas.getByText(text.profile.nick.label)).toBeVisible();
    await waitFor(() => expect(canvas.getByText(text.state.loading)).toBeInTheDocument());
  },
};

/** All section titles, in the order of the page. */
const titles = [
  text.avatar.title,
  text.profile.title,
  text.preferences.title,
  text.theme.title,
  text.versionRetention.title,
  text.securityOverview.title,
  text.password.title,
  text.twoFactor.title,
  text.passkeys.title,
  text.linkedIdentities.title,
  text.sessions.title,
  text.signInActivity.title,
  text.connectedApps.title,
  text.storage.title,
  text.membership.title,
  text.finance.title,
];
const titlesOf = ({ canvas }: Page) =>
  canvas.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);

/** A Pro account in a window of this size. */
function inWindow(window: typeof narrow, stacked: boolean, world: StoryWorld = {}): Story {
  return {
    globals: window.globals,
    parameters: { ...window.parameters, ...inWorld({ edition: "pro", ...world }) },
    play: async (page) => {
      const { canvas, canvasElement } = page;
      await loaded(canvasElement);
      await canvas.findByRole("region", { name: text.membership.title });
      await waitFor(() => expect(titlesOf(page)).toEqual(titles));
      await expect(isStacked(canvasElement)).toBe(stacked);
      await expectToFit(canvasElement.querySelector(".cr-page"));
      const list = within(canvas.getByRole("navigation", { name: text.page.title }));
      await expect(list.getAllByRole("link").map((link) => link.textContent)).toEqual(titles);
    },
  };
}

export const Narrow: Story = inWindow(narrow, true);
export const Wide: Story = inWindow(wide, false);

const longest = "Wolfeschlegelsteinhausenbergerdorff".repeat(7);
const veryLong = {
  account: { nick: longest, group: { ...ada.group, name: longest }, version_retention_ext: [longest] },
};
export const VeryLong: Story = inWindow(narrow, true, veryLong);
export const VeryLongWide: Story = inWindow(wide, false, veryLong);

/** Names of both directions stay separate from the text around them. */
export const MixedDirections: Story = {
  parameters: inWorld({
    edition: "pro",
    account: { nick: "ليلى 👩‍💻 Ada", group: { ...ada.group, name: "مجموعة (Pro) 🚀" } },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText(text.profile.nick.label)).toHaveValue("ليلى 👩‍💻 Ada");
    await canvas.findByRole("region", { name: text.membership.title });
    // In the profile, the storage and the membership.
    const groups = () => canvas.getAllByText("مجموعة (Pro) 🚀");
    await waitFor(() => expect(groups()).toHaveLength(3));
    for (const group of groups()) await expect(group.closest("bdi")).not.toBeNull();
  },
};

/** The host's token may only read: the page says so once, and nothing can be changed. */
export const ReadOnly: Story = {
  parameters: inWorld({ edition: "pro", provider: { scopes: ["UserInfo.Read"] } }),
  play: async (page) => {
    const { canvas, canvasElement, userEvent } = page;
    await loaded(canvasElement);
    // One for all; only the row that leads to the form of the password says it for itself.
    await waitFor(() => expect(canvasElement.querySelectorAll(".cr-banner")).toHaveLength(1));
    await expect(canvasElement.querySelector(".cr-banner")).toHaveTextContent(text.state.readOnly);
    await canvas.findByText(text.password.readOnly.text);
    await userEvent.type(canvas.getByLabelText(text.profile.nick.label), "!{Enter}");
    await expect(canvas.getByLabelText(text.profile.nick.label)).toHaveValue(ada.nick);
    // A folded row can be opened: it only shows.
    const enabled = canvas.getAllByRole("button").filter((button) => button.ariaDisabled !== "true");
    await expect(enabled.filter((button) => button.ariaExpanded === null).map((button) => button.textContent)).toEqual(
      [],
    );
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

/** The user signs in with a passkey or an outside account. */
export const Passwordless: Story = {
  parameters: inWorld({ passwordless: true }),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(text.password.passwordless.title);
    await expect(canvasElement.querySelector("input[type='password']")).toBeNull();
  },
};

/** Some sections, in the host's order. Resources that only the others need are not read. */
export const SomeSections: Story = {
  args: { sections: ["twoFactor", "preferences"] },
  play: async (page) => {
    await loaded(page.canvasElement);
    await waitFor(() => expect(titlesOf(page)).toEqual([text.twoFactor.title, text.preferences.title]));
    await expect(
      serverOf(page)
        .requests.map(({ path }) => path)
        .sort(),
    ).toEqual(["/user/me", "/user/setting"]);
  },
};
