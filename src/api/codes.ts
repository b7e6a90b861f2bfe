/** Codes of Cloudreve's envelope that this library acts on (pkg/serializer/error.go of the server; recorded). */
export const codes = {
  ok: 0,
  /** No token, or one that is bad or has run out. */
  signInRequired: 401,
  /** A field's own check failed; `msg` names the field. */
  parameter: 40001,
  twoFactorCodeWrong: 40022,
  currentPasswordWrong: 40069,
  /** The token's scopes do not cover this call. */
  insufficientScope: 40089,
  /** Among others: writing a nick that the database's column is too short for. */
  database: 50001,
  /** Among others: the prepared TOTP key has run out. */
  internal: 50005,
} as const;
