import type * as z from "zod/mini";
import { checkData } from "./envelope";
import type { CallsOnDemand } from "./namesOnDemand";
import { ifOffered } from "./notOffered";
import { davAccountSchema, davPageSchema, davPasswordPageSchema, type DavAccountAnswer } from "./schemas/davAccount";
import { creditPageSchema, giftCodeSchema, paymentPageSchema } from "./schemas/finance";
import { linkingAddressSchema } from "./schemas/linking";
import { passkeySchema } from "./schemas/passkey";
import { passkeyOptionsSchema } from "./schemas/passkeyOptions";
import { signOutSchema } from "./schemas/session";
import { serverNodesSchema, storagePoliciesSchema } from "./schemas/storage";
import { twoFactorKeySchema } from "./schemas/twoFactorKey";
import type { CallOptions } from "./transport";

interface Requests {
  /** Sends a request and returns the data of its answer. */
  request: (method: string, path: string, call?: CallOptions, body?: object) => Promise<unknown>;
  /** The same without an access token, and so without a new one where it is refused. */
  requestWithoutToken: (method: string, path: string, call: CallOptions | undefined, body: object) => Promise<unknown>;
  /** Returns the data of an answer that has been checked. */
  get: <T>(path: string, schema: z.ZodMiniType<T>, call?: CallOptions) => Promise<T>;
}

/** Returns these calls of a client, which gives its own way to send a request. */
export function callsOnDemand({ get, request, requestWithoutToken }: Requests): CallsOnDemand {
  /** Yields the pages of `GET /devices/dav`. Ends also if they would not: at a token that was there before. */
  async function* davPages<Page extends { pagination?: { next_token?: string | null | undefined } | null | undefined }>(
    schema: z.ZodMiniType<Page>,
    call?: CallOptions,
  ): AsyncGenerator<Page> {
    const seen = new Set<string>();
    for (let token = ""; !seen.has(token) && seen.size < mostDavPages;) {
      seen.add(token);
      const next = token === "" ? "" : `&next_page_token=${encodeURIComponent(token)}`;
      const page = await get(`/devices/dav?page_size=${davPageSize}${next}`, schema, call);
      yield page;
      token = page.pagination?.next_token ?? "";
    }
  }

  return {
    setAvatar: async (picture, call) => {
      if (picture.size === 0) throw new RangeError("The picture is empty.");
      await request("PUT", avatarPath, call, picture);
    },
    setGravatar: async (call) => {
      await request("PUT", avatarPath, call);
    },
    prepareTwoFactor: (call) => get("/user/setting/2fa", twoFactorKeySchema, call),
    getDavAccounts: async (call) => {
      const accounts = new Map<string, DavAccountAnswer>();
      for await (const page of davPages(davPageSchema, call))
        for (const account of page.accounts) accounts.set(account.id, account);
      return [...accounts.values()];
    },
    getDavPassword: async (id, call) => {
      for await (const page of davPages(davPasswordPageSchema, call)) {
        const found = page.accounts.find((account) => account.id === id);
        if (found) return found.password;
      }
      return undefined;
    },
    createDavAccount: async (account, call) =>
      checkData(davAccountSchema, await request("PUT", "/devices/dav", call, account)),
    updateDavAccount: async (id, account, call) => {
      await request("PATCH", `/devices/dav/${encodeURIComponent(id)}`, call, account);
    },
    deleteDavAccount: async (id, call) => {
      await request("DELETE", `/devices/dav/${encodeURIComponent(id)}`, call);
    },
    preparePasskey: async (call) =>
      checkData(passkeyOptionsSchema, await request("PUT", "/user/authn", call)).publicKey,
    addPasskey: async (passkey, call) => checkData(passkeySchema, await request("POST", "/user/authn", call, passkey)),
    removePasskey: async (id, call) => {
      // A bare "+" in a query means a blank.
      await request("DELETE", `/user/authn?id=${encodeURIComponent(id)}`, call);
    },
    revokeGrant: async (clientId, call) => {
      await request("DELETE", `/session/oauth/grant/${encodeURIComponent(clientId)}`, call);
    },
    startLinking: async (provider, hint, call) =>
      checkData(
        linkingAddressSchema,
        await ifOffered(request("PUT", "/session/openid", call, { provider, linking: true, ...(hint && { hint }) })),
      ),
    finishLinking: async ({ provider, ...sent }, call) => {
      await requestWithoutToken("POST", "/session/openid", call, { ...sent, provider_id: provider });
    },
    unlinkIdentity: async (provider, call) => {
      await ifOffered(request("DELETE", `/session/openid/${provider}`, call));
    },
    signOut: async (refreshToken, call) => {
      const body = { refresh_token: refreshToken };
      const address = checkData(signOutSchema, await requestWithoutToken("DELETE", "/session/token", call, body));
      // A host may go there unseen: never to a script.
      return address && /^https?:/i.test(address) ? address : undefined;
    },
    getCreditChanges: async (token, call) => {
      const { changes, pagination } = await ifOffered(
        get(pagePath("/user/creditChanges", token), creditPageSchema, call),
      );
      return { entries: changes, next: tokenIn(pagination) };
    },
    getPayments: async (token, call) => {
      const { payments, pagination } = await ifOffered(get(pagePath("/user/payments", token), paymentPageSchema, call));
      return { entries: payments, next: tokenIn(pagination) };
    },
    getGiftCode: async (code, call) => ifOffered(get(giftPath(code), giftCodeSchema, call)),
    redeemGiftCode: async (code, call) => {
      await ifOffered(request("POST", `${giftPath(code)}/redeem`, call));
    },
    getStoragePolicies: (call) => ifOffered(get("/user/setting/policies", storagePoliciesSchema, call)),
    getNodes: (call) => ifOffered(get("/user/setting/nodes", serverNodesSchema, call)),
  };
}

/** Newest first, which the server does only if it is asked to. 10 are the fewest. */
function pagePath(path: string, token: string | undefined): string {
  const next = token === undefined ? "" : `&next_page_token=${encodeURIComponent(token)}`;
  return `${path}?page_size=50&order_direction=desc${next}`;
}

/** Returns the token of the next page. The last page has none, or an empty one. */
function tokenIn(pagination: { next_token: string } | null | undefined): string | undefined {
  return pagination?.next_token === "" ? undefined : pagination?.next_token;
}

/** Throws a `RangeError` for a code that no path can hold: an address has no segment "." or "..", even if encoded. */
function giftPath(code: string): string {
  if (["", ".", ".."].includes(code)) throw new RangeError("This is no gift code.");
  return `/vas/giftcode/${encodeURIComponent(code)}`;
}

const avatarPath = "/user/setting/avatar";

/** The server accepts 10 to 100. */
const davPageSize = 50;
/** 10,000 accounts. */
const mostDavPages = 200;
