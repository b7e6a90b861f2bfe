import { useRef, useState, type RefObject } from "react";
import type { Grant } from "../../account/Account";
import type { AccountOf } from "../../account/sectionResources";
import { onDemand } from "../../browser/onDemand";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Empty } from "../../ui/Empty/Empty";
import { List } from "../../ui/List/List";
import { Section } from "../../ui/Section/Section";
import { SkeletonEmpty } from "../../ui/Skeleton/SkeletonEmpty";
import { DialogFoot } from "../dialogs/DialogFoot";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { ReadOnlyBanner } from "../frame/ReadOnlyBanner";
import { rowFocus } from "../frame/rowFocus";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { appName } from "./appName";
import { AppRow } from "./AppRow";

const loadRevoke = onDemand(async () => (await import("./RevokeDialog")).RevokeDialog);

/** The applications that may use the account, whose access can be revoked. */
export function ConnectedAppsSection(props: SectionProps) {
  const { none, noneWhy } = useSettingsContext().messages?.connectedApps ?? {};
  return (
    <SectionBoundary section="connectedApps" skeleton={<SkeletonEmpty icon title={none} text={noneWhy} />} {...props}>
      {(account) => <ConnectedAppsCard account={account} {...props} />}
    </SectionBoundary>
  );
}

function ConnectedAppsCard({ account: { setting }, ...props }: SectionProps & { account: AccountOf<"connectedApps"> }) {
  const { connectedApps: words } = useMessages();
  const { client, readOnly: readOnlySections } = useSettingsContext();
  const section = useRef<HTMLElement>(null);
  const dialog = useLazyDialog(loadRevoke);
  const [now] = useState(Date.now);
  const [revoked, setRevoked] = useState<{ grant: Grant; afterwards: RefObject<HTMLElement | null> }>();
  const [isRevoked, setIsRevoked] = useState(false);
  const readOnly = readOnlySections.has("connectedApps");
  const thisApp = client.getClientId();
  const grants = setting.oauth_grants;
  // The user may have connected the app again since.
  const isBack = grants.some(({ client_id }) => client_id === revoked?.grant.client_id);
  const done = isRevoked && !isBack && revoked ? words.wasRevoked(appName(words, revoked.grant).name) : undefined;

  const open = (grant: Grant, row: number) => {
    dialog.open("revokeApp", () => {
      setIsRevoked(false);
      setRevoked({ grant, afterwards: rowFocus(section, row) });
    });
  };

  return (
    <Section
      {...props}
      ref={section}
      as="section"
      title={words.title}
      description={words.description}
      state={readOnly ? "readonly" : done === undefined ? "clean" : "saved"}
      foot={<DialogFoot dialogs={[dialog]} done={done} />}
    >
      {readOnly && <ReadOnlyBanner />}
      {grants.length === 0 ? (
        <Empty icon="app" title={words.none} text={words.noneWhy} />
      ) : (
        <List>
          {grants.map((grant, row) => (
            <AppRow
              key={grant.client_id}
              grant={grant}
              isThis={grant.client_id === thisApp}
              now={now}
              disabled={readOnly}
              busy={dialog.loading && revoked?.grant.client_id === grant.client_id}
              onReach={dialog.preload}
              onRevoke={() => open(grant, row)}
            />
          ))}
        </List>
      )}
      {revoked && (
        <LazyDialog
          dialog={dialog}
          props={{
            clientId: revoked.grant.client_id,
            name: appName(words, revoked.grant).name,
            isThis: revoked.grant.client_id === thisApp,
            afterwards: revoked.afterwards,
            onDone: () => setIsRevoked(true),
          }}
        />
      )}
    </Section>
  );
}
