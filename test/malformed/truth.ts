import type { AccountState } from "../../src/testing/index";
import type { Json, Resources } from "../specs/Spec";
import { answerKey, jsonTypeOf, names, specNamed } from "../specs/specNamed";

// The meaning and validity of an answer, defined independently of the library's schemas.

/**
 * The content of an answer's envelope. `stopped`: there is none, and the status says that the server was not reached.
 */
export type Envelope =
  { kind: "success"; data: unknown } | { kind: "refusal"; code: number } | { kind: "unreadable" } | { kind: "stopped" };

// Cloudreve itself answers with 200, and with 500 when it crashes.
const stoppedBefore = [400, 401, 403, 404, 405, 409, 413, 418, 429, 511];

export function envelopeOf(answer: { status: number; text: string }): Envelope {
  const envelope = readEnvelope(answer);
  if (envelope.kind !== "unreadable" || !stoppedBefore.includes(answer.status)) return envelope;
  // A success with such a status contradicts itself.
  return readEnvelope({ ...answer, status: 200 }).kind === "success" ? envelope : { kind: "stopped" };
}

function readEnvelope({ status, text }: { status: number; text: string }): Envelope {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { kind: "unreadable" };
  }
  if (!isObject(body) || typeof body["code"] !== "number" || !Number.isFinite(body["code"]))
    return { kind: "unreadable" };
  if (!isAbsentOr("string", body["msg"]) || !isAbsentOr("string", body["correlation_id"]))
    return { kind: "unreadable" };
  if (body["code"] !== 0) return { kind: "refusal", code: body["code"] };
  return status >= 200 && status < 300 ? { kind: "success", data: body["data"] } : { kind: "unreadable" };
}

export type ResourceName = keyof Resources;
type JsonType = ReturnType<typeof jsonTypeOf> | "list";

/** The types of the fields that an answer has. */
const fieldTypes = (resource: ResourceName): Record<string, JsonType> =>
  Object.fromEntries(
    names.filter((name) => specNamed(name).at === resource).map((name) => [answerKey(name), jsonTypeOf(name)]),
  );

const types: Record<ResourceName, Record<string, JsonType>> = {
  user: { ...fieldTypes("user"), email: "string", avatar: "string", created_at: "string" },
  setting: {
    ...fieldTypes("setting"),
    passwordless: "boolean",
    two_fa_enabled: "boolean",
    passkeys: "list",
    oauth_grants: "list",
    // Pro's own keys may have any type: nothing fails over a difference from their documentation.
  },
  site: { title: "string", themes: "string", default_theme: "string" },
  davAccounts: { accounts: "list" },
  capacity: { total: "number", used: "number" },
  login: { authn: "boolean" },
};

/** The types of what a list has in each entry. Its id is always there. */
const entries: Record<string, { id: string; types: Record<string, JsonType> }> = {
  passkeys: { id: "id", types: { name: "string", created_at: "string", used_at: "string" } },
  oauth_grants: {
    id: "client_id",
    types: { client_name: "string", client_logo: "string", scopes: "strings", last_used_at: "string" },
  },
};

/** Returns the data of a resource's answer if every type in it is right; a key may be absent or null. */
export function soundData(resource: ResourceName, answer: { status: number; text: string }): Json | undefined {
  const envelope = envelopeOf(answer);
  if (envelope.kind !== "success" || !isObject(envelope.data)) return undefined;
  const { data } = envelope;
  if (!Object.entries(types[resource]).every(([key, type]) => isAbsentOr(type, data[key]))) return undefined;
  if (resource === "setting" && !Object.keys(entries).every((key) => isList(key, data[key]))) return undefined;
  if (resource === "user" && typeof data["id"] !== "string") return undefined;
  if (resource === "user" && !isGroup(data["group"])) return undefined;
  if (resource === "davAccounts" && !isDavPage(data)) return undefined;
  if (resource === "capacity" && !(typeof data["total"] === "number" && typeof data["used"] === "number"))
    return undefined;
  return data;
}

/** Returns the resources as a good server answers them for an account. */
export function resourcesAnswered(account: AccountState, site: Json, pro: boolean): Resources {
  const { two_fa_secret, group_expires, ...rest } = account;
  const same = { ...rest, ...Object.fromEntries(names.map((name) => [answerKey(name), account[name]])) };
  return {
    user: same,
    setting: {
      ...same,
      two_fa_enabled: two_fa_secret !== "",
      ...(pro && { group_expires, open_id: [] }),
      credit: pro ? account.credit : undefined,
      open_id: pro ? [] : undefined,
      login_activity: undefined,
      storage_packs: undefined,
    },
    site,
    capacity: { total: account.total, used: account.used },
    davAccounts: { accounts: account.dav_accounts.toReversed() },
    login: { authn: true },
  };
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAbsentOr(type: JsonType, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (type === "list") return Array.isArray(value);
  if (type === "strings") return Array.isArray(value) && value.every((entry) => typeof entry === "string");
  return typeof value === type && (type !== "number" || Number.isFinite(value));
}

function isDavPage({ accounts, pagination }: Json): boolean {
  const isAccount = (one: unknown) =>
    isObject(one) &&
    typeof one["id"] === "string" &&
    ["created_at", "name", "uri", "options"].every((key) => isAbsentOr("string", one[key]));
  const isPagination = isAbsent(pagination) || (isObject(pagination) && isAbsentOr("string", pagination["next_token"]));
  return isPagination && (isAbsent(accounts) || (accounts as unknown[]).every(isAccount));
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isList(key: string, list: unknown): boolean {
  const { id, types: typesOf } = entries[key] ?? { id: "", types: {} };
  const isEntry = (entry: unknown) =>
    isObject(entry) &&
    typeof entry[id] === "string" &&
    Object.entries(typesOf).every(([name, type]) => isAbsentOr(type, entry[name]));
  return list === undefined || list === null || (Array.isArray(list) && list.every(isEntry));
}

function isGroup(group: unknown): boolean {
  return (
    group === undefined ||
    group === null ||
    (isObject(group) &&
      isAbsentOr("string", group["id"]) &&
      isAbsentOr("string", group["name"]) &&
      isAbsentOr("string", group["permission"]) &&
      isAbsentOr("number", group["trash_retention"]))
  );
}
