import type { AccountSetting } from "../../account/Account";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useMessages } from "../../hooks/useMessages";
import type { SectionId } from "../../settings/sections";
import { Banner } from "../../ui/Banner/Banner";
import type { IconName } from "../../ui/Icon/Icon";
import { List } from "../../ui/List/List";
import { ListRow } from "../../ui/List/ListRow";
import { SectionLink } from "../frame/SectionLink";

interface NotMeProps {
  id: string;
  /** Tells which ways in the account has. */
  setting: Pick<AccountSetting, "passwordless" | "passkeys">;
}

/** The steps for a user who does not recognize a sign-in, each with a link to its section. */
export function NotMe({ id, setting: { passwordless, passkeys } }: NotMeProps) {
  const text = useMessages();
  const { notMe } = text.signInActivity;
  const { rights } = useCapabilities(["rights"]);
  const row = (section: SectionId, icon: IconName, why: string) => (
    <ListRow icon={icon} title={<SectionLink section={section}>{text[section].title}</SectionLink>} facts={[why]} />
  );
  return (
    <div id={id}>
      <Banner icon="info" text={notMe.why} />
      <List label={notMe.label}>
        {!passwordless && row("password", "lock", notMe.password)}
        {row("twoFactor", "shield", notMe.twoFactor)}
        {(passwordless || passkeys.length > 0) && row("passkeys", "fingerprint", notMe.passkeys)}
        {row("connectedApps", "app", notMe.connectedApps)}
        {/* A new password does not end them. */}
        {rights?.webDav && row("webDav", "folder", notMe.webDav)}
      </List>
    </div>
  );
}
