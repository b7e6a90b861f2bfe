import { useState } from "react";
import { onDemand } from "../../browser/onDemand";
import type { SensitiveAction } from "../../hooks/SensitiveAction";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { AccountOf } from "../../account/sectionResources";
import { Badge } from "../../ui/Badge/Badge";
import { Button } from "../../ui/Button/Button";
import { Section } from "../../ui/Section/Section";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { DialogFoot } from "../dialogs/DialogFoot";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { OwnRows, useRowId, type Places } from "../frame/PageRows";
import { ReadOnlyBanner } from "../frame/ReadOnlyBanner";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { useAccountName } from "./useAccountName";

const loadEnable = onDemand(async () => (await import("./EnableDialog")).EnableDialog);
const loadDisable = onDemand(async () => (await import("./DisableDialog")).DisableDialog);

const places: Places = ["twoFactorApp"];

/** Turns two-factor authentication on and off, each in a dialog that is loaded when it is opened. */
export function TwoFactorSection(props: SectionProps) {
  return (
    <SectionBoundary section="twoFactor" skeleton={<TwoFactorSkeleton />} places={places} {...props}>
      {(account) => <TwoFactorCard account={account} {...props} />}
    </SectionBoundary>
  );
}

/** Looks like two-factor authentication turned off, which is how most accounts have it. */
function TwoFactorSkeleton() {
  const { app, off, whyOff, turnOn } = useSettingsContext().messages?.twoFactor ?? {};
  const why = <Skeleton of="description">{whyOff ?? noWords}</Skeleton>;
  return <SkeletonRow kind="button" label={app} badge={off} why={why} words={[turnOn]} />;
}

function TwoFactorCard({ account: { setting }, ...props }: SectionProps & { account: AccountOf<"twoFactor"> }) {
  const { twoFactor } = useMessages();
  const account = useAccountName();
  const rowId = useRowId("twoFactorAgain");
  const on = setting.two_fa_enabled;
  /** The last change made here. Another tab may have reverted it since. */
  const [turned, setTurned] = useState<"on" | "off" | "again">();
  const done = on ? turned === "on" || turned === "again" : turned === "off";
  const doneText = turned === "again" ? twoFactor.again.done : on ? twoFactor.turnedOn : twoFactor.turnedOff;
  const enable = useLazyDialog(loadEnable);
  const disable = useLazyDialog(loadDisable);
  const again = useLazyDialog(loadEnable);
  const dialog = on ? disable : enable;
  const readOnly = useSettingsContext().readOnly.has("twoFactor");
  const open = (opened: Pick<typeof again, "open">, action: SensitiveAction) =>
    opened.open(action, () => {
      setTurned(undefined);
      for (const each of [enable, disable, again]) each.close();
    });

  return (
    <Section
      {...props}
      as="section"
      title={twoFactor.title}
      description={twoFactor.description}
      state={readOnly ? "readonly" : done ? "saved" : "clean"}
      foot={<DialogFoot dialogs={[dialog, again]} done={done ? doneText : undefined} />}
    >
      {readOnly && <ReadOnlyBanner />}
      <SettingsRow
        layout="inline"
        group
        label={twoFactor.app}
        badge={
          <Badge {...(on ? { tone: "success" as const, icon: "check" as const } : {})}>
            {on ? twoFactor.on : twoFactor.off}
          </Badge>
        }
        why={on ? twoFactor.whyOn : setting.passwordless ? twoFactor.whyPasswordless : twoFactor.whyOff}
      >
        {(control) => (
          <Button
            aria-label={on ? twoFactor.turnOffName : twoFactor.turnOnName}
            aria-describedby={control["aria-describedby"]}
            busy={dialog.loading}
            disabled={readOnly}
            onPointerEnter={dialog.preload}
            onClick={() => open(dialog, on ? "turnOffTwoFactor" : "turnOnTwoFactor")}
          >
            {on ? twoFactor.turnOff : twoFactor.turnOn}
          </Button>
        )}
      </SettingsRow>
      <OwnRows section="twoFactor" after="twoFactorApp" />
      {on && (
        <SettingsRow id={rowId} layout="inline" group label={twoFactor.again.label} why={twoFactor.again.why}>
          {(control) => (
            <Button
              control={control}
              busy={again.loading}
              disabled={readOnly}
              onPointerEnter={again.preload}
              onClick={() => open(again, "setUpTwoFactorAgain")}
            >
              {twoFactor.again.open}
            </Button>
          )}
        </SettingsRow>
      )}
      <LazyDialog dialog={enable} props={{ account, on, onDone: () => setTurned("on") }} />
      <LazyDialog dialog={again} props={{ account, on, again: true, onDone: () => setTurned("again") }} />
      <LazyDialog dialog={disable} props={{ on, onDone: () => setTurned("off") }} />
    </Section>
  );
}
