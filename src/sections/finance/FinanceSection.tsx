import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { refetchProLists } from "../../account/proLists";
import type { AccountOf } from "../../account/sectionResources";
import type { GiftCode } from "../../api/schemas/finance";
import { onDemand } from "../../browser/onDemand";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useOffer } from "../../hooks/useOffer";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Button } from "../../ui/Button/Button";
import { Section } from "../../ui/Section/Section";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { DialogFoot } from "../dialogs/DialogFoot";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { FoldedRow } from "../frame/FoldedRow";
import { OwnRows, useRowId, type Places } from "../frame/PageRows";
import { ReadOnlyBanner } from "../frame/ReadOnlyBanner";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { CreditHistory } from "./CreditHistory";
import { Orders } from "./Orders";

const loadGift = onDemand(async () => (await import("./GiftCodeDialog")).GiftCodeDialog);

const places: Places = ["credit", "giftCode", "creditChanges"];

/**
 * The credit on a Pro server with its changes, the orders, and gift codes. Renders nothing on the community edition. To
 * buy points is up to the host (`onRecharge`).
 */
export function FinanceSection(props: SectionProps) {
  const { edition } = useCapabilities(["edition"]);
  if (edition !== "pro") return null;
  return (
    <SectionBoundary section="finance" skeleton={null} quiet places={places} {...props}>
      {(account) => <FinanceCard account={account} {...props} />}
    </SectionBoundary>
  );
}

function FinanceCard({ account: { setting }, ...props }: SectionProps & { account: AccountOf<"finance"> }) {
  const { finance } = useMessages();
  const { number } = useFormat();
  const { client, scopes, readOnly: readOnlySections } = useSettingsContext();
  const queryClient = useQueryClient();
  const recharge = useOffer("onRecharge");
  const dialog = useLazyDialog(loadGift);
  const section = useRef<HTMLElement>(null);
  const [got, setGot] = useState<GiftCode>();
  const giftId = useRowId("giftCode");
  const readOnly = readOnlySections.has("finance");
  const [isUnreadable, setUnreadable] = useState(false);
  const mayRead = !isUnreadable && (scopes?.includes("Finance.Read") ?? true);
  const { credit } = setting;
  const { gift, history, orders } = finance;
  const assets = JSON.stringify([credit, setting.storage_packs]);
  const former = useRef(assets);
  useEffect(() => {
    // Something was bought, spent or given, here or elsewhere: the lists are not read again by themselves.
    if (former.current !== assets) refetchProLists(queryClient, client, ["creditChanges", "payments"]);
    former.current = assets;
  }, [assets, queryClient, client]);

  const { name: given = "" } = got ?? {};
  const name = given === "" ? gift.label : given;
  const done = got && gift.redeemed(got.qyt === 1 ? name : gift.of(number(got.qyt), name));
  const redeemed = (code: GiftCode) => {
    setGot(code);
    // The effect above reads the other lists again.
    refetchProLists(queryClient, client, ["policies", "nodes"]);
  };
  return (
    <Section
      {...props}
      ref={section}
      as="section"
      title={finance.title}
      description={finance.description}
      state={readOnly ? "readonly" : done === undefined ? "clean" : "saved"}
      foot={<DialogFoot dialogs={[dialog]} done={done} />}
    >
      {readOnly && <ReadOnlyBanner />}
      <SettingsRow
        layout="inline"
        group
        label={finance.credit}
        why={credit == null ? finance.creditUnknown : finance.points(credit)}
      >
        {(control) =>
          recharge && (
            <Button control={control} {...recharge}>
              {finance.recharge}
            </Button>
          )
        }
      </SettingsRow>
      <OwnRows section="finance" after="credit" />
      <SettingsRow id={giftId} layout="inline" group label={gift.label} why={gift.why}>
        {(control) => (
          <Button
            control={control}
            busy={dialog.loading}
            disabled={readOnly}
            onPointerEnter={dialog.preload}
            onClick={() => dialog.open(undefined, () => setGot(undefined))}
          >
            {gift.enter}
          </Button>
        )}
      </SettingsRow>
      <OwnRows section="finance" after="giftCode" />
      {mayRead && (
        <FoldedRow label={history.label} why={history.why}>
          {() => <CreditHistory />}
        </FoldedRow>
      )}
      <OwnRows section="finance" after="creditChanges" />
      {mayRead && (
        <FoldedRow label={orders.label} why={orders.why}>
          {() => <Orders />}
        </FoldedRow>
      )}
      <LazyDialog
        dialog={dialog}
        props={{ setting, onUnreadable: () => setUnreadable(true), afterwards: section, onDone: redeemed }}
      />
    </Section>
  );
}
