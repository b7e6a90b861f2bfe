import type { AccountState, EmbeddedAccount, GroupState } from "./AccountState";
import { initialPreferences } from "./initialPreferences";

/** The user group of new accounts (recorded: `read.json`). */
export const userGroup: GroupState = {
  id: "BOUR",
  name: "User",
  permission: "hAg=",
  direct_link_batch_size: 10,
  trash_retention: 604_800,
};

/** Bytes of storage of new accounts (recorded: `read.json`). */
export const userQuota = 1_073_741_824;

/**
 * Returns a new account (recorded: `read.json`) with the given options. `index` is the number of accounts before it,
 * `now` the time in milliseconds.
 */
export function createAccount(options: EmbeddedAccount, index: number, now: number): AccountState {
  return {
    id: publicId(index),
    password: "first-pass-1",
    status: "active",
    created_at: new Date(now).toISOString(),
    avatar: "",
    ...initialPreferences(options.email),
    passwordless: false,
    two_fa_secret: "",
    passkeys: [],
    oauth_grants: [],
    dav_accounts: [],
    group: { ...userGroup },
    used: 0,
    total: userQuota,
    group_expires: null,
    credit: 0,
    credit_changes: [],
    payments: [],
    // As in the examples of the documentation.
    storage_policies: [{ id: "O4S1", name: "Default storage policy", type: "local", max_size: 0, relay: false }],
    nodes: [{ id: "n3mA", name: "Master", type: "master", capabilities: "Hg==" }],
    storage_packs: [],
    login_activity: [],
    open_id: [],
    ...structuredClone(options),
  };
}

/** The first account has the recorded id. The server's ids have four or more letters and digits. */
const publicId = (index: number) => (index === 0 ? "mBUR" : `u${(index * 7919).toString(36).padStart(4, "0")}`);
