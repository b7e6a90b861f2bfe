import { useMessages } from "../../hooks/useMessages";
import { Message } from "../../ui/Message/Message";

/** That another tab is saving. The live region is there before its words, or nobody would hear them. */
export function WaitingMessage({ waiting }: { waiting: boolean }) {
  const text = useMessages();
  return <div role="status">{waiting && <Message>{text.state.waiting}</Message>}</div>;
}
