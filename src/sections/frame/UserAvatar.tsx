import type { User } from "../../api/schemas/user";
import { useAvatarUrl } from "../../hooks/useAvatarUrl";
import { initialsOf } from "../../text/initialsOf";
import { shownName } from "../../text/shownEmail";
import { Avatar, type AvatarProps } from "../../ui/Avatar/Avatar";

/** A user's picture, or the initials of the name that is shown for them. */
export function UserAvatar({ user, ...props }: Pick<AvatarProps, "size" | "label"> & { user: User }) {
  return <Avatar {...props} src={useAvatarUrl(user)} initials={initialsOf(shownName(user))} />;
}
