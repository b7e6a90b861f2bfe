import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { Message } from "../../ui/Message/Message";

/** Takes the place of a part whose code could not be loaded: says so, and tries again when its button is pressed. */
export function NotLoaded({ onRetry }: { onRetry: () => void }) {
  const { errors, actions } = useMessages();
  return (
    <div>
      <Message role="alert" tone="danger">
        {errors.notLoaded}
      </Message>
      <Button onClick={onRetry}>{actions.tryAgain}</Button>
    </div>
  );
}
