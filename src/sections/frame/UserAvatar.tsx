import type { User } from "../../api/schemas/user";
import { useAvatarUrl } from "../../hooks/useAvatarUrl";
import { initialsOf } from "../../text/initialsOf";
import { Avatar, type AvatarProps } from "../../ui/Avatar/Avatar";

/** A user's picture, or the initials of their display name, or else of their e-mail address. */
export function UserAvatar({ user, ...props }: Pick<AvatarProps, "size" | "label"> & { user: User }) {
  return <Avatar {...props} src={useAvatarUrl(user)} initials={initialsOf(user.nickname || user.email)} />;
}
