import { useEffect, useRef, type RefObject } from "react";
import type { AccountSetting } from "../../account/Account";
import type { GiftCode } from "../../api/schemas/finance";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { errorReason } from "../../messages/errorText";
import type { Messages } from "../../messages/Messages";
import { issue } from "../../settings/issue";
import { issueText } from "../../messages/issueText";
import { isBusy } from "../../saving/SaveStatus";
import { Facts } from "../../ui/Facts/Facts";
import { Field } from "../../ui/Field/Field";
import { Message } from "../../ui/Message/Message";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import { FailureMessage } from "../dialogs/FailureMessage";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { useCloseOnceEnded } from "../dialogs/useCloseOnceEnded";
import { GiftCodeInput } from "./GiftCodeInput";
import { useGiftCode, type Check } from "./useGiftCode";

interface GiftCodeDialogProps extends LazyDialogProps {
  setting: AccountSetting;
  /** The token turned out to lack `Finance.Read`. */
  onUnreadable: () => void;
  /** The element that gets the focus after a code was redeemed. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: (gift: GiftCode) => void;
}

/** Checks a gift code, says what it gives, and redeems it once the user has confirmed that. */
export function GiftCodeDialog({ setting, onUnreadable, afterwards, onDone, onClose }: GiftCodeDialogProps) {
  const text = useMessages();
  const { gift: words } = text.finance;
  const { box, check, status, redeemed, submit, edited } = useGiftCode(setting, onUnreadable);
  const result = useRef<HTMLDivElement>(null);
  const busy = isBusy(status);
  const gift = check.kind === "valid" ? check.gift : undefined;
  // Not to the button: a key that is held down would redeem the code at once.
  useEffect(() => {
    if (gift) result.current?.focus();
  }, [gift]);
  useCloseOnceEnded(redeemed !== undefined, () => redeemed && onDone(redeemed), onClose);

  return (
    <ConfirmDialog
      title={words.title}
      description={gift ? words.confirm : words.description}
      initialFocus={box}
      finalFocus={redeemed ? afterwards : undefined}
      variant="primary"
      submit={gift ? words.redeem : words.check}
      giveUp={text.actions.cancel}
      sending={busy || check.kind === "checking"}
      stopWaiting={undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={words.code} error={codeError(text, check)}>
        {(control) => (
          <GiftCodeInput {...control} ref={box} readOnly={busy || check.kind === "checking"} onChange={edited} />
        )}
      </Field>
      {gift && (
        <div ref={result} tabIndex={-1} role="group" aria-label={words.gives}>
          <GiftFacts gift={gift} />
        </div>
      )}
      <div role="alert">
        {check.kind === "failed" && <Message tone="danger">{words.notChecked(errorReason(text, check.error))}</Message>}
        {check.kind !== "failed" && check.kind !== "wrong" && (
          <FailureMessage status={status} failed={words.failed} unknown={words.unknown} announced={false} />
        )}
      </div>
    </ConfirmDialog>
  );
}

function codeError(text: Messages, check: Check): string | undefined {
  if (check.kind === "missing") return issueText(text, issue("required"));
  if (check.kind !== "wrong") return undefined;
  return check.msg === undefined ? text.finance.gift.wrong : text.issues.serverSays(check.msg);
}

function GiftFacts({ gift: { name, qyt, duration } }: { gift: GiftCode }) {
  const { gift: words } = useMessages().finance;
  const { number, span } = useFormat();
  const seconds = (duration ?? 0) * qyt;
  return (
    <Facts
      items={[
        ...(name === "" ? [] : [{ name: words.gives, value: <bdi translate="no">{name}</bdi> }]),
        { name: words.quantity, value: number(qyt) },
        ...(seconds > 0 ? [{ name: words.lasts, value: span(seconds) }] : []),
      ]}
    />
  );
}
