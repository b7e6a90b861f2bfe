import { microtask } from "../../browser/apis";
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from "react";
import { useFormState, useWatch } from "react-hook-form";
import { useMessages } from "../../hooks/useMessages";
import { useOnline } from "../../hooks/useOnline";
import { isBusy, type SaveStatus } from "../../saving/SaveStatus";
import { Button } from "../../ui/Button/Button";
import { reachedEvent } from "../../ui/Page/reached";
import { PasswordInput } from "../../ui/PasswordInput/PasswordInput";
import { Section } from "../../ui/Section/Section";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { errorReason } from "../../messages/errorText";
import type { Messages } from "../../messages/Messages";
import { issueText } from "../../messages/issueText";
import type { SectionProps } from "../frame/SectionBoundary";
import { SectionFoot } from "../frame/SectionFoot";
import { shownState } from "../frame/shownState";
import { useDiscarded } from "../frame/useDiscarded";
import { useFootFocus } from "../frame/useFootFocus";
import type { Passwords } from "./passwordSchema";
import { OthersFirst } from "./OthersFirst";
import { isChange } from "./passwordSchema";
import { usePasswordForm } from "./usePasswordForm";
import { PasswordStrength, preloadStrength } from "./PasswordStrength";
import { passwordRules } from "./passwordRules";
import { UserName } from "./UserName";

/** Props of the password's section. */
export interface PasswordSectionProps extends SectionProps {
  /** Whether the form is open at first. @default false: a button opens it */
  defaultOpen?: boolean | undefined;
}

/**
 * A button that opens the boxes for the current, the new and the confirmed password in their place, and then closes and
 * empties them. The foot opens while a new one has text.
 */
export function PasswordForm({ defaultOpen, ...props }: PasswordSectionProps) {
  const online = useOnline();
  const othersFirst = useRef<HTMLInputElement>(null);
  const text = useMessages();
  const { form, register, attach, element, footFocus, status, heldUp, submit, discard, timesEmptied, opening } =
    usePasswordForm(text.password.title, { isOpenAtFirst: defaultOpen });
  const { isOpen, button, open } = opening;
  const { current_password, new_password, confirm_new_password } = text.password;
  const values = useWatch({ control: form.control });
  const { errors } = useFormState({ control: form.control });
  const dirty = isChange(values);
  const saving = isBusy(status);
  useForgottenRender(dirty);
  useEffect(() => {
    const section = element.current;
    const follow = () => open(false);
    section?.addEventListener(reachedEvent, follow);
    return () => section?.removeEventListener(reachedEvent, follow);
  }, [element, open]);

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    void submit(othersFirst.current?.checked ?? false);
  };
  /** Without Save, which comes with a new password, the browser does not submit the form: Enter then asks for one. */
  const enter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !dirty) save(event);
  };
  const box = (name: keyof Passwords, autoComplete: string) => ({
    ...register(name),
    autoComplete,
    readOnly: saving,
    onKeyDown: enter,
    timesEmptied,
    showLabel: text.password[name].show,
    hideLabel: text.password[name].hide,
  });
  const notSent = heldUp && (heldUp === "notConfirmed" ? text.state.notConfirmed : text.password.others.notSaved);
  // Also offline: saving again would not help, if the password has changed.
  const state = shownState({ dirty, online: online || status.kind === "unknown", status });
  const pressed = useFootFocus(dirty, footFocus);
  const [isDiscarded, discarded] = useDiscarded(state);
  const discardBoxes = () => {
    pressed();
    discard();
    discarded();
  };

  return (
    <Section
      {...props}
      ref={attach}
      as="form"
      title={text.password.title}
      description={text.password.description}
      state={state}
      busy={saving}
      onSubmit={save}
      foot={
        <SectionFoot
          state={state}
          status={status}
          unsaved={notSent ?? text.password.unsaved}
          saved={text.password.changed}
          unknown={text.password.unknown}
          clean={isDiscarded ? text.state.discarded : undefined}
          missed={missedSave(text, status)}
          onSave={pressed}
          onDiscard={discardBoxes}
        />
      }
    >
      <SettingsRow layout="inline" group label={text.password.row}>
        {(control) => (
          <Button
            ref={button}
            control={control}
            variant={isOpen ? "ghost" : "default"}
            aria-label={isOpen ? undefined : text.password.changeName}
            disabled={saving}
            onClick={(event) => {
              // The second click of a double click finds the other button in the same place.
              if (isOpen && event.detail < 2) discard();
              else open(true);
            }}
          >
            {isOpen ? text.actions.cancel : text.password.change}
          </Button>
        )}
      </SettingsRow>
      {isOpen && (
        <>
          <UserName />
          <SettingsRow label={current_password.label} error={issueText(text, errors.current_password?.message)}>
            {(control) => <PasswordInput {...control} {...box("current_password", "current-password")} />}
          </SettingsRow>
          <SettingsRow
            label={new_password.label}
            why={new_password.why}
            error={issueText(text, errors.new_password?.message)}
            below={values.new_password ? <PasswordStrength password={values.new_password} /> : undefined}
          >
            {(control) => (
              <PasswordInput
                {...control}
                {...box("new_password", "new-password")}
                {...passwordRules}
                onFocus={preloadStrength}
              />
            )}
          </SettingsRow>
          <SettingsRow label={confirm_new_password.label} error={issueText(text, errors.confirm_new_password?.message)}>
            {(control) => (
              <PasswordInput {...control} {...box("confirm_new_password", "new-password")} {...passwordRules} />
            )}
          </SettingsRow>
        </>
      )}
      {dirty && <OthersFirst box={othersFirst} disabled={saving} />}
    </Section>
  );
}

/** Returns the outcome of a save that failed while the section was off the page; its passwords are gone. */
function missedSave(text: Messages, status: SaveStatus): string | undefined {
  if (status.kind === "unknown") return text.password.unknown;
  if (status.kind !== "failed") return undefined;
  return text.password.notChanged(errorReason(text, status.error));
}

/** Renders once more after the boxes are emptied: React keeps the values of the previous render, the passwords. */
function useForgottenRender(dirty: boolean): void {
  const [, renderAgain] = useState(0);
  useEffect(() => {
    if (!dirty) microtask(() => renderAgain((count) => count + 1));
  }, [dirty]);
}
