import type { Owner } from "./OwnerWatch";
import type { SettingPatch } from "./SettingPatch";
import type { Capacity } from "./schemas/capacity";
import type { DavAccountAnswer, DavAccountInput } from "./schemas/davAccount";
import type { CreditChange, CursorPage, GiftCode, Payment } from "./schemas/finance";
import type { NewPasskey, PasskeyAnswer } from "./schemas/passkey";
import type { PasskeyOptions } from "./schemas/passkeyOptions";
import type { UserSetting } from "./schemas/setting";
import type { SiteBasic, SiteLogin } from "./schemas/site";
import type { ServerNode, StoragePolicy } from "./schemas/storage";
import type { User } from "./schemas/user";
import type { CallOptions } from "./transport";

/** The answer of an identity provider, in the address to which it sends the user back. */
export interface FinishedLinking {
  /** The provider's number, from the page's path. */
  provider: number;
  /** The query parameter `code`. */
  code: string;
  /** The query parameter `state`. */
  session_id: string;
}

/** Typed calls to one Cloudreve server as one user. A call that fails rejects with a {@link CloudreveError}. */
export interface CloudreveClient {
  /** URL of the API without a slash at the end. */
  readonly baseUrl: string;
  /** Time limit of a call in milliseconds. */
  readonly timeout: number;
  /**
   * The user whose account the client speaks for. Listeners are called when another user has signed in. The session is
   * a value that changes once the user of a new access token has been confirmed.
   */
  readonly owner: {
    getSnapshot: () => Owner;
    getSession: () => symbol;
    subscribe: (listener: () => void) => () => void;
  };
  /** Returns the id of the application whose access token was last used; undefined for that of an ordinary sign-in. */
  getClientId(): string | undefined;
  /** `GET /user/setting` */
  getSetting(options?: CallOptions): Promise<UserSetting>;
  /** `GET /user/me` */
  getUser(options?: CallOptions): Promise<User>;
  /**
   * Returns the address of a user's picture, for an `<img>`: `GET /user/avatar/{id}`, which needs no token. Take the
   * user's id, and a `version` that differs after each change of the picture. It asks browsers not to show a picture
   * without having asked the server: without that, they keep one, and also a missing one's 404, for a day (recorded in
   * `avatar.json`). It answers the picture, a redirect to Gravatar, or 404.
   */
  avatarUrl(userId: string, version?: number): string;
  /**
   * `PUT /user/setting/avatar`: stores a picture, of which the server makes a PNG of 200 px. Takes a PNG, JPEG or GIF
   * of at most 4 MiB whose `type` is the right one. Rejects an empty one with a `RangeError`: to the server, it means
   * Gravatar.
   */
  setAvatar(picture: Blob, options?: CallOptions): Promise<void>;
  /** `PUT /user/setting/avatar` without a body: the picture is that of Gravatar. There is no way to have none again. */
  setGravatar(options?: CallOptions): Promise<void>;
  /** `GET /user/capacity` */
  getCapacity(options?: CallOptions): Promise<Capacity>;
  /** `GET /site/config/basic` */
  getSiteBasic(options?: CallOptions): Promise<SiteBasic>;
  /** `GET /site/config/login` */
  getSiteLogin(options?: CallOptions): Promise<SiteLogin>;
  /**
   * `GET /user/setting/2fa`. Returns a new TOTP key in base32. The server keeps it for 600 s; it replaces the key
   * prepared before.
   */
  prepareTwoFactor(options?: CallOptions): Promise<string>;
  /** `GET /devices/dav`, all pages: the user's WebDAV accounts, newest first, without their passwords. */
  getDavAccounts(options?: CallOptions): Promise<DavAccountAnswer[]>;
  /**
   * `GET /devices/dav` up to the page with this account. Returns its password in clear; undefined if there is no such
   * account. Ask only when the user does, and keep it nowhere.
   */
  getDavPassword(id: string, options?: CallOptions): Promise<string | undefined>;
  /** `PUT /devices/dav`. Returns the new account; the server makes its password. */
  createDavAccount(account: DavAccountInput, options?: CallOptions): Promise<DavAccountAnswer>;
  /** `PATCH /devices/dav/{id}`: replaces everything but the password. */
  updateDavAccount(id: string, account: DavAccountInput, options?: CallOptions): Promise<void>;
  /** `DELETE /devices/dav/{id}`. Rejects with code 404 if there is no such account. */
  deleteDavAccount(id: string, options?: CallOptions): Promise<void>;
  /** `PUT /user/authn`. Begins the registration of a passkey, within 300 s; it replaces the one begun before. */
  preparePasskey(options?: CallOptions): Promise<PasskeyOptions>;
  /** `POST /user/authn`. Stores the passkey that the browser has made. Returns it with the name that it got. */
  addPasskey(passkey: NewPasskey, options?: CallOptions): Promise<PasskeyAnswer>;
  /** `DELETE /user/authn`. Takes the id as the server answered it. */
  removePasskey(id: string, options?: CallOptions): Promise<void>;
  /** `DELETE /session/oauth/grant/{client_id}`. The application's access tokens still work until they expire. */
  revokeGrant(clientId: string, options?: CallOptions): Promise<void>;
  /**
   * `PUT /session/openid` (Pro): begins to link an identity. Takes the number of its provider (0 Logto, 1 QQ, 2 OIDC)
   * and the e-mail address that Logto is to suggest. Returns the provider's address to go to, always http(s).
   */
  startLinking(provider: number, hint?: string, options?: CallOptions): Promise<string>;
  /**
   * `POST /session/openid` (Pro), for the page to which the provider sends the user back,
   * `<site>/callback/openid/{provider}?code=…&state=…`: links the identity to the account of the user who began it.
   * Needs and sends no access token, and keeps nothing. It works once.
   */
  finishLinking(answer: FinishedLinking, options?: CallOptions): Promise<void>;
  /** `DELETE /session/openid/{provider}` (Pro). Rejects with code 404 if no identity of this provider is linked. */
  unlinkIdentity(provider: number, options?: CallOptions): Promise<void>;
  /**
   * `DELETE /session/token`, for the host's `onSignOut`. Ends the sign-in of this refresh token: it and all that were
   * made from it are refused from then on; an access token works until it expires, and other sign-ins stay. Once ended,
   * it succeeds again. Returns the address of the identity provider's own sign-out, to go to next; undefined if there
   * is none. Sends no access token, which may have expired, and keeps the refresh token nowhere.
   */
  signOut(refreshToken: string, options?: CallOptions): Promise<string | undefined>;
  /**
   * `GET /user/creditChanges` of the Pro edition: 50 changes of the credit, newest first. Takes the `next` of the page
   * before; undefined for the first.
   */
  getCreditChanges(token: string | undefined, options?: CallOptions): Promise<CursorPage<CreditChange>>;
  /** `GET /user/payments` of the Pro edition: 50 orders, newest first. Takes the `next` of the page before. */
  getPayments(token: string | undefined, options?: CallOptions): Promise<CursorPage<Payment>>;
  /**
   * `GET /vas/giftcode/{code}` of the Pro edition. Returns what a code gives, without using it. Rejects if it is wrong
   * or used, and with a `RangeError` if no address can hold it.
   */
  getGiftCode(code: string, options?: CallOptions): Promise<GiftCode>;
  /**
   * `POST /vas/giftcode/{code}/redeem` of the Pro edition: uses a code. After a lost answer, read the setting again.
   * Rejects with a `RangeError` if no address can hold the code.
   */
  redeemGiftCode(code: string, options?: CallOptions): Promise<void>;
  /** `GET /user/setting/policies` of the Pro edition: the storage policies that the user may use. */
  getStoragePolicies(options?: CallOptions): Promise<StoragePolicy[]>;
  /** `GET /user/setting/nodes` of the Pro edition: the nodes that work for the user. */
  getNodes(options?: CallOptions): Promise<ServerNode[]>;
  /** `PATCH /user/setting`. Not atomic on the server: after any failure, read the settings again. */
  patchSetting(patch: SettingPatch, options?: CallOptions): Promise<void>;
}
