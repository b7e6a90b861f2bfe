import * as z from "zod/mini";
import { lenient, lenientList } from "./lenient";

const text = lenient(z.string(), "");
const texts = lenientList(z.string());

const policyShape = {
  id: text,
  name: text,
  /** `local`, `s3`, `onedrive`, `load_balance` … or another word. */
  type: text,
  /** Bytes of one file; 0 means unlimited. Undefined if the server does not say. */
  max_size: lenient(z.optional(z.number()), undefined),
  /** File extensions; empty means every one. */
  allowed_suffix: texts,
  denied_suffix: texts,
  /** Regular expressions in the syntax of Go; empty means every name. */
  allowed_name_regexp: text,
  denied_name_regexp: text,
  /** Uploads go through Cloudreve. */
  relay: lenient(z.boolean(), false),
};

const storagePolicySchema = z.object({
  ...policyShape,
  /** The policies of one that balances the load between them. */
  children: lenientList(z.object(policyShape)),
});

/** `GET /user/setting/policies`: null without any. */
export const storagePoliciesSchema = lenientList(storagePolicySchema);

const serverNodeSchema = z.object({
  id: text,
  name: text,
  /** `master`, `slave` or another word. */
  type: text,
  /**
   * Boolset: 1 creates archives, 2 extracts archives, 3 downloads files from the web, 4 moves files between policies.
   * Undefined if the server does not say.
   */
  capabilities: lenient(z.optional(z.string()), undefined),
});

/** `GET /user/setting/nodes`: null without any. */
export const serverNodesSchema = lenientList(serverNodeSchema);

const storagePackSchema = z.object({
  name: text,
  /** ISO 8601. */
  active_since: text,
  /** ISO 8601. */
  expire_at: text,
  /** Bytes. */
  size: lenient(z.number(), 0),
});

/** `storage_packs` of `GET /user/setting`. */
export const storagePacksSchema = lenientList(storagePackSchema);

/** A place where the site stores files. @expand */
export type StoragePolicy = z.infer<typeof storagePolicySchema>;

/** A machine of the site that works for the user. @expand */
export type ServerNode = z.infer<typeof serverNodeSchema>;

/** Storage that the user has bought or been given. @expand */
export type StoragePack = z.infer<typeof storagePackSchema>;
