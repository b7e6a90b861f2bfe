import { page, userEvent } from "vitest/browser";
import type { AccountEvent, SectionId, SensitiveAction } from "../../src/index";
import type { AccountState } from "../../src/testing/AccountState";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { madeId } from "../../stories/worlds/fakeAuthenticator";
import { openPassword } from "../../stories/worlds/openPassword";
import { text } from "../../stories/worlds/pageWords";
import { ada, inMonths, type WorldOptions } from "../../stories/worlds/world";

const { passkeys, linkedIdentities, connectedApps, webDav, membership, finance, twoFactor, password, profile } = text;

const key = "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU";
const laptop = { id: "DG/l+Gg=", name: "Laptop", created_at: "2026-03-03T12:00:00Z" };
const notes = { client_id: "notes/1", client_name: "Notes", client_logo: "", scopes: [], last_used_at: null };
const backup = {
  id: "DAV1",
  created_at: "2026-11-28T12:00:00Z",
  name: "Backup",
  uri: "cloudreve://my",
  password: "secretBackup0000000000000000000",
  readonly: false,
  proxy: false,
  disable_sys_files: false,
};
const withWebDav = { group: { ...ada.group, permission: "CA==" } };

const button = (name: string) => page.getByRole("button", { name, exact: true });
const inDialog = (name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });

/** Something that a user does in a section, and that the host is told of. */
export interface AccountAction {
  section: SectionId;
  world: WorldOptions;
  /** The element that a user presses first. Its dialog opens then, if the action has one. */
  opener: () => ReturnType<typeof button>;
  /** Does what comes before the opener can be pressed. */
  prepare?: () => Promise<void>;
  /** Fills in the dialog and confirms it. */
  finish: (cloudreve: EmbeddedCloudreve) => Promise<void>;
  /** The action that the host is asked to confirm first. */
  asks?: SensitiveAction;
  /** The method of the request that does it. */
  method: "PATCH" | "POST" | "PUT" | "DELETE";
  event: (account: AccountState) => AccountEvent;
  /** Whether reading the account tells that it was done. */
  isRead: boolean;
}

/** Enters the first code of the key that the dialog shows. */
const enterNewCode = async (cloudreve: EmbeddedCloudreve) => {
  await page.getByText(twoFactor.enable.copy).click();
  await page.getByLabelText(twoFactor.code, { exact: true }).click();
  await userEvent.keyboard(cloudreve.preparedTotp());
};
const confirm = (submit: string) => () => inDialog(submit).click();

/** A user's way to each event. Those of the picture and of a linked identity are tested with their sections. */
export const accountActions: Record<
  Exclude<AccountEvent["type"], "avatarChanged" | "identityLinked">,
  AccountAction
> = {
  preferencesSaved: {
    section: "profile",
    world: {},
    prepare: () => page.getByLabelText(profile.nick.label).fill("Countess"),
    opener: () => button(text.actions.save),
    finish: () => Promise.resolve(),
    method: "PATCH",
    event: () => ({ type: "preferencesSaved", saved: { nick: "Countess" } }),
    isRead: true,
  },
  passwordChanged: {
    section: "password",
    world: {},
    prepare: async () => {
      await openPassword(page);
      const box = (label: string) => page.getByLabelText(label, { exact: true });
      await box(password.current_password.label).fill(ada.password);
      await box(password.new_password.label).fill("second-pass-1");
      await box(password.confirm_new_password.label).fill("second-pass-1");
    },
    opener: () => button(text.actions.save),
    finish: () => Promise.resolve(),
    asks: "changePassword",
    method: "PATCH",
    event: () => ({ type: "passwordChanged" }),
    isRead: false,
  },
  twoFactorTurnedOn: {
    section: "twoFactor",
    world: {},
    opener: () => button(twoFactor.turnOnName),
    finish: enterNewCode,
    asks: "turnOnTwoFactor",
    method: "PATCH",
    event: () => ({ type: "twoFactorTurnedOn" }),
    isRead: true,
  },
  twoFactorTurnedOff: {
    section: "twoFactor",
    world: { account: { two_fa_secret: key } },
    opener: () => button(twoFactor.turnOffName),
    finish: async (cloudreve) => {
      await page.getByLabelText(twoFactor.code, { exact: true }).click();
      await userEvent.keyboard(cloudreve.totp());
    },
    asks: "turnOffTwoFactor",
    method: "PATCH",
    event: () => ({ type: "twoFactorTurnedOff" }),
    isRead: true,
  },
  twoFactorSetUpAgain: {
    section: "twoFactor",
    world: { account: { two_fa_secret: key } },
    opener: () => button(twoFactor.again.open),
    finish: enterNewCode,
    asks: "setUpTwoFactorAgain",
    method: "PATCH",
    event: () => ({ type: "twoFactorSetUpAgain" }),
    isRead: false,
  },
  passkeyAdded: {
    section: "passkeys",
    world: {},
    opener: () => button(passkeys.add),
    finish: async () => {
      await page.getByRole("textbox", { name: passkeys.adding.name }).fill("Ada’s laptop");
      await inDialog(passkeys.adding.submit).click();
    },
    asks: "addPasskey",
    method: "POST",
    event: () => ({ type: "passkeyAdded", id: madeId, name: "Ada’s laptop" }),
    isRead: true,
  },
  passkeyRemoved: {
    section: "passkeys",
    world: { account: { passkeys: [laptop] } },
    opener: () => button(passkeys.removeNamed("Laptop")),
    finish: confirm(passkeys.removing.submit),
    asks: "removePasskey",
    method: "DELETE",
    event: () => ({ type: "passkeyRemoved", id: laptop.id }),
    isRead: true,
  },
  identityUnlinked: {
    section: "linkedIdentities",
    world: { edition: "pro", account: { open_id: [{ provider: 1, linked_at: "2025-04-10T20:04:19+08:00" }] } },
    opener: () => button(linkedIdentities.unlinkNamed("QQ")),
    finish: confirm(linkedIdentities.unlinking.submit),
    asks: "unlinkIdentity",
    method: "DELETE",
    event: () => ({ type: "identityUnlinked", provider: 1 }),
    isRead: true,
  },
  appRevoked: {
    section: "connectedApps",
    world: { account: { oauth_grants: [notes] } },
    opener: () => button(connectedApps.revokeNamed("Notes")),
    finish: confirm(connectedApps.revoking.submit),
    asks: "revokeApp",
    method: "DELETE",
    event: () => ({ type: "appRevoked", client_id: notes.client_id }),
    isRead: true,
  },
  webDavAccountCreated: {
    section: "webDav",
    world: { account: withWebDav },
    opener: () => button(webDav.add),
    finish: async () => {
      await page.getByLabelText(webDav.form.name, { exact: true }).fill("Phone");
      await inDialog(webDav.form.submit).click();
    },
    asks: "createWebDavAccount",
    method: "PUT",
    event: ({ dav_accounts }) => ({ type: "webDavAccountCreated", id: dav_accounts.at(-1)?.id ?? "" }),
    isRead: true,
  },
  webDavAccountChanged: {
    section: "webDav",
    world: { account: { ...withWebDav, dav_accounts: [backup] } },
    opener: () => button(webDav.editOf("Backup")),
    finish: async () => {
      await page.getByLabelText(webDav.form.name, { exact: true }).fill("Copies");
      await inDialog(text.actions.save).click();
    },
    asks: "changeWebDavAccount",
    method: "PATCH",
    event: () => ({ type: "webDavAccountChanged", id: backup.id }),
    isRead: true,
  },
  webDavAccountRemoved: {
    section: "webDav",
    world: { account: { ...withWebDav, dav_accounts: [backup] } },
    opener: () => button(webDav.removeOf("Backup")),
    finish: confirm(webDav.removing.submit),
    asks: "removeWebDavAccount",
    method: "DELETE",
    event: () => ({ type: "webDavAccountRemoved", id: backup.id }),
    isRead: true,
  },
  membershipCanceled: {
    section: "membership",
    world: { edition: "pro", account: { group_expires: inMonths(4) } },
    opener: () => button(membership.cancel),
    finish: async () => {
      await page.getByRole("dialog").getByRole("textbox").fill(ada.group.name);
      await userEvent.keyboard("{Enter}");
    },
    asks: "cancelMembership",
    method: "PATCH",
    event: () => ({ type: "membershipCanceled" }),
    isRead: true,
  },
  giftCodeRedeemed: {
    section: "finance",
    world: { edition: "pro", giftCodes: [{ code: "gift 1", name: "Points", qyt: 50 }] },
    opener: () => button(finance.gift.enter),
    finish: async () => {
      await page.getByRole("dialog").getByRole("textbox").fill("gift 1");
      await userEvent.keyboard("{Enter}");
      await inDialog(finance.gift.redeem).click();
    },
    method: "POST",
    event: () => ({ type: "giftCodeRedeemed", name: "Points", qyt: 50 }),
    isRead: true,
  },
};

export const actionNames = Object.keys(accountActions) as (keyof typeof accountActions)[];

/** Presses the opener, and does all that follows. */
export async function act({ prepare, opener, finish }: AccountAction, cloudreve: EmbeddedCloudreve): Promise<void> {
  await prepare?.();
  await opener().click();
  await finish(cloudreve);
}
