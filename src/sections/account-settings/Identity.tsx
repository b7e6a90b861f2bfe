import { useAccount } from "../../hooks/useAccount";
import { shownEmail, shownName } from "../../text/shownEmail";
import { UserAvatar } from "../frame/UserAvatar";

/** The user whose settings the page shows: their picture or initials, display name and e-mail address. */
export function Identity() {
  const read = useAccount(["user"]);
  if (read.status !== "ready") return <div className="cr-identity" aria-hidden="true" />;
  const { user } = read.account;
  const email = shownEmail(user.email);
  const name = shownName(user);
  return (
    <div className="cr-identity">
      <UserAvatar user={user} />
      <div className="cr-identity-text">
        <bdi className="cr-identity-name" translate="no">
          {name}
        </bdi>
        {email !== name && email && (
          <bdi className="cr-identity-email" translate="no">
            {email}
          </bdi>
        )}
      </div>
    </div>
  );
}
