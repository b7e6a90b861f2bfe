import type { CloudreveClient } from "./CloudreveClient";
import type * as z from "zod/mini";
import { clientIdOf } from "./clientIdOf";
import { CloudreveError } from "./CloudreveError";
import { checkData, openEnvelope } from "./envelope";
import { capacitySchema } from "./schemas/capacity";
import { siteBasicSchema, siteLoginSchema } from "./schemas/site";
import { userSettingSchema } from "./schemas/setting";
import { userSchema, type User } from "./schemas/user";
import { asUnsent } from "./asUnsent";
import { failureOf } from "./failures";
import { OwnerWatch } from "./OwnerWatch";
import { namesOnDemand, type CallsOnDemand } from "./namesOnDemand";
import { exchange, withinLimit, type CallOptions, type FetchLike } from "./transport";

/** Options of `createCloudreveClient`. */
export interface CloudreveClientOptions {
  /** URL of the API: relative (`/api/v4`) or absolute (`https://cloud.example/api/v4`). */
  baseUrl: string;
  /**
   * Returns the access token of the signed-in user, or nothing if there is none. With `force`, it must return a fresh
   * token: the server has just refused the last one (code 401).
   */
  getAccessToken: (options: { force: boolean }) => string | null | undefined | Promise<string | null | undefined>;
  /**
   * Id of the signed-in user (`user.id` in the server's sign-in answer), if the host knows it. It is part of the query
   * keys.
   *
   * @default a random name, new for each client
   */
  userId?: string | undefined;
  /**
   * Used instead of the global `fetch`.
   *
   * @default globalThis.fetch
   */
  fetch?: FetchLike | undefined;
  /**
   * Time limit of a call in milliseconds, including the time to get its token. With `Infinity`, another tab takes over
   * the turn of a save that lasts longer than 125 s.
   *
   * @default 30_000
   */
  timeout?: number | undefined;
}

/**
 * Returns a client for one server and one user.
 *
 * On code 401 the client calls `getAccessToken({ force: true })` once for all calls in flight and repeats each call
 * once. This is safe, because a call refused with 401 has not reached its handler. Before a new token is first used,
 * the client checks its owner (`GET /user/me`), so that one user's edits are never sent as another user's.
 */
export function createCloudreveClient(options: CloudreveClientOptions): CloudreveClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const fetch: FetchLike = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const timeout = options.timeout ?? 30_000;
  const owner = new OwnerWatch(options.userId);
  let renewal: Promise<string | null> | undefined;
  let renewals = 0;
  let clientId: string | undefined;

  async function accessToken(force: boolean): Promise<string | null> {
    try {
      const token = (await options.getAccessToken({ force })) ?? null;
      // `fetch` would refuse a header with other characters, such as a line break, as if there were no network. Not by
      // a pattern: `RegExp.lastMatch` would keep the token.
      return token !== null && Array.from(token).every((each) => each >= " " && each <= "~") ? token : null;
    } catch {
      // The host could not get a token: the call goes out without one, and the server refuses it.
      return null;
    }
  }

  function renewToken(): Promise<string | null> {
    renewal ??= accessToken(true).finally(() => {
      renewal = undefined;
      renewals += 1;
    });
    return renewal;
  }

  async function transmit({ method, path, body }: Call, signal: AbortSignal, token: string | null): Promise<unknown> {
    const headers: Record<string, string> = { Accept: "application/json" };
    if (token) headers["Authorization"] = `Bearer ${token}`;
    // A picture's type is its own.
    if (body !== undefined) headers["Content-Type"] = typeof body === "string" ? "application/json" : body.type;
    return openEnvelope(await exchange(fetch, { url: baseUrl + path, method, headers, body, signal }));
  }

  function send(call: Call, signal: AbortSignal, token: string | null): Promise<unknown> {
    clientId = clientIdOf(token);
    return transmit(call, signal, token);
  }

  async function readUser(signal: AbortSignal, token: string | null): Promise<User> {
    return checkData(userSchema, await send({ method: "GET", path: "/user/me" }, signal, token));
  }

  /** Takes no caller's `signal`: other calls may wait for the same check, and must not end with the first caller. */
  function confirmOwner(token: string | null): Promise<void> {
    return owner.confirm(token, async () => (await withinLimit({ timeout }, (signal) => readUser(signal, token))).id);
  }

  /** Runs a call with an access token, and once more with a renewed token if the server refuses the first. */
  function withToken<T>(call: CallOptions, run: (token: string | null, signal: AbortSignal) => Promise<T>): Promise<T> {
    return withinLimit({ signal: call.signal, timeout: call.timeout ?? timeout }, async (signal) => {
      const token = await accessToken(false);
      const before = renewals;
      try {
        return await run(token, signal);
      } catch (error) {
        if (failureOf(error).meaning !== "signInAgain") throw error;
        // Another call may have renewed the token while this one was in flight.
        const current = await accessToken(false);
        const hasBeenTried = renewals > before && !renewal;
        const renewed = current !== token || hasBeenTried ? current : await renewToken();
        if (!renewed || renewed === token) throw error;
        return run(renewed, signal);
      }
    });
  }

  function request(method: string, path: string, call: CallOptions = {}, content?: object): Promise<unknown> {
    const body = content && ("arrayBuffer" in content ? (content as Blob) : JSON.stringify(content));
    const madeFor = owner.getSnapshot();
    let isUnsent = true;
    const sending = withToken(call, async (token, signal) => {
      isUnsent = true;
      await confirmOwner(token);
      // Another call may have noticed another user since this one started.
      if (owner.getSnapshot().key !== madeFor.key) throw new CloudreveError("otherUser");
      isUnsent = false;
      try {
        const data = await send({ method, path, body }, signal, token);
        owner.answered();
        return data;
      } catch (error) {
        isUnsent = failureOf(error).reach === "never";
        throw error;
      }
    });
    return sending.catch((error: unknown) => {
      throw isUnsent ? asUnsent(error) : error;
    });
  }

  const get = async <T>(path: string, schema: z.ZodMiniType<T>, call?: CallOptions): Promise<T> =>
    checkData(schema, await request("GET", path, call));

  const requestWithoutToken = (method: string, path: string, call: CallOptions = {}, content: object) =>
    withinLimit({ signal: call.signal, timeout: call.timeout ?? timeout }, (signal) =>
      transmit({ method, path, body: JSON.stringify(content) }, signal, null),
    );

  /** Returns one of the calls whose code is loaded when the first of them is made. */
  const onDemand =
    <Name extends keyof CallsOnDemand>(name: Name) =>
    async (...args: Parameters<CallsOnDemand[Name]>): Promise<unknown> => {
      const madeFor = owner.getSnapshot();
      const { callsOnDemand } = await import("./callsOnDemand").catch(() => {
        throw new CloudreveError("network", { unsent: true });
      });
      // request() would take a user who has signed in meanwhile for the one who made the call.
      if (owner.getSnapshot().key !== madeFor.key) throw new CloudreveError("otherUser");
      const call = callsOnDemand({ get, request, requestWithoutToken })[name] as (
        ...given: typeof args
      ) => Promise<unknown>;
      return call(...args);
    };

  return {
    baseUrl,
    timeout,
    owner,
    getClientId: () => clientId,
    getSetting: (call) => get("/user/setting", userSettingSchema, call),
    getUser: (call = {}) =>
      withToken(call, async (token, signal) => {
        await confirmOwner(token);
        // This answer names the token's user, so learn() replaces the check that request() makes.
        const user = await readUser(signal, token);
        owner.learn(token, user.id);
        return user;
      }),
    avatarUrl: (userId, version = 0) =>
      `${baseUrl}/user/avatar/${encodeURIComponent(userId)}?nocache=1${version ? `&v=${version}` : ""}`,
    getCapacity: (call) => get("/user/capacity", capacitySchema, call),
    getSiteBasic: (call) => get("/site/config/basic", siteBasicSchema, call),
    getSiteLogin: (call) => get("/site/config/login", siteLoginSchema, call),
    patchSetting: async (patch, call) => {
      await request("PATCH", "/user/setting", call, patch);
    },
    ...(Object.fromEntries(namesOnDemand.map((name) => [name, onDemand(name)])) as object as CallsOnDemand),
  };
}

interface Call {
  method: string;
  path: string;
  body?: string | Blob | undefined;
}
