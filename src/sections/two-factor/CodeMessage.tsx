import { errorReason, errorSentence } from "../../hooks/errorText";
import { useMessages } from "../../hooks/useMessages";
import { Message } from "../../ui/Message/Message";
import type { CodeState } from "./useCodeForm";

/** What is to say below the code that is not the code's fault. */
export function CodeMessage({ state: { waiting, error, unknown } }: { state: CodeState }) {
  const text = useMessages();
  if (waiting) return <Message role="status">{text.state.waiting}</Message>;
  if (error === undefined) return null;
  return <Message role="alert" tone="danger">{unknown ? text.twoFactor.unknown(errorReason(text, error)) : errorSentence(text, error)}</Message>;
}
