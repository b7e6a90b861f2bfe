import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { WebDavSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { footSays, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import { dialogGoes, dialogSays, openDialog } from "./dialogs";
import { expectToFit, narrow } from "./rooms";
import { withWebDav } from "./webDavWorld";

/** The dialogs of the WebDAV accounts: a new one, a change, a removal, and how to connect. */
const meta: Meta<typeof WebDavSection> = {
  title: "Sections/WebDavDialogs",
  component: WebDavSection,
  parameters: { ...inWorld(withWebDav()) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { webDav } = text;
const { connecting, form, removing } = webDav;

export const New: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.add);
    await waitFor(() => expect(inside.getByLabelText(form.name)).toHaveFocus());
    await expect(inside.getByLabelText(form.folder)).toHaveValue("/");
    for (const name of [form.readonly, form.disable_sys_files, form.proxy])
      await expect(inside.getByRole("switch", { name })).not.toBeChecked();
  },
};

/** Without a name there is nothing to create. */
export const NoName: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.add);
    await page.userEvent.click(inside.getByRole("button", { name: form.submit }));
    await waitFor(() =>
      expect(inside.getByLabelText(form.name)).toHaveAccessibleDescription(
        expect.stringContaining(text.issues.nameRequired),
      ),
    );
  },
};

/** After a new account its address, user name and password follow. */
export const Created: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.add);
    await page.userEvent.type(inside.getByLabelText(form.name), "Tablet{Enter}");
    await screen.findByRole("dialog", { name: connecting.title("Tablet") });
    await waitFor(() => expect(screen.getByText(ada.email)).toBeVisible());
    await expect(serverOf(page).account().dav_accounts.at(-1)).toMatchObject({ name: "Tablet", uri: "cloudreve://my" });
  },
};

export const Edit: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.editOf("Living room TV"));
    await expect(inside.getByLabelText(form.name)).toHaveValue("Living room TV");
    await expect(inside.getByLabelText(form.folder)).toHaveValue("/Videos");
    await expect(inside.getByRole("switch", { name: form.readonly })).toBeChecked();
  },
};

export const Edited: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.editOf("Living room TV"));
    await page.userEvent.click(inside.getByRole("switch", { name: form.readonly }));
    await page.userEvent.click(inside.getByRole("button", { name: text.actions.save }));
    await dialogGoes();
    await footSays(page, webDav.saved("Living room TV"));
    await expect(serverOf(page).account().dav_accounts[1]).toMatchObject({
      readonly: false,
      uri: "cloudreve://my/Videos",
    });
  },
};

/** The host's own chooser, which gets and gives URIs. */
export const FolderOfTheHost: Story = {
  args: {
    slots: {
      folder: ({ id, value, onChange, "aria-labelledby": labelledBy }) => (
        <select
          id={id}
          aria-labelledby={labelledBy}
          value={value}
          style={{ minHeight: 32 }}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="cloudreve://my/Backups">Backups</option>
          <option value="cloudreve://my/Videos">Videos</option>
        </select>
      ),
    },
  },
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.editOf("Living room TV"));
    const folder = inside.getByLabelText(form.folder);
    await expect(folder).toHaveValue("cloudreve://my/Videos");
    await page.userEvent.selectOptions(folder, "Backups");
    await page.userEvent.click(inside.getByRole("button", { name: text.actions.save }));
    await dialogGoes();
    await expect(serverOf(page).account().dav_accounts[1]?.uri).toBe("cloudreve://my/Backups");
  },
};

/** The server refuses it: what was typed stays. */
export const NotSaved: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.add);
    serverOf(page).fail({ method: "PUT" }, { code: 40007, msg: "WebDAV is not enabled for this user group" });
    await page.userEvent.type(inside.getByLabelText(form.name), "Tablet{Enter}");
    await dialogSays(form.notSaved(text.errors.codes[40007]));
    await expect(inside.getByLabelText(form.name)).toHaveValue("Tablet");
  },
};

export const Remove: Story = {
  play: async (page) => {
    const { dialog, inside } = await openDialog(page, webDav.removeOf("Phone"));
    await expect(dialog).toHaveAccessibleDescription(removing.description);
    // Enter at once removes nothing.
    await waitFor(() => expect(inside.getByRole("button", { name: removing.keep })).toHaveFocus());
  },
};

export const Removed: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.removeOf("Phone"));
    await page.userEvent.click(inside.getByRole("button", { name: removing.submit }));
    await dialogGoes();
    await footSays(page, webDav.removed("Phone"));
    await waitFor(() => expect(page.canvas.getAllByRole("listitem")[0]).toHaveFocus());
  },
};

/** The password is not there before it is asked for. */
export const Connect: Story = {
  play: async (page) => {
    const { dialog } = await openDialog(page, webDav.connectTo("Phone"));
    await expect(dialog).toHaveTextContent(ada.email);
    await expect(dialog).not.toHaveTextContent(passwordIn(page));
  },
};

export const PasswordShown: Story = {
  play: async (page) => {
    const { inside, dialog } = await openDialog(page, webDav.connectTo("Phone"));
    await page.userEvent.click(inside.getByRole("button", { name: connecting.showPassword }));
    await inside.findByText(passwordIn(page));
    await page.userEvent.click(inside.getByRole("button", { name: connecting.hidePassword }));
    await expect(dialog).not.toHaveTextContent(passwordIn(page));
  },
};

export const PasswordNotRead: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.connectTo("Phone"));
    serverOf(page).fail({ method: "GET" }, { status: 500 });
    await page.userEvent.click(inside.getByRole("button", { name: connecting.showPassword }));
    await inside.findByText(connecting.notRead(text.errors.http(500)));
  },
};

/** How to connect, for each system. */
export const OtherSystem: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.connectTo("Phone"));
    await page.userEvent.selectOptions(inside.getByLabelText(connecting.system), connecting.systems.windows);
    await expect(await inside.findByText(connecting.hints.windows)).toBeVisible();
  },
};

const passwordIn = (page: Page) => serverOf(page).account().dav_accounts[2]?.password ?? "";

export const NarrowForm: Story = {
  ...narrow,
  parameters: { ...narrow.parameters, ...inWorld(withWebDav()) },
  play: async (page) => expectToFit((await openDialog(page, webDav.editOf("Phone"))).dialog),
};

export const NarrowConnect: Story = {
  ...narrow,
  parameters: { ...narrow.parameters, ...inWorld(withWebDav()) },
  play: async (page) => {
    const { inside, dialog } = await openDialog(page, webDav.connectTo("Phone"));
    await page.userEvent.click(inside.getByRole("button", { name: connecting.showPassword }));
    await inside.findByText(passwordIn(page));
    await expectToFit(dialog);
  },
};
