import { QueryClient, QueryObserver } from "@tanstack/react-query";
import type { AccountResource } from "../../src/account/Account";
import { accountQueries } from "../../src/account/accountQueries";
import { CloudreveError } from "../../src/api/CloudreveError";
import type { CloudreveClient } from "../../src/api/CloudreveClient";
import type { Owner } from "../../src/api/OwnerWatch";
import type { SettingPatch } from "../../src/api/SettingPatch";
import { userSettingSchema } from "../../src/api/schemas/setting";
import { siteBasicSchema, siteLoginSchema } from "../../src/api/schemas/site";
import { userSchema } from "../../src/api/schemas/user";
import { fields, type FieldName } from "../../src/settings/fields";

type Call = "read user" | "read setting" | "read site" | "read login" | "PATCH";

/**
 * A client whose server answers at once, except for the calls that are held. A read returns the state of the moment in
 * which the call began; a patch is stored when it is answered.
 */
export function scriptedClient() {
  const log: string[] = [];
  const aborted: Call[] = [];
  const held = new Set<Call>();
  const open: { call: Call; answer: (error?: Error) => void }[] = [];
  const errors = new Map<Call, Error[]>();
  const listeners = new Set<() => void>();
  const session = Symbol("session");
  let owner: Owner = { key: "ada", userId: "ada" };
  const server: Record<"user" | "setting" | "site" | "login", Record<string, unknown>> = {
    user: { id: "ada", nickname: "Ada", language: "en-US" },
    setting: { version_retention_enabled: true, version_retention_max: 10, share_links_in_profile: "" },
    site: { title: "Cloud", default_theme: "#1976d2", themes: "{}" },
    login: { authn: true },
  };

  function ask<T>(call: Call, line: string, value: () => T, signal?: AbortSignal): Promise<T> {
    log.push(line);
    const early = call === "PATCH" ? undefined : value();
    return new Promise<T>((resolve, reject) => {
      const answer = (error: Error | undefined = errors.get(call)?.shift()) => {
        if (error === undefined) resolve(early ?? value());
        else reject(error);
      };
      signal?.addEventListener("abort", () => {
        aborted.push(call);
        reject(new CloudreveError("aborted"));
      });
      if (held.has(call)) open.push({ call, answer });
      else queueMicrotask(() => answer());
    });
  }

  const client: CloudreveClient = {
    baseUrl: "/api/v4",
    timeout: 30_000,
    owner: {
      getSnapshot: () => owner,
      getSession: () => session,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    getClientId: () => undefined,
    getUser: (call) => ask("read user", "read user", () => userSchema.parse(server.user), call?.signal),
    getSetting: (call) =>
      ask("read setting", "read setting", () => userSettingSchema.parse(server.setting), call?.signal),
    getSiteBasic: (call) => ask("read site", "read site", () => siteBasicSchema.parse(server.site), call?.signal),
    getSiteLogin: (call) => ask("read login", "read login", () => siteLoginSchema.parse(server.login), call?.signal),
    getCapacity: () => Promise.reject(new Error("not asked for here")),
    getDavAccounts: () => Promise.reject(new Error("not asked for here")),
    getDavPassword: () => Promise.reject(new Error("not asked for here")),
    createDavAccount: () => Promise.reject(new Error("not asked for here")),
    updateDavAccount: () => Promise.reject(new Error("not asked for here")),
    deleteDavAccount: () => Promise.reject(new Error("not asked for here")),
    avatarUrl: () => "",
    setAvatar: notAsked,
    setGravatar: notAsked,
    prepareTwoFactor: notAsked,
    preparePasskey: notAsked,
    addPasskey: notAsked,
    removePasskey: notAsked,
    revokeGrant: notAsked,
    startLinking: notAsked,
    finishLinking: notAsked,
    unlinkIdentity: notAsked,
    signOut: notAsked,
    getCreditChanges: notAsked,
    getPayments: notAsked,
    getGiftCode: notAsked,
    redeemGiftCode: notAsked,
    getStoragePolicies: notAsked,
    getNodes: notAsked,
    patchSetting: (patch) => ask("PATCH", `PATCH ${JSON.stringify(patch)}`, () => store(server, patch)),
  };

  return {
    client,
    log,
    /** The calls that were ended before their answer. */
    aborted,
    /** The server's state. */
    server,
    /** Leaves calls of this name open until they are answered by hand. */
    hold: (call: Call) => void held.add(call),
    /** Lets calls of this name be answered at once again. */
    letGo: (call: Call) => void held.delete(call),
    /** Answers the oldest open call of this name, with the state at its beginning, or with an error. */
    answer: (call: Call, error?: Error) => {
      const index = open.findIndex((each) => each.call === call);
      if (index < 0) throw new Error(`no ${call} is open`);
      open.splice(index, 1)[0]?.answer(error);
    },
    /** Lets the next calls of this name fail. */
    fail: (call: Call, ...next: Error[]) => void errors.set(call, next),
    signIn: (key: string) => {
      owner = { key, userId: key };
      for (const listener of listeners) listener();
    },
  };
}

const notAsked = () => Promise.reject(new Error("not asked for here"));

/** Stores a patch as the server does. */
function store(server: Record<string, Record<string, unknown>>, patch: SettingPatch): void {
  for (const [key, value] of Object.entries(patch)) {
    const [resource, name] = key in fields ? fields[key as FieldName].at : (["setting", key] as const);
    server[resource] = { ...server[resource], [name]: value as unknown };
  }
}

/** Shows a resource of the account, as a section does: it is read, and read again when it is invalidated. */
export function watchResource(
  queryClient: QueryClient,
  client: CloudreveClient,
  resource: AccountResource,
): () => void {
  const query = accountQueries(client)[resource] as ReturnType<typeof accountQueries>["user"];
  return new QueryObserver(queryClient, query).subscribe(() => undefined);
}

/** A query cache as a host makes it. */
export const queryCache = () => new QueryClient();
