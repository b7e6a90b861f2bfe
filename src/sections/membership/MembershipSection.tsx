import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { refetchAccount } from "../../account/accountCache";
import { refetchProLists } from "../../account/proLists";
import { onDemand } from "../../browser/onDemand";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useNow } from "../../hooks/useNow";
import { useOffer } from "../../hooks/useOffer";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { AccountOf } from "../../account/sectionResources";
import { asSeen } from "../../text/asSeen";
import { Badge } from "../../ui/Badge/Badge";
import { Button } from "../../ui/Button/Button";
import { Section } from "../../ui/Section/Section";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { DialogFoot } from "../dialogs/DialogFoot";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { GroupPoints } from "../frame/GroupPoints";
import { OwnRows, type Places } from "../frame/PageRows";
import { ReadOnlyBanner } from "../frame/ReadOnlyBanner";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";

const loadDialog = onDemand(async () => (await import("./CancelMembershipDialog")).CancelMembershipDialog);

const places: Places = ["userGroup"];

/**
 * The membership on a Pro server: what it gives, until when and what comes then, with a button that ends it early. To
 * extend it is up to the host (`onExtendMembership`). Renders nothing on the community edition.
 */
export function MembershipSection(props: SectionProps) {
  const { edition } = useCapabilities(["edition"]);
  if (edition !== "pro") return null;
  return (
    <SectionBoundary section="membership" skeleton={null} quiet places={places} {...props}>
      {(account) => <MembershipCard account={account} {...props} />}
    </SectionBoundary>
  );
}

function MembershipCard({ account: { setting, user }, ...props }: SectionProps & { account: AccountOf<"membership"> }) {
  const text = useMessages();
  const { membership } = text;
  const format = useFormat();
  const { client, readOnly: readOnlySections } = useSettingsContext();
  const queryClient = useQueryClient();
  const extend = useOffer("onExtendMembership");
  const [wasCanceled, setCanceled] = useState(false);
  const dialog = useLazyDialog(loadDialog);
  const section = useRef<HTMLElement>(null);
  const readOnly = readOnlySections.has("membership");

  const expires = setting.group_expires;
  const now = useNow(expires === null ? [] : [expires]);
  const active = expires !== null && Date.parse(expires) > now;
  const wasActive = useRef(active);
  useEffect(() => {
    // It has ended while the page was open: the group is another one, or will be. A read that tells, and an early end,
    // have read the setting and the user.
    if (wasActive.current && !active) {
      void refetchAccount(queryClient, client, expires === null ? ["capacity"] : ["setting", "user", "capacity"]);
      refetchProLists(queryClient, client);
    }
    wasActive.current = active;
  }, [active, expires, queryClient, client]);
  // The user may have bought a membership again since.
  const canceled = wasCanceled && !active;
  const name = user.group?.name ?? "";
  const group = asSeen(name) === "" ? membership.noGroup : name;
  const why =
    expires === null
      ? membership.none
      : (active ? membership.until : membership.since)(format.date(expires), format.relative(expires, now));
  return (
    <Section
      {...props}
      ref={section}
      as="section"
      title={membership.title}
      description={membership.description}
      state={readOnly ? "readonly" : canceled ? "saved" : "clean"}
      foot={<DialogFoot dialogs={[dialog]} done={canceled ? membership.canceled : undefined} />}
    >
      {readOnly && <ReadOnlyBanner />}
      <SettingsRow
        layout="inline"
        group
        label={<bdi translate={name === "" ? undefined : "no"}>{group}</bdi>}
        badge={
          expires !== null && (
            <Badge {...(active ? { tone: "accent" as const } : {})}>
              {active ? membership.active : membership.ended}
            </Badge>
          )
        }
        why={why}
      >
        {(control) =>
          active ? (
            <Button
              control={control}
              busy={dialog.loading}
              disabled={readOnly}
              onPointerEnter={dialog.preload}
              onClick={() => dialog.open("cancelMembership")}
            >
              {membership.cancel}
            </Button>
          ) : (
            extend && (
              <Button control={control} {...extend}>
                {expires === null ? membership.buy : membership.renew}
              </Button>
            )
          )
        }
      </SettingsRow>
      <OwnRows section="membership" after="userGroup" />
      <GroupPoints user={user} />
      {active && (
        <SettingsRow layout="inline" group label={membership.atEnd} why={membership.atEndWhy}>
          {(control) =>
            extend && (
              <Button control={control} {...extend}>
                {membership.extend}
              </Button>
            )
          }
        </SettingsRow>
      )}
      <LazyDialog
        dialog={dialog}
        props={{ group, expires: expires ?? "", active, afterwards: section, onDone: () => setCanceled(true) }}
      />
    </Section>
  );
}
