/**
 * Returns an e-mail address as it is shown; empty for the server's stand-in of an account made by an identity provider
 * that tells none (by the API's documentation: `<uuid>@openid.unmanaged`). WebDAV apps sign in with that, too.
 */
export const shownEmail = (email: string) => (email.endsWith("@openid.unmanaged") ? "" : email);

/** Returns the display name of a user, or else the e-mail address, or else the id. */
export const shownName = ({ nickname, email, id }: { nickname: string; email: string; id: string }) =>
  nickname || shownEmail(email) || id;
