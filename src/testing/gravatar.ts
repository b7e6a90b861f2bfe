import { md5 } from "./md5";

/** Where the server sends a browser for a Gravatar, as recorded. */
export const gravatarUrl = (email: string): string =>
  `https://www.gravatar.com/avatar/${md5(email.toLowerCase())}?d=mm&s=200`;
