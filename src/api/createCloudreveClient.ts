import type * as z from "zod/mini";
import { CloudreveError } from "./CloudreveError";
import { codes } from "./codes";
import { checkData, openEnvelope } from "./envelope";
import { siteBasicSchema, siteLoginSchema, type SiteBasic, type SiteLogin } from "./schemas/site";
import { twoFactorKeySchema, userSettingSchema, type UserSetting } from "./schemas/setting";
import { userSchema, type User } from "./schemas/user";
import { OwnerWatch, type Owner } from "./OwnerWatch";
import type { SettingPatch } from "./SettingPatch";
import { exchange, withinLimit, type CallOptions, type FetchLike } from "./transport";

export interface CloudreveClientOptions {
  /** Where the API is: relative (`/api/v4`) or absolute (`https://cloud.example/api/v4`). */
  baseUrl: string;
  /**
   * Gives the access token of the signed-in user, or nothing where there is none.
   * With `force`, a fresh one: the server has just refused the last (code 401).
   */
  getAccessToken: (options: { force: boolean }) => string | null | undefined | Promise<string | null | undefined>;
  /**
   * Id of the user whose client this is (`user.id` of the sign-in's answer), where the host knows it. It stands in the
   * query keys; without it, a word that is new with each client does.
   */
  userId?: string | undefined;
  /** Stands in for the global `fetch`. */
  fetch?: FetchLike | undefined;
  /** Milliseconds that a call may take, the way to its token included; 30,000 unless told. With `Infinity` another tab takes the turn of a save that lasts longer than 125 s. */
  timeout?: number | undefined;
}

/** Typed calls to one Cloudreve server as one user. Each rejects with a {@link CloudreveError} and nothing else. */
export interface CloudreveClient {
  /** The API's address without a slash at its end. */
  readonly baseUrl: string;
  /** Milliseconds that a call may take. */
  readonly timeout: number;
  /** Whose account the client speaks for. Tells its listeners when another user has signed in. */
  readonly owner: { getSnapshot: () => Owner; subscribe: (listener: () => void) => () => void };
  /** `GET /user/setting` */
  getSetting(options?: CallOptions): Promise<UserSetting>;
  /** `GET /user/me` */
  getUser(options?: CallOptions): Promise<User>;
  /** `GET /site/config/basic` */
  getSiteBasic(options?: CallOptions): Promise<SiteBasic>;
  /** `GET /site/config/login` */
  getSiteLogin(options?: CallOptions): Promise<SiteLogin>;
  /** `GET /user/setting/2fa`: a new TOTP key in base32. Replaces the one before; the server keeps it for 600 s. */
  prepareTwoFactor(options?: CallOptions): Promise<string>;
  /** `PATCH /user/setting`. Not atomic on the server: read again after any failure. */
  patchSetting(patch: SettingPatch, options?: CallOptions): Promise<void>;
}

/**
 * Makes a client for one server and one user.
 *
 * On code 401 it asks `getAccessToken({ force: true })` once for all calls in flight and repeats each call once:
 * a refused call has not reached its handler. Before a new token is used, it is asked whose it is: what one user has
 * edited is never sent as another.
 */
export function createCloudreveClient(options: CloudreveClientOptions): CloudreveClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const fetch: FetchLike = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const timeout = options.timeout ?? 30_000;
  const owner = new OwnerWatch(options.userId);
  let renewal: Promise<string | null> | undefined;
  let renewals = 0;

  async function accessToken(force: boolean): Promise<string | null> {
    try {
      return (await options.getAccessToken({ force })) ?? null;
    } catch {
      // The host could not get one: to the server that is a call without a token.
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

  async function send({ method, path, body }: Call, signal: AbortSignal, token: string | null): Promise<unknown> {
    const headers: Record<string, string> = { Accept: "application/json" };
    if (token) headers["Authorization"] = `Bearer ${token}`;
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const answer = await exchange(fetch, { url: baseUrl + path, method, headers, body, signal });
    return openEnvelope(answer.status, answer.body);
  }

  async function readUser(signal: AbortSignal, token: string | null): Promise<User> {
    return checkData(userSchema, await send({ method: "GET", path: "/user/me" }, signal, token));
  }

  /** Not ended with the call that asks first: others may wait for the same answer. */
  function confirmOwner(token: string | null): Promise<void> {
    return owner.confirm(token, async () => (await withinLimit({ timeout }, (signal) => readUser(signal, token))).id);
  }

  /** Runs with an access token, and once more with a renewed one where the first is refused. */
  function withToken<T>(call: CallOptions, run: (token: string | null, signal: AbortSignal) => Promise<T>): Promise<T> {
    return withinLimit({ signal: call.signal, timeout: call.timeout ?? timeout }, async (signal) => {
      const token = await accessToken(false);
      const before = renewals;
      try {
        return await run(token, signal);
      } catch (error) {
        if (!(error instanceof CloudreveError && error.code === codes.signInRequired)) throw error;
        // Another call may have renewed it while this one was under way.
        const current = await accessToken(false);
        const hasBeenTried = renewals > before && !renewal;
        const renewed = current !== token || hasBeenTried ? current : await renewToken();
        if (!renewed || renewed === token) throw error;
        return run(renewed, signal);
      }
    });
  }

  function request(method: string, path: string, call: CallOptions = {}, json?: object): Promise<unknown> {
    const body = json && JSON.stringify(json);
    const madeFor = owner.getSnapshot();
    return withToken(call, async (token, signal) => {
      await confirmOwner(token);
      // Another call may have met the other user while this one was on its way here.
      if (owner.getSnapshot().key !== madeFor.key) throw new CloudreveError("otherUser");
      const data = await send({ method, path, body }, signal, token);
      owner.answered();
      return data;
    });
  }

  const get = async <T>(path: string, schema: z.ZodMiniType<T>, call?: CallOptions): Promise<T> =>
    checkData(schema, await request("GET", path, call));

  return {
    baseUrl,
    timeout,
    owner,
    getSetting: (call) => get("/user/setting", userSettingSchema, call),
    getUser: (call = {}) =>
      withToken(call, async (token, signal) => {
        await confirmOwner(token);
        // The answer itself says whose the token is: learn() stands for the check that other calls make.
        const user = await readUser(signal, token);
        owner.learn(token, user.id);
        return user;
      }),
    getSiteBasic: (call) => get("/site/config/basic", siteBasicSchema, call),
    getSiteLogin: (call) => get("/site/config/login", siteLoginSchema, call),
    prepareTwoFactor: (call) => get("/user/setting/2fa", twoFactorKeySchema, call),
    patchSetting: async (patch, call) => {
      await request("PATCH", "/user/setting", call, patch);
    },
  };
}

interface Call {
  method: string;
  path: string;
  body?: string | undefined;
}
