import { useState, type ReactNode } from "react";
import type { Grant, Passkey } from "../../account/Account";
import type { AccountOf } from "../../account/sectionResources";
import { applies } from "../../account/applies";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { SectionId } from "../../settings/sections";
import { Badge } from "../../ui/Badge/Badge";
import { Foot } from "../../ui/Foot/Foot";
import type { IconName } from "../../ui/Icon/Icon";
import { List } from "../../ui/List/List";
import { ListRow } from "../../ui/List/ListRow";
import { Section } from "../../ui/Section/Section";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { SectionLink } from "../frame/SectionLink";

/** Milliseconds without a use after which an app counts as unused: 90 days. */
const long = 90 * 86_400_000;

/**
 * How well the account is protected: two-factor authentication, passkeys, and apps that have not been used for long,
 * each with a link to its section. Only what the sections read, and nothing that does not apply.
 */
export function SecurityOverview(props: SectionProps) {
  return (
    <SectionBoundary section="securityOverview" skeleton={<OverviewSkeleton />} {...props}>
      {({ setting }) => <OverviewCard setting={setting} {...props} />}
    </SectionBoundary>
  );
}

/** Looks like an account without two-factor authentication on a site without passkeys. */
function OverviewSkeleton() {
  const { twoFactor, securityOverview } = useSettingsContext().messages ?? {};
  const badge = (
    <Skeleton of="badge">
      <Badge>{twoFactor?.off ?? noWords}</Badge>
    </Skeleton>
  );
  return (
    <List>
      <ListRow
        icon="shield"
        title={twoFactor?.title ?? <Skeleton of="label">{noWords}</Skeleton>}
        badge={badge}
        facts={[<Skeleton of="description">{securityOverview?.turnOn ?? noWords}</Skeleton>]}
      />
    </List>
  );
}

function OverviewCard({ setting, ...props }: SectionProps & Pick<AccountOf<"securityOverview">, "setting">) {
  const text = useMessages();
  const { securityOverview: words, twoFactor } = text;
  const format = useFormat();
  const [now] = useState(Date.now);
  // Only tells whether the site has passkeys: the rest does not wait for it.
  const hasPasskeys = applies("passkeys", useCapabilities(["passkeys"]), { setting }) === true;
  const on = setting.two_fa_enabled;
  const unused = setting.oauth_grants.filter((grant) => isUnused(grant, now)).length;

  const row = (section: SectionId, icon: IconName, badge: ReactNode, facts: readonly string[]) => (
    <ListRow
      icon={icon}
      title={<SectionLink section={section}>{text[section].title}</SectionLink>}
      badge={badge}
      facts={facts}
    />
  );
  const good = (label: string) => (
    <Badge tone="success" icon="check">
      {label}
    </Badge>
  );
  return (
    <Section {...props} as="section" title={words.title} description={words.description} state="clean" foot={<Foot />}>
      <List>
        {row("twoFactor", "shield", on ? good(twoFactor.on) : <Badge>{twoFactor.off}</Badge>, [
          on ? twoFactor.whyOn : setting.passwordless ? twoFactor.whyPasswordless : words.turnOn,
        ])}
        {hasPasskeys && row("passkeys", "fingerprint", undefined, passkeyFacts(setting.passkeys))}
        {unused > 0 &&
          row("connectedApps", "app", <Badge tone="accent">{words.look}</Badge>, [
            words.unused(unused, format.span(long / 1000)),
          ])}
      </List>
    </Section>
  );

  function passkeyFacts(passkeys: readonly Passkey[]): string[] {
    if (passkeys.length === 0) return [words.noPasskeys];
    const newest = passkeys
      .map(({ created_at }) => created_at)
      .reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a));
    const date = format.date(newest);
    return [words.passkeys(passkeys.length), ...(date === "" ? [] : [words.lastAdded(date)])];
  }
}

/** Whether an app was last used more than 90 days ago. */
function isUnused({ last_used_at }: Grant, now: number): boolean {
  return last_used_at !== null && now - Date.parse(last_used_at) > long;
}
