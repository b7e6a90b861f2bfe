import { useAccount } from "../../hooks/useAccount";
import { Avatar, type AvatarProps } from "../../ui/Avatar/Avatar";
import { classNames } from "../../ui/classNames";
import { Guard } from "../frame/Guard";
import { SettingsRoot } from "../frame/SettingsRoot";
import { UserAvatar } from "../frame/UserAvatar";

/** Props of `AccountAvatar`. */
export type AccountAvatarProps = Pick<AvatarProps, "className" | "size" | "label">;

/**
 * The user's picture, or their initials, for a host's header. Shares the read of the page, and shows a new picture at
 * once. While the user is not known, and if they cannot be read, it shows an icon.
 */
export function AccountAvatar({ className, ...props }: AccountAvatarProps) {
  const read = useAccount(["user"]);
  return (
    <Guard quiet>
      <SettingsRoot className={classNames("cr-part", className)}>
        {read.status === "ready" ? (
          <UserAvatar user={read.account.user} {...props} />
        ) : (
          <Avatar initials="" {...props} />
        )}
      </SettingsRoot>
    </Guard>
  );
}
