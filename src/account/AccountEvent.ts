import type { PreferencesPatch } from "../api/SettingPatch";

/**
 * Something in the account that the user has changed on this page, as the host is told. It holds no secret: neither a
 * password nor a code, a key or a token.
 */
export type AccountEvent =
  /** Preferences were saved: the changed fields, under their API names. */
  | { type: "preferencesSaved"; saved: PreferencesPatch }
  /** The picture changed. The server's address of it is the same as before. */
  | { type: "avatarChanged"; avatar: "file" | "gravatar" }
  /** The server refuses all earlier refresh tokens from now on: each session must sign in again. */
  | { type: "passwordChanged" }
  | { type: "twoFactorTurnedOn" }
  | { type: "twoFactorTurnedOff" }
  /** Two-factor authentication has a new key: codes of the former device are refused. */
  | { type: "twoFactorSetUpAgain" }
  | { type: "passkeyAdded"; id: string; name: string }
  | { type: "passkeyRemoved"; id: string }
  /** Pro: an identity was linked, noticed by a read after the linking began on this page. The provider's number. */
  | { type: "identityLinked"; provider: number }
  | { type: "identityUnlinked"; provider: number }
  | { type: "appRevoked"; client_id: string }
  | { type: "webDavAccountCreated"; id: string }
  | { type: "webDavAccountChanged"; id: string }
  | { type: "webDavAccountRemoved"; id: string }
  | { type: "membershipCanceled" }
  /** A gift code was redeemed: what it gave, and how often. */
  | { type: "giftCodeRedeemed"; name: string; qyt: number };
