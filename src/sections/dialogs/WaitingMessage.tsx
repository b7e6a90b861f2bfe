import { useMessages } from "../../hooks/useMessages";
import { Message } from "../../ui/Message/Message";

/** Says that another tab is saving. The live region is always rendered: screen readers announce only later changes. */
export function WaitingMessage({ waiting }: { waiting: boolean }) {
  const text = useMessages();
  return <div role="status">{waiting && <Message>{text.state.waiting}</Message>}</div>;
}
