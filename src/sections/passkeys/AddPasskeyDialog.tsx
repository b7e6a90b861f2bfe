import { useEffect, useRef, useState } from "react";
import { codes } from "../../api/codes";
import { CloudreveError } from "../../api/CloudreveError";
import { deviceOf } from "../../browser/deviceOf";
import { isMultiTouch, userAgent } from "../../browser/userAgent";
import { hasPlatformAuthenticator } from "../../browser/webAuthn";
import { useMessages } from "../../hooks/useMessages";
import { errorReason } from "../../messages/errorText";
import { issueText } from "../../messages/issueText";
import type { Messages } from "../../messages/Messages";
import { isBusy, type SaveStatus } from "../../saving/SaveStatus";
import { nickSchema } from "../../settings/schemas";
import { Field } from "../../ui/Field/Field";
import { Message } from "../../ui/Message/Message";
import { TextInput } from "../../ui/TextInput/TextInput";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { MakingError } from "./makePasskey";
import { isTooLate, useAddPasskey } from "./useAddPasskey";

interface AddPasskeyDialogProps extends LazyDialogProps {
  /** Called with the passkey's name, and its id in base64url. */
  onDone: (name: string, id: string) => void;
}

/** Adds a passkey: asks for its name, then the browser asks for a fingerprint, a face, a PIN or a security key. */
export function AddPasskeyDialog({ onClose, onDone }: AddPasskeyDialogProps) {
  const text = useMessages();
  const { passkeys, actions } = text;
  const input = useRef<HTMLInputElement>(null);
  const [issue, setIssue] = useState<string>();
  const [suggested] = useState(() => {
    const { system, browser } = deviceOf(userAgent(), isMultiTouch());
    return passkeys.nameOf(browser, system);
  });
  const { status, asking, host, add, stop } = useAddPasskey((name, id) => {
    onDone(name, id);
    onClose();
  });
  const isAlone = useIsAlone();
  const busy = isBusy(status);

  const submit = () => {
    const name = nickSchema.safeParse(input.current?.value ?? "");
    setIssue(name.error?.issues[0]?.message);
    if (name.success) add(name.data);
    else input.current?.focus();
  };

  return (
    <ConfirmDialog
      title={passkeys.adding.title}
      description={passkeys.adding.description}
      initialFocus={input}
      variant="primary"
      submit={passkeys.adding.submit}
      giveUp={actions.cancel}
      sending={busy}
      stopWaiting={asking ? stop : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <div>
        <Field label={passkeys.adding.name} why={passkeys.adding.nameWhy} error={issueText(text, issue)}>
          {(control) => (
            <TextInput
              {...control}
              ref={input}
              defaultValue={suggested}
              autoComplete="off"
              readOnly={busy}
              onChange={() => setIssue(undefined)}
            />
          )}
        </Field>
        {!isAlone && <Message>{passkeys.adding.noPlatform}</Message>}
        <div role="status">{asking && <Message>{passkeys.adding.asking}</Message>}</div>
        <Failure text={text} status={status} host={host} />
      </div>
    </ConfirmDialog>
  );
}

/** Whether the device can make a passkey without a security key or a phone; true until the browser has told. */
function useIsAlone(): boolean {
  const [isAlone, setAlone] = useState(true);
  useEffect(() => {
    let shown = true;
    void hasPlatformAuthenticator().then((has) => {
      if (shown) setAlone(has);
    });
    return () => {
      shown = false;
    };
  }, []);
  return isAlone;
}

function Failure({ text, status, host }: { text: Messages; status: SaveStatus; host: string }) {
  if (status.kind !== "failed" && status.kind !== "unknown") return null;
  const { passkeys } = text;
  const { error } = status;
  if (error instanceof MakingError && error.problem === "canceled")
    return <Message role="alert">{passkeys.problems.canceled}</Message>;
  return (
    <Message role="alert" tone="danger">
      {wordsOf(text, status.kind, error, host)}
    </Message>
  );
}

function wordsOf(text: Messages, kind: "failed" | "unknown", error: unknown, host: string): string {
  const { problems, adding } = text.passkeys;
  if (error instanceof MakingError)
    return error.problem === "otherSite" ? problems.otherSite(host) : problems[error.problem];
  if (kind === "unknown") return adding.unknown(errorReason(text, error));
  if (isTooLate(error)) return problems.tooLate;
  if (error instanceof CloudreveError && error.code === codes.featureOff) return problems.turnedOff;
  return adding.failed(errorReason(text, error));
}
