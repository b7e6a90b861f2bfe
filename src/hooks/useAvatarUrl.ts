import { useSyncExternalStore } from "react";
import { pictureVersion } from "../account/pictureVersion";
import type { User } from "../api/schemas/user";
import { useSettingsContext } from "./SettingsContext";

/** Returns the address of the user's picture; undefined without one. It changes whenever the picture may have. */
export function useAvatarUrl(user: Pick<User, "id" | "avatar">): string | undefined {
  const { client } = useSettingsContext();
  const version = useSyncExternalStore(pictureVersion.subscribe, pictureVersion.getSnapshot, () => 0);
  return user.avatar === "" ? undefined : client.avatarUrl(user.id, version);
}
