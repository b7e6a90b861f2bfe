import { useRef } from "react";
import { useFormState, useWatch } from "react-hook-form";
import { useMessages } from "../../hooks/useMessages";
import { errorReason } from "../../messages/errorText";
import { issueText } from "../../messages/issueText";
import { isBusy } from "../../saving/SaveStatus";
import { Field } from "../../ui/Field/Field";
import { Message } from "../../ui/Message/Message";
import { PasswordInput } from "../../ui/PasswordInput/PasswordInput";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { WaitingMessage } from "../dialogs/WaitingMessage";
import { OthersFirst } from "./OthersFirst";
import type { Passwords } from "./passwordSchema";
import { PasswordStrength, preloadStrength } from "./PasswordStrength";
import { passwordRules } from "./passwordRules";
import { UserName } from "./UserName";
import { isChange } from "./passwordSchema";
import { usePasswordForm } from "./usePasswordForm";

/** The form that changes the password, in a dialog. The passwords are gone when it closes. */
export function PasswordDialog({ onClose, onDone }: LazyDialogProps & { onDone: () => void }) {
  const text = useMessages();
  const { password, actions } = text;
  const othersFirst = useRef<HTMLInputElement>(null);
  // The host was asked before the dialog was opened.
  const { form, register, attach, status, heldUp, submit, discard, timesEmptied } = usePasswordForm(password.title, {
    isConfirmed: true,
    isOpenAtFirst: true,
  });
  const values = useWatch({ control: form.control });
  const { errors } = useFormState({ control: form.control });
  const saving = isBusy(status);

  const save = async () => {
    if (!(await submit(othersFirst.current?.checked ?? false))) return;
    onDone();
    onClose();
  };
  const close = () => {
    discard();
    onClose();
  };
  const row = (name: keyof Passwords, autoComplete: string, why?: string) => (
    <Field label={password[name].label} why={why} error={issueText(text, errors[name]?.message)}>
      {(control) => (
        <PasswordInput
          {...control}
          {...register(name)}
          autoComplete={autoComplete}
          readOnly={saving}
          timesEmptied={timesEmptied}
          showLabel={password[name].show}
          hideLabel={password[name].hide}
          {...(name !== "current_password" && passwordRules)}
          onFocus={name === "new_password" ? preloadStrength : undefined}
        />
      )}
    </Field>
  );
  const trouble =
    status.kind === "unknown"
      ? password.unknown
      : status.kind === "failed"
        ? password.notChanged(errorReason(text, status.error))
        : heldUp && password.others.notSaved;
  return (
    <ConfirmDialog
      title={password.title}
      description={password.description}
      variant="primary"
      submit={actions.save}
      giveUp={actions.cancel}
      sending={saving}
      stopWaiting={status.kind === "waiting" ? status.stop : undefined}
      onSubmit={() => void save()}
      onClose={close}
    >
      <div ref={attach} className="cr-dialog-fields">
        <UserName />
        {row("current_password", "current-password")}
        {row("new_password", "new-password", password.new_password.why)}
        {values.new_password ? <PasswordStrength password={values.new_password} /> : null}
        {row("confirm_new_password", "new-password")}
        {isChange(values) && <OthersFirst box={othersFirst} disabled={saving} />}
        <WaitingMessage waiting={status.kind === "waiting"} />
        <div role="alert">{trouble && <Message tone="danger">{trouble}</Message>}</div>
      </div>
    </ConfirmDialog>
  );
}
