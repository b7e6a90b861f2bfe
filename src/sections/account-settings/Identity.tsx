import { useAccount } from "../../hooks/useAccount";

/** Whose settings these are: a letter, the display name and the e-mail address. */
export function Identity() {
  const read = useAccount(["user"]);
  if (read.status !== "ready") return <div className="cr-identity" aria-hidden="true" />;
  const { nickname, email } = read.account.user;
  const name = nickname || email;
  return (
    <div className="cr-identity">
      <span className="cr-tile" data-letter="" aria-hidden="true">
        {firstLetterOf(name)}
      </span>
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

function firstLetterOf(name: string): string {
  return (Array.from(name.trim())[0] ?? "").toUpperCase();
}
