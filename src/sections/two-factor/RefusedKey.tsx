import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { Message } from "../../ui/Message/Message";

/**
 * Below a refused code: the key may be another device's by now, or another tab's that could not tell. Offers a new key.
 */
export function RefusedKey({ onRenew }: { onRenew: () => void }) {
  const { enable } = useMessages().twoFactor;
  return (
    <div className="cr-dialog-more">
      <Message>{enable.maybeReplaced}</Message>
      <Button icon="refresh" onClick={onRenew}>
        {enable.newKey}
      </Button>
    </div>
  );
}
