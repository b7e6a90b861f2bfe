/**
 * The codes in Cloudreve's envelope that this library acts on (from the server's pkg/serializer/error.go; recorded).
 */
export const codes = {
  ok: 0,
  /** The token is missing, invalid or expired. */
  signInRequired: 401,
  /** The thing that the call is about does not exist, or no longer. */
  notFound: 404,
  /** A field's own check failed; `msg` names the field. */
  parameter: 40001,
  /** The site has turned this off. */
  featureOff: 40019,
  twoFactorCodeWrong: 40022,
  /** A passkey was not accepted, at its registration or before. */
  passkeyRefused: 40024,
  passkeyNotVerified: 40025,
  currentPasswordWrong: 40069,
  /** The token's scopes do not cover this call. */
  insufficientScope: 40089,
  /** For example: the nick is too long for its database column. */
  database: 50001,
  /** For example: the prepared TOTP key has expired. */
  internal: 50005,
} as const;
