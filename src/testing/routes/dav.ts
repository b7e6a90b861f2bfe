import type { AccountState, DavAccountState } from "../AccountState";
import type { App } from "../App";
import { signedIn } from "../authenticate";
import { checkTexts, readBody, textOf } from "../body";
import type { CloudreveState } from "../CloudreveState";
import { davId, davPassword, groupAllows, isDavId, isDavUri } from "../dav";
import { failure, refusal, success } from "../envelope";
import { needsScope } from "../scopes";
import { davView } from "../views";

const flags = ["readonly", "proxy", "disable_sys_files"] as const;

/** Reading and changing WebDAV accounts. Recorded: `webdav.json`, `webdav-not-allowed.json`. */
export function davRoutes(app: App): void {
  app.get("/devices/dav", signedIn, needsScope("DavAccount.Read"), (context) => {
    const asked = context.req.query("page_size") ?? "";
    const size = Number(asked);
    if (!Number.isInteger(size)) return refusal("Parameter error");
    if (size === 0) return refusal("PageSize cannot be empty");
    if (size < 10) return refusal("PageSize too short");
    if (size > 100) return refusal("PageSize too long");

    const newestFirst = context.get("account").dav_accounts.toReversed();
    const token = context.req.query("next_page_token") ?? "";
    const last = newestFirst.findIndex(({ id }) => id === token);
    if (token !== "" && last === -1) return failure(50001, "Failed to list dav accounts");
    const page = newestFirst.slice(last + 1, last + 1 + size);
    const next = last + 1 + size < newestFirst.length ? { next_token: page.at(-1)?.id } : {};
    // Each with its password in clear.
    return success({
      accounts: page.map(davView),
      pagination: { page: 0, page_size: size, ...next, is_cursor: true },
    });
  });

  app.put("/devices/dav", signedIn, needsScope("DavAccount.Read"), needsScope("DavAccount.Write"), async (context) => {
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const account = context.get("account");
    const checked = checkDav(body.fields, account);
    if ("refused" in checked) return checked.refused;
    const state = context.get("state");
    const made: DavAccountState = {
      id: davId(state.davAccountsMade++),
      created_at: new Date(state.now()).toISOString(),
      password: davPassword(),
      ...checked.values,
    };
    account.dav_accounts.push(made);
    return success(davView(made));
  });

  // Replaces everything but the password: a flag that was left out becomes false.
  app.patch(
    "/devices/dav/:id",
    signedIn,
    needsScope("DavAccount.Read"),
    needsScope("DavAccount.Write"),
    async (context) => {
      const account = context.get("account");
      const id = context.req.param("id");
      const unparsed = parseFailure(id, context.get("state"), account);
      if (unparsed) return unparsed;
      const body = await readBody(context);
      if ("refused" in body) return body.refused;
      const known = account.dav_accounts.find((one) => one.id === id);
      const checked = checkDav(body.fields, account, known !== undefined);
      if ("refused" in checked) return checked.refused;
      const changed = Object.assign(known ?? {}, checked.values) as DavAccountState;
      return success(davView(changed));
    },
  );

  app.delete("/devices/dav/:id", signedIn, needsScope("DavAccount.Read"), needsScope("DavAccount.Write"), (context) => {
    const account = context.get("account");
    const id = context.req.param("id");
    const unparsed = parseFailure(id, context.get("state"), account);
    if (unparsed) return unparsed;
    if (!account.dav_accounts.some((one) => one.id === id)) return failure(404, "Account not exist");
    account.dav_accounts = account.dav_accounts.filter((one) => one.id !== id);
    return success();
  });
}

/** Returns the refusal of an id that the server cannot decode. */
function parseFailure(id: string, state: CloudreveState, { dav_accounts }: AccountState): Response | undefined {
  const isKnown = isDavId(id, state.davAccountsMade) || dav_accounts.some((one) => one.id === id);
  return isKnown ? undefined : failure(40001, "Failed to parse object ID");
}

type Values = Omit<DavAccountState, "id" | "created_at" | "password">;

/** Checks a body in the server's order: its fields, whether the account exists, the group, the folder. */
function checkDav(
  fields: Record<string, unknown>,
  account: AccountState,
  exists = true,
): { values: Values } | { refused: Response } {
  const isFlag = (key: string) => [undefined, null, true, false].includes(fields[key] as boolean | null | undefined);
  if (!flags.every(isFlag)) return { refused: refusal("JSON marshall error") };
  const refused = checkTexts(fields, [
    { key: "uri", name: "Uri" },
    { key: "name", name: "Name", max: 255 },
  ]);
  if (refused) return { refused };
  if (!exists) return { refused: failure(404, "Account not exist") };
  if (!groupAllows(account, "webDav")) return { refused: failure(40007, "WebDAV is not enabled for this user group") };
  const uri = textOf(fields, "uri");
  if (!isDavUri(uri)) return { refused: failure(40001, "Invalid URI") };
  return {
    values: {
      uri,
      name: textOf(fields, "name"),
      readonly: fields["readonly"] === true,
      // Dropped in silence where the group may not.
      proxy: fields["proxy"] === true && groupAllows(account, "webDavProxy"),
      disable_sys_files: fields["disable_sys_files"] === true,
    },
  };
}
