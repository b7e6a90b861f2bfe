import type { AccountState, DavAccountState, PasskeyState, Preferences } from "./AccountState";
import { toBase64 } from "./base64";
import type { Answered } from "./preference";
import { preferences } from "./preferences";
import type { Edition } from "./site";

/** Returns the user as in `GET /user/me` and in the answer to signing in (recorded: `read.json`, `session.json`). */
export const userView = (account: AccountState, edition: Edition) => ({
  id: account.id,
  email: account.email,
  ...answeredPreferences("user", account),
  status: account.status,
  ...(account.avatar !== "" && { avatar: account.avatar }),
  created_at: account.created_at,
  group: { ...account.group, quota: undefined },
  // From the public documentation.
  ...(edition === "pro" && { credit: account.credit }),
});

/** Returns a passkey as in `GET /user/setting` and after its registration (recorded: `passkey-registered.json`). */
export const passkeyView = ({ id, name, created_at, used_at }: PasskeyState) => ({
  id,
  name,
  created_at,
  ...(used_at !== undefined && { used_at }),
});

/** Returns a WebDAV account, with its password in clear, as in every answer (recorded: `webdav.json`). */
export function davView({ id, created_at, name, uri, password, ...flags }: DavAccountState) {
  const bits = (flags.readonly ? 1 : 0) + (flags.proxy ? 2 : 0) + (flags.disable_sys_files ? 4 : 0);
  const options = bits === 0 ? "" : toBase64(Uint8Array.of(bits));
  return { id, created_at, name, uri, password, options };
}

/** Returns the answer to `GET /user/setting` (recorded: `read.json`; Pro keys from the public documentation). */
export const settingView = (account: AccountState, edition: Edition) => ({
  ...(edition === "pro" && {
    group_expires: account.group_expires,
    open_id: account.open_id,
  }),
  ...answeredPreferences("setting", account),
  passwordless: account.passwordless,
  two_fa_enabled: account.two_fa_secret !== "",
  ...(account.passkeys.length > 0 && { passkeys: account.passkeys.map(passkeyView) }),
  ...(edition === "pro" && {
    login_activity: account.login_activity,
    storage_packs: account.storage_packs,
    credit: account.credit,
  }),
  ...(account.oauth_grants.length > 0 && { oauth_grants: account.oauth_grants }),
});

/** Returns the preferences in an answer, under their names there. */
function answeredPreferences(answer: "user" | "setting", account: AccountState): Record<string, unknown> {
  const entries: [name: string, value: unknown][] = [];
  for (const name of Object.keys(preferences) as (keyof Preferences)[]) {
    const { answered, answeredAs = name } = preferences[name];
    const value = account[name];
    if (isAnswered(answered[answer], value)) entries.push([answeredAs, value]);
  }
  return Object.fromEntries(entries);
}

function isAnswered(answered: Answered<unknown> | undefined, value: unknown): boolean {
  if (answered === undefined || answered === "always") return answered !== undefined;
  return JSON.stringify(answered.unless) !== JSON.stringify(value);
}
