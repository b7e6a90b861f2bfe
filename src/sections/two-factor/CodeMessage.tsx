import { errorReason, errorSentence } from "../../messages/errorText";
import { useMessages } from "../../hooks/useMessages";
import { Message } from "../../ui/Message/Message";
import { WaitingMessage } from "../dialogs/WaitingMessage";
import type { CodeState } from "./useCodeForm";

interface CodeMessageProps {
  state: CodeState;
  /** The words for a lost answer. @default those for turning it on or off */
  unknownText?: ((reason: string) => string) | undefined;
}

/** Messages below the code's box that are not about the code itself: waiting for another tab, and other failures. */
export function CodeMessage({ state, unknownText }: CodeMessageProps) {
  const text = useMessages();
  const { stopWaiting, error, unknown } = state;
  const wordsOfUnknown = unknownText ?? text.twoFactor.unknown;
  return (
    <>
      <WaitingMessage waiting={stopWaiting !== undefined} />
      {error !== undefined && (
        <Message role="alert" tone="danger">
          {unknown ? wordsOfUnknown(errorReason(text, error)) : errorSentence(text, error)}
        </Message>
      )}
    </>
  );
}
