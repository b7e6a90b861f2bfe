import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { text } from "../worlds/pageWords";
import { patchesOf } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import { AccountSettings } from "../../src/index";
import { Newsletter } from "./examples/Newsletter";
import { OwnBar } from "./examples/OwnBar";
import { OwnForm } from "./examples/OwnForm";
import { QuickSwitch } from "./examples/QuickSwitch";

/** Forms of a host's own over the hooks. */
const meta: Meta = { title: "Docs/Headless", tags: ["!dev"], parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

/** Only the edited fields are sent. A refused field is not sent at all. */
export const Form: Story = {
  render: () => <OwnForm />,
  play: async (page) => {
    const { canvas, userEvent } = page;
    const name = await canvas.findByLabelText("Name");
    await userEvent.clear(name);
    await userEvent.click(canvas.getByRole("button", { name: "Save 1" }));
    await canvas.findByText(text.issues.nameRequired);
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("invalid"));
    await expect(name).toHaveFocus();
    await expect(patchesOf(serverOf(page))).toEqual([]);

    await userEvent.type(name, "Ada King{Enter}");
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("saved"));
    await expect(canvas.getByRole("button", { name: "Save 0" })).toBeVisible();
    await expect(patchesOf(serverOf(page))).toEqual([{ nick: "Ada King" }]);
  },
};

/** Why a save failed, in words, and the same words for the next try. */
export const Failed: Story = {
  render: () => <OwnForm />,
  play: async (page) => {
    const { canvas, userEvent } = page;
    await userEvent.type(await canvas.findByLabelText("Name"), "!");
    serverOf(page).fail({ method: "PATCH", times: 1 }, { kind: "html", status: 503 });
    await userEvent.click(canvas.getByRole("button", { name: "Save 1" }));
    await waitFor(() =>
      expect(canvas.getByRole("status")).toHaveTextContent(text.errors.sentence(text.errors.http(503))),
    );
    await userEvent.click(canvas.getByRole("button", { name: "Save 1" }));
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("saved"));
  },
};

/** It was changed on another device meanwhile: mine stays in the box until one is chosen. */
export const Conflict: Story = {
  render: () => <OwnForm />,
  play: async (page) => {
    const { canvas, userEvent } = page;
    const name = await canvas.findByLabelText("Name");
    await userEvent.type(name, "!");
    serverOf(page).change(ada.email, { nick: "Ada Byron" });
    window.dispatchEvent(new Event("visibilitychange"));
    await userEvent.click(await canvas.findByRole("button", { name: "Take it" }));
    await expect(name).toHaveValue("Ada Byron");
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

/** One setting by one button. */
export const Switch: Story = {
  render: () => <QuickSwitch />,
  play: async (page) => {
    const { canvas, userEvent } = page;
    await userEvent.click(await canvas.findByRole("button", { name: "Stop keeping them" }));
    await canvas.findByRole("button", { name: "Keep them" });
    await expect(patchesOf(serverOf(page))).toEqual([{ version_retention_enabled: false }]);
  },
};

/** Two forms and a bar over both. */
export const Bar: Story = {
  render: () => (
    <>
      <OwnForm />
      <OwnBar />
    </>
  ),
  play: async (page) => {
    const { canvas, userEvent } = page;
    await userEvent.type(await canvas.findByLabelText("Name"), "!");
    await userEvent.selectOptions(canvas.getByLabelText("Shares in my profile"), "All");
    await canvas.findByText(/^2 unsaved in 1 sections/);
    await userEvent.click(canvas.getByRole("button", { name: "Save all of it" }));
    await canvas.findByText(/^0 unsaved/);
    await expect(patchesOf(serverOf(page))).toEqual([{ nick: `${ada.nick}!`, share_links_in_profile: "all_share" }]);
  },
};

const stored = fn(() => Promise.resolve());

/** A form of the host's own in the page: it has its place in the list, its unsaved mark, and is saved by "Save all". */
export const OwnUnsavedForm: Story = {
  render: () => (
    <AccountSettings
      layout="page"
      sections={["profile", { id: "newsletter", title: "Newsletter", element: <Newsletter store={stored} /> }]}
    />
  ),
  play: async (page) => {
    const { canvas, userEvent } = page;
    stored.mockClear();
    const email = await canvas.findByLabelText("Send it to");
    await userEvent.type(email, "ada@example.com");
    await userEvent.type(await canvas.findByLabelText(text.profile.nick.label), "!");
    const link = await canvas.findByRole("link", { name: /^Newsletter/ });
    await expect(link).toHaveProperty("hash", "#cr-newsletter");
    const mark = () => within(link).queryByLabelText(text.page.unsavedMark);
    await waitFor(() => expect(mark()).not.toBeNull());

    await userEvent.click(await canvas.findByRole("button", { name: text.actions.saveAll }));
    await waitFor(() => expect(stored).toHaveBeenCalledWith("ada@example.com"));
    await waitFor(() => expect(mark()).toBeNull());
    await expect(patchesOf(serverOf(page))).toEqual([{ nick: `${ada.nick}!` }]);
  },
};
