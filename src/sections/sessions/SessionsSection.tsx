import { useState } from "react";
import { onDemand } from "../../browser/onDemand";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Button } from "../../ui/Button/Button";
import { Section } from "../../ui/Section/Section";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { DialogFoot } from "../dialogs/DialogFoot";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { OwnRows, useRowId, type Places } from "../frame/PageRows";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { UnsavedChangesDialog } from "../unsaved-changes/UnsavedChangesDialog";
import { useSignOut } from "./useSignOut";

const loadPassword = onDemand(async () => (await import("../password/PasswordDialog")).PasswordDialog);

const places: Places = ["signOutHere"];

/**
 * Signs the user out here, where the host does so (`onSignOut`), and says how to sign out everywhere: on this server,
 * by a new password.
 */
export function SessionsSection(props: SectionProps) {
  return (
    <SectionBoundary section="sessions" skeleton={<SessionsSkeleton />} places={places} {...props}>
      {({ setting }) => <SessionsCard isPasswordless={setting.passwordless} {...props} />}
    </SectionBoundary>
  );
}

function SessionsSkeleton() {
  const { messages, canSignOut } = useSettingsContext();
  const { here, everywhere } = messages?.sessions ?? {};
  return (
    <>
      {canSignOut && <SkeletonRow kind="button" {...here} words={[here?.action]} />}
      <SkeletonRow kind="button" {...everywhere} words={[everywhere?.action]} />
    </>
  );
}

function SessionsCard({ isPasswordless, ...props }: SectionProps & { isPasswordless: boolean }) {
  const { sessions: words, password, state } = useMessages();
  const { canSignOut, unsaved, readOnly } = useSettingsContext();
  const { isAsking, isBusy, problem, done, press, leave, forget } = useSignOut();
  const dialog = useLazyDialog(loadPassword);
  const [hereId, everywhereId] = [useRowId("signOutHere"), useRowId("signOutEverywhere")];
  const [isChanged, setChanged] = useState(false);

  // The foot says how the last of the two actions has ended.
  const signOut = () => {
    dialog.close();
    setChanged(false);
    press();
  };
  // The form asks the host by itself when it is saved.
  const changePassword = () => {
    forget();
    setChanged(false);
    if (!unsaved.focusForm("password")) dialog.open("changePassword");
  };
  const { here, everywhere } = words;
  const isReadOnly = readOnly.has("password");
  return (
    <Section
      {...props}
      as="section"
      title={words.title}
      description={words.description}
      state={done !== undefined || isChanged ? "saved" : "clean"}
      foot={
        <DialogFoot dialogs={[dialog]} problem={problem} done={done ?? (isChanged ? password.changed : undefined)} />
      }
    >
      {canSignOut && (
        <SettingsRow id={hereId} layout="inline" group label={here.label} why={here.why}>
          {(control) => (
            <Button control={control} busy={isBusy} onClick={signOut}>
              {here.action}
            </Button>
          )}
        </SettingsRow>
      )}
      <OwnRows section="sessions" after="signOutHere" />
      <SettingsRow
        id={everywhereId}
        layout="inline"
        group
        label={everywhere.label}
        why={isPasswordless ? everywhere.passwordless : isReadOnly ? state.readOnly : everywhere.why}
      >
        {(control) =>
          !isPasswordless && (
            <Button
              control={control}
              busy={dialog.loading}
              disabled={isReadOnly}
              onPointerEnter={dialog.preload}
              onClick={changePassword}
            >
              {everywhere.action}
            </Button>
          )
        }
      </SettingsRow>
      <UnsavedChangesDialog open={isAsking} onLeave={leave} onStay={forget} />
      <LazyDialog dialog={dialog} props={{ onDone: () => setChanged(true) }} />
    </Section>
  );
}
