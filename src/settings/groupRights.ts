import { hasBit } from "../api/boolset";
import type { User } from "../api/schemas/user";

/**
 * The bits of a group's `permission`, by the rights that they give to its users (the server's `GroupPermission`;
 * recorded: `webdav.json`). The others are for visitors, for Pro or unused.
 */
const bits = {
  share: 2,
  shareDownload: 7,
  webDav: 3,
  webDavProxy: 6,
  archiveDownload: 4,
  archiveTask: 5,
  remoteDownload: 9,
  uniqueDirectLinks: 17,
  advancedDelete: 12,
  administrator: 0,
} as const;

/** A right that a user may have from the group. */
export type GroupRight = keyof typeof bits;

/** All rights, the most common first. */
export const groupRights = Object.keys(bits) as GroupRight[];

/** Returns whether the user's group gives this right. */
export function hasRight({ group }: Pick<User, "group">, right: GroupRight): boolean {
  return hasBit(group?.permission ?? "", bits[right]);
}
