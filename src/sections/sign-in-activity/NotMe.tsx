import { useMessages } from "../../hooks/useMessages";
import type { SectionId } from "../../settings/sections";
import { Banner } from "../../ui/Banner/Banner";
import type { IconName } from "../../ui/Icon/Icon";
import { List } from "../../ui/List/List";
import { ListRow } from "../../ui/List/ListRow";
import { SectionLink } from "../frame/SectionLink";

interface NotMeProps {
  id: string;
  /** The account has no password. */
  isPasswordless: boolean;
}

/** The steps for a user who does not recognize a sign-in, each with a link to its section. */
export function NotMe({ id, isPasswordless }: NotMeProps) {
  const text = useMessages();
  const { notMe } = text.signInActivity;
  const row = (section: SectionId, icon: IconName, why: string) => (
    <ListRow icon={icon} title={<SectionLink section={section}>{text[section].title}</SectionLink>} facts={[why]} />
  );
  return (
    <div id={id}>
      <Banner icon="info" text={notMe.why} />
      <List label={notMe.label}>
        {isPasswordless ? row("passkeys", "fingerprint", notMe.passkeys) : row("password", "lock", notMe.password)}
        {row("twoFactor", "shield", notMe.twoFactor)}
        {row("connectedApps", "app", notMe.connectedApps)}
      </List>
    </div>
  );
}
