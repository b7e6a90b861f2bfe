import { useRef, useState, type RefObject } from "react";
import { siteOf } from "../../account/accountKeys";
import { readProviders } from "../../account/identities";
import type { AccountOf } from "../../account/sectionResources";
import { onDemand } from "../../browser/onDemand";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { errorReason } from "../../messages/errorText";
import { Empty } from "../../ui/Empty/Empty";
import { Foot } from "../../ui/Foot/Foot";
import { List } from "../../ui/List/List";
import { Section } from "../../ui/Section/Section";
import { DialogFoot } from "../dialogs/DialogFoot";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { ReadOnlyBanner } from "../frame/ReadOnlyBanner";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { logoUrl } from "../frame/logoUrl";
import { providerName } from "../frame/providerName";
import { rowFocus } from "../frame/rowFocus";
import { UnsavedChangesDialog } from "../unsaved-changes/UnsavedChangesDialog";
import { IdentityRow } from "./IdentityRow";
import { useLinking } from "./useLinking";

const loadUnlink = onDemand(async () => (await import("./UnlinkDialog")).UnlinkDialog);

/**
 * The identities from elsewhere (Logto, QQ, OpenID Connect) with which the user can sign in to a Pro server, which can
 * be linked and unlinked. Renders nothing on the community edition.
 */
export function LinkedIdentitiesSection(props: SectionProps) {
  const { edition } = useCapabilities(["edition"]);
  if (edition !== "pro") return null;
  return (
    <SectionBoundary section="linkedIdentities" skeleton={null} quiet {...props}>
      {(account) => <LinkedIdentitiesCard account={account} {...props} />}
    </SectionBoundary>
  );
}

/** The key in `GET /site/config/login` of a provider's icon. */
const iconKeys = ["sso_icon", undefined, "oidc_icon"] as const;

function LinkedIdentitiesCard({
  account: { setting, login },
  ...props
}: SectionProps & { account: AccountOf<"linkedIdentities"> }) {
  const text = useMessages();
  const { linkedIdentities: words } = text;
  const { client, readOnly: readOnlySections } = useSettingsContext();
  const readOnly = readOnlySections.has("linkedIdentities");
  const section = useRef<HTMLElement>(null);
  const unlink = useLazyDialog(loadUnlink);
  const { state, link, leave, reset } = useLinking();
  const [chosen, choose] = useState<{ provider: number; afterwards: RefObject<HTMLElement | null> }>();
  const [unlinked, setUnlinked] = useState<number>();

  const providers = readProviders(setting.open_id, login);
  const isLinked = (provider: number) => providers.some((one) => one.provider === provider && one.linked);
  const nameOf = (provider: number) => providerName(text, provider, login);
  const logoOf = (provider: number) => {
    const icon = (login as Record<string, unknown>)[iconKeys[provider] ?? ""];
    return typeof icon === "string" ? logoUrl(icon, siteOf(client)) : undefined;
  };

  const waitsFor = state.kind === "waiting" ? state.provider : undefined;
  // The user may have linked it again since.
  const done =
    waitsFor !== undefined && isLinked(waitsFor)
      ? words.wasLinked(nameOf(waitsFor))
      : unlinked !== undefined && !isLinked(unlinked)
        ? words.wasUnlinked(nameOf(unlinked))
        : undefined;
  const foot = () => {
    if (state.kind === "notConfirmed") return <Foot text={text.state.notConfirmed} />;
    if (waitsFor !== undefined && !isLinked(waitsFor)) return <Foot text={words.waiting(nameOf(waitsFor))} />;
    const problem =
      state.kind === "failed"
        ? words.notLinking(errorReason(text, state.error))
        : state.kind === "notOpened"
          ? words.notOpened
          : undefined;
    return <DialogFoot dialogs={[unlink]} problem={problem} done={done} />;
  };
  return (
    <Section
      {...props}
      ref={section}
      as="section"
      title={words.title}
      description={words.description}
      state={readOnly ? "readonly" : done === undefined ? "clean" : "saved"}
      foot={foot()}
    >
      {readOnly && <ReadOnlyBanner />}
      {providers.length === 0 ? (
        <Empty icon="user" title={words.none} text={words.noneWhy} />
      ) : (
        <List>
          {providers.map(({ provider, linked }, row) => (
            <IdentityRow
              key={provider}
              provider={provider}
              linked={linked}
              name={nameOf(provider)}
              logo={logoOf(provider)}
              disabled={readOnly}
              busy={
                linked
                  ? unlink.loading && chosen?.provider === provider
                  : state.kind === "busy" && state.provider === provider
              }
              onReach={unlink.preload}
              onLink={() => {
                setUnlinked(undefined);
                unlink.close();
                link(provider);
              }}
              onUnlink={() =>
                unlink.open("unlinkIdentity", () => {
                  setUnlinked(undefined);
                  reset();
                  choose({ provider, afterwards: rowFocus(section, row) });
                })
              }
            />
          ))}
        </List>
      )}
      <UnsavedChangesDialog open={state.kind === "asking"} onLeave={leave} onStay={reset} />
      {chosen && (
        <LazyDialog
          dialog={unlink}
          props={{
            provider: chosen.provider,
            name: nameOf(chosen.provider),
            afterwards: chosen.afterwards,
            onDone: () => setUnlinked(chosen.provider),
          }}
        />
      )}
    </Section>
  );
}
