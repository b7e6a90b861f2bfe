import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { AccountSettings } from "../../src/index";
import { OwnRows } from "../docs/examples/OwnRows";
import { text } from "../worlds/pageWords";
import { inWorld } from "../worlds/storyWorlds";
import { expectToFit, narrow, wide } from "./rooms";

/** The page in groups: beside the list of groups where there is room, or behind it. */
const meta: Meta<typeof AccountSettings> = {
  title: "Page/Groups",
  component: AccountSettings,
  parameters: { ...inWorld({ edition: "pro" }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { groups } = text;

export const Wide: Story = {
  ...wide,
  play: async ({ canvas }) => {
    await canvas.findByLabelText(text.profile.nick.label);
    await expect(canvas.getByRole("heading", { name: groups.profile.title, level: 2 })).toBeVisible();
  },
};

export const Security: Story = { ...wide, args: { section: "security" } };

export const Narrow: Story = {
  ...narrow,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const link = await canvas.findByRole("link", { name: new RegExp(groups.security.title) });
    await expectToFit(canvasElement);
    await userEvent.click(link);
    const title = await canvas.findByRole("heading", { name: groups.security.title });
    await waitFor(() => expect(title).toHaveFocus());
    await expectToFit(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: groups.back }));
    await waitFor(() => expect(link).toHaveFocus());
  },
};

export const NarrowGroup: Story = { ...narrow, args: { section: "preferences" } };

export const Unsaved: Story = {
  ...wide,
  // Few, so that the bar covers none of their controls.
  args: { sections: ["profile", "preferences", "password"] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText(text.profile.nick.label), " King");
    await userEvent.click(canvas.getByRole("link", { name: new RegExp(groups.preferences.title) }));
    await userEvent.click(await canvas.findByRole("switch", { name: text.preferences.disable_view_sync.label }));
    await canvas.findByRole("button", { name: text.actions.saveAll });
    await expect(canvas.getByRole("link", { name: new RegExp(groups.profile.title) })).toHaveTextContent(
      text.state.unsaved(1),
    );
  },
};

/** The search takes the place of the list. */
export const Search: Story = {
  ...wide,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole("combobox", { name: text.search.label }), "versions");
    // The page's own selects have options, too.
    const results = within(await canvas.findByRole("listbox", { name: text.search.label }));
    await waitFor(() => expect(results.getAllByRole("option").length).toBeGreaterThan(1));
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(results.getAllByRole("option")[1]).toHaveAttribute("aria-selected", "true"));
  },
};

export const SearchNarrow: Story = {
  ...narrow,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(await canvas.findByRole("combobox", { name: text.search.label }), "dark");
    await canvas.findByRole("option", { name: new RegExp(text.theme.preferred_theme.label) });
    await expectToFit(canvasElement);
    await userEvent.keyboard("{Enter}");
    await canvas.findByRole("heading", { name: groups.preferences.title, level: 2 });
    await waitFor(() => expect(canvasElement.querySelector("[data-found]")).not.toBeNull());
    await waitFor(() => expect(canvasElement.querySelector("[data-found]")).toBeNull(), { timeout: 3_000 });
  },
};

export const NothingFound: Story = {
  ...wide,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole("combobox", { name: text.search.label }), "xyzxyz");
    await canvas.findByRole("button", { name: text.search.clear });
  },
};

/** A host's own section in a group of the library's, and one in a group of its own. */
export const OfTheHost: Story = {
  ...wide,
  args: {
    sections: [
      "profile",
      "preferences",
      { id: "sync", title: "Desktop sync", group: "preferences", element: <p>Everything is synced.</p> },
      "password",
      { id: "notifications", title: "Notifications", element: <p>From Acme Drive.</p> },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("link", { name: "Notifications" }));
    await canvas.findByText("From Acme Drive.");
  },
};

/** Rows of the host's own between the library's, made of its parts. */
export const RowsOfTheHost: Story = {
  ...wide,
  render: () => <OwnRows />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole("combobox", { name: text.search.label }), "news");
    await canvas.findByRole("option", { name: /Weekly digest/ });
    await userEvent.keyboard("{Enter}");
    const digest = await canvas.findByRole("switch", { name: "Weekly digest" });
    await waitFor(() => expect(digest).toHaveFocus());
    await userEvent.click(digest);
    await canvas.findByText("Edited");
  },
};

/** A link past the list is seen while it has the focus. */
export const SkipLink: Story = {
  ...wide,
  play: async ({ canvas, userEvent }) => {
    const link = await canvas.findByRole("link", { name: text.page.skip });
    await userEvent.tab();
    await expect(link).toHaveFocus();
    await expect(link.getBoundingClientRect().height).toBeGreaterThan(24);
  },
};

/** Sections that could not be loaded stay in the list, with a mark. */
export const ReadFails: Story = {
  ...wide,
  args: { section: "security" },
  parameters: {
    ...wide.parameters,
    ...inWorld({
      prepare: (cloudreve) => void cloudreve.fail({ path: "/user/setting", method: "GET" }, { code: 50001 }),
    }),
  },
  play: async ({ canvas }) => {
    const list = within(await canvas.findByRole("navigation", { name: text.page.title }));
    await list.findByRole("link", { name: `${text.groups.security.title} ${text.page.failedMark}` });
    await expect(list.getByRole("link", { name: `${text.twoFactor.title} ${text.page.failedMark}` })).toBeVisible();
  },
};

/** The host's token may only read: the group says so once, above its sections. */
export const ReadOnly: Story = {
  ...wide,
  args: { section: "preferences" },
  parameters: { ...wide.parameters, ...inWorld({ provider: { scopes: ["UserInfo.Read"] } }) },
  play: async ({ canvas }) => {
    await canvas.findByRole("form", { name: text.versionRetention.title });
    await expect(canvas.getAllByText(text.state.readOnly)).toHaveLength(1);
  },
};
