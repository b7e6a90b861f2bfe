import { useAccount } from "../../hooks/useAccount";
import { shownName } from "../../text/shownEmail";
import { classNames } from "../../ui/classNames";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { Guard } from "../frame/Guard";
import { SettingsRoot } from "../frame/SettingsRoot";

/** Props of `AccountName`. */
export interface AccountNameProps {
  /** Added to the part's element. */
  className?: string | undefined;
}

/**
 * The user's display name, or else the e-mail address or the id, for a host's header. Shares the read of the page, and
 * follows a save at once. Empty if the user cannot be read.
 */
export function AccountName({ className }: AccountNameProps) {
  const read = useAccount(["user"]);
  return (
    <Guard quiet>
      <SettingsRoot className={classNames("cr-part", "cr-account-name", className)}>
        {read.status === "loading" && (
          <span aria-hidden="true">
            <Skeleton of="label">{noWords}</Skeleton>
          </span>
        )}
        {read.status === "ready" && <bdi translate="no">{shownName(read.account.user)}</bdi>}
      </SettingsRoot>
    </Guard>
  );
}
