import type { DavAccountState } from "../../src/testing/index";
import type { StoryWorld } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";

/** Returns a WebDAV account. */
export function dav(name: string, more: Partial<DavAccountState> = {}): DavAccountState {
  return {
    id: `D${name.length}${name.charCodeAt(0)}`,
    created_at: "2026-11-24T12:00:00Z",
    name,
    uri: "cloudreve://my",
    password: "k7m2p9x4q1w8e5r3t6y0u2i9o4a7s1d5",
    readonly: false,
    proxy: false,
    disable_sys_files: false,
    ...more,
  };
}

export const accounts = [
  dav("Home server backup", { uri: "cloudreve://my/Backups" }),
  dav("Living room TV", { uri: "cloudreve://my/Videos", readonly: true }),
  dav("Phone", { disable_sys_files: true, proxy: true }),
];

/** A group that may use WebDAV (bit 3) and send it through the server (bit 6). */
export const withProxy = { ...ada.group, permission: "SA==" };

/** Returns the world of an account in such a group. */
export function withWebDav({ account, ...world }: StoryWorld = {}): StoryWorld {
  return { ...world, account: { group: withProxy, dav_accounts: accounts, ...account } };
}
