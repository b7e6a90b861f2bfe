import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { WebDavSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { footSays, goOffline, goOnline, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { confirmIn, dialogGoes, dialogSays, loseAnswers, openDialog } from "./dialogs";
import { accounts, withWebDav } from "./webDavWorld";

/** WebDAV accounts whose change was refused or lost, or that another device has removed. */
const meta: Meta<typeof WebDavSection> = {
  title: "Sections/WebDavFailures",
  component: WebDavSection,
  parameters: { ...inWorld(withWebDav()) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { webDav } = text;
const { connecting, form, removing } = webDav;

/** Creates an account. The server fails once the dialog is open. */
async function create(page: Page, prepare: () => unknown, folder?: string) {
  const opened = await openDialog(page, webDav.add);
  prepare();
  if (folder !== undefined) {
    const box = opened.inside.getByLabelText(form.folder);
    await page.userEvent.clear(box);
    await page.userEvent.type(box, folder);
  }
  await page.userEvent.type(opened.inside.getByLabelText(form.name), "Tablet{Enter}");
  return opened;
}

const puts = (page: Page) => serverOf(page).requests.filter(({ method }) => method === "PUT");

/** The answer was lost: the account is found in the list, and not made twice. */
export const CreatedAllTheSame: Story = {
  play: async (page) => {
    await create(page, () => serverOf(page).fail({ method: "PUT", times: 1, after: true }, { kind: "dropped" }));
    const dialog = await screen.findByRole("dialog", { name: connecting.title("Tablet") });
    await expect(dialog).toHaveTextContent(webDav.created("Tablet"));
    await expect(puts(page)).toHaveLength(1);
  },
};

/** The request was lost: the list shows that there is no such account. */
export const NotCreated: Story = {
  play: async (page) => {
    const { inside } = await create(page, () => serverOf(page).fail({ method: "PUT" }, { kind: "dropped" }));
    await dialogSays(form.notSaved(text.errors.network));
    await expect(inside.getByLabelText(form.name)).toHaveValue("Tablet");
  },
};

/** Reading back fails, too. */
export const Unknown: Story = {
  play: async (page) => {
    await create(page, () => loseAnswers(page, "PUT", { after: true }));
    await dialogSays(form.unknown(text.errors.network));
  },
};

/** The device has gone offline: whether the account was made is not known either. */
export const Offline: Story = {
  beforeEach: () => goOnline,
  play: async (page) => {
    await create(page, () => {
      serverOf(page).fail({}, { kind: "dropped" });
      goOffline();
    });
    await dialogSays(form.unknown(text.errors.offline));
  },
};

/** Not in the user's files. */
export const NoFolder: Story = {
  play: async (page) => {
    const { inside } = await create(page, () => undefined, "cloudreve://trash");
    const folder = inside.getByLabelText(form.folder);
    await waitFor(() => expect(folder).toHaveAccessibleDescription(expect.stringContaining(form.notAFolder)));
    await expect(folder).toHaveFocus();
    await expect(puts(page)).toEqual([]);
  },
};

/** Another device removes "Phone". The embedded server does not know the ids that stories make up. */
function removeElsewhere(page: Page): void {
  serverOf(page).change(undefined, { dav_accounts: accounts.slice(0, 2) });
  for (const method of ["PATCH", "DELETE"]) serverOf(page).fail({ method }, { code: 404, msg: "Account not exist" });
}

export const EditedButGone: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.editOf("Phone"));
    removeElsewhere(page);
    await page.userEvent.click(inside.getByRole("switch", { name: form.readonly }));
    await page.userEvent.click(inside.getByRole("button", { name: text.actions.save }));
    await dialogSays(form.notSaved(text.errors.codes[404]));
  },
};

/** Opens the dialog that removes "Phone", and confirms it. */
const remove = (page: Page, prepare: () => unknown) =>
  confirmIn(page, [webDav.removeOf("Phone"), removing.submit], prepare);

export const RemovedButGone: Story = {
  play: async (page) => {
    await remove(page, () => removeElsewhere(page));
    await dialogGoes();
    await footSays(page, webDav.removed("Phone"));
    await waitFor(() => expect(page.canvas.getAllByRole("listitem")).toHaveLength(2));
  },
};

export const NotRemoved: Story = {
  play: async (page) => {
    await remove(page, () => serverOf(page).fail({ method: "DELETE" }, { status: 500 }));
    await dialogSays(removing.notRemoved(text.errors.http(500)));
  },
};

export const RemovalUnknown: Story = {
  play: async (page) => {
    await remove(page, () => loseAnswers(page, "DELETE"));
    await dialogSays(removing.unknown(text.errors.network));
  },
};

export const PasswordGone: Story = {
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.connectTo("Phone"));
    removeElsewhere(page);
    await page.userEvent.click(inside.getByRole("button", { name: connecting.showPassword }));
    await dialogSays(connecting.gone);
  },
};

/** The host does not confirm who the user is. */
export const PasswordNotConfirmed: Story = {
  parameters: inWorld(withWebDav({ provider: { confirmIdentity: () => Promise.resolve(false) } })),
  play: async (page) => {
    const { inside } = await openDialog(page, webDav.connectTo("Phone"));
    await page.userEvent.click(inside.getByRole("button", { name: connecting.showPassword }));
    // The dialog makes room for the host's own one, and comes back.
    await screen.findByText(text.state.notConfirmed);
    await expect(screen.getByRole("dialog")).not.toHaveTextContent(accounts[2]?.password ?? "");
  },
};
