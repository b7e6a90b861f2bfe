import * as z from "zod/mini";
import { absent } from "./absent";

/**
 * A WebDAV account. The server sends the password in clear with each: this schema does not know it, so that it goes no
 * further than the call.
 */
export const davAccountSchema = z.object({
  id: z.string(),
  /** ISO 8601 in UTC. */
  created_at: absent(z.string(), ""),
  name: absent(z.string(), ""),
  /** The folder that it opens, such as `cloudreve://my/Backup`. */
  uri: absent(z.string(), ""),
  /** Boolset: 0 read-only, 1 proxy, 2 files whose names begin with a dot are refused. */
  options: absent(z.string(), ""),
});

/** One page of `GET /devices/dav`, without passwords. */
export const davPageSchema = pageOf(davAccountSchema);

/** One page of `GET /devices/dav`, with each account's password: only for the one that the user asks for. */
export const davPasswordPageSchema = pageOf(z.object({ id: z.string(), password: z.string() }));

function pageOf<Entry>(entry: z.ZodMiniType<Entry>) {
  return z.object({
    accounts: absent(z.array(entry), []),
    pagination: z.nullish(z.object({ next_token: z.nullish(z.string()) })),
  });
}

/** A WebDAV account as the server sends it, without its password. @expand */
export type DavAccountAnswer = z.infer<typeof davAccountSchema>;

/**
 * The body that creates a WebDAV account, or replaces all of one but its password: keys that are left out become false.
 */
export interface DavAccountInput {
  /** 1 to 255 characters (code points). Several accounts may have the same. */
  name: string;
  /** A folder of the user's own files or of a share: `cloudreve://my/…`. It need not exist. */
  uri: string;
  readonly: boolean;
  /** Transfers go through the server. Dropped in silence where the group may not. */
  proxy: boolean;
  /** Files whose names begin with a dot are refused. */
  disable_sys_files: boolean;
}
