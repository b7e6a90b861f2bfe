import type { User } from "../../api/schemas/user";
import { useAccount } from "../../hooks/useAccount";
import { useAvatarUrl } from "../../hooks/useAvatarUrl";
import { initialsOf } from "../../text/initialsOf";
import { Avatar } from "../../ui/Avatar/Avatar";

/** Whose settings these are: the picture or initials, the display name and the e-mail address. */
export function Identity() {
  const read = useAccount(["user"]);
  if (read.status !== "ready") return <div className="cr-identity" aria-hidden="true" />;
  return <KnownIdentity user={read.account.user} />;
}

function KnownIdentity({ user }: { user: User }) {
  const src = useAvatarUrl(user);
  const { nickname, email } = user;
  const name = nickname || email;
  return (
    <div className="cr-identity">
      <Avatar src={src} initials={initialsOf(name)} />
      <div className="cr-identity-text">
        <bdi className="cr-identity-name" translate="no">
          {name}
        </bdi>
        {email !== name && (
          <bdi className="cr-identity-email" translate="no">
            {email}
          </bdi>
        )}
      </div>
    </div>
  );
}
