import { errorReason, errorSentence } from "../../messages/errorText";
import { useMessages } from "../../hooks/useMessages";
import { Message } from "../../ui/Message/Message";
import { WaitingMessage } from "../dialogs/WaitingMessage";
import type { CodeState } from "./useCodeForm";

/** Messages below the code's box that are not about the code itself: waiting for another tab, and other failures. */
export function CodeMessage({ state: { stopWaiting, error, unknown } }: { state: CodeState }) {
  const text = useMessages();
  return (
    <>
      <WaitingMessage waiting={stopWaiting !== undefined} />
      {error !== undefined && (
        <Message role="alert" tone="danger">
          {unknown ? text.twoFactor.unknown(errorReason(text, error)) : errorSentence(text, error)}
        </Message>
      )}
    </>
  );
}
