import { useEffect, type ReactNode } from "react";
import { isNotOffered } from "../../api/notOffered";
import { errorSentence } from "../../messages/errorText";
import type { Reading } from "../../hooks/reading";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import { useRetryFocus } from "./useRetryFocus";

interface ReadListProps {
  reading: Reading;
  /** Says that there is nothing; shown if `isEmpty`. */
  none: string;
  isEmpty: boolean;
  children: ReactNode;
}

/** A list that is read where it is shown: that it loads, why it could not be read, that it is empty, or its rows. */
export function ReadList({ reading, none, isEmpty, children }: ReadListProps) {
  const text = useMessages();
  const { askForSignIn } = useSettingsContext();
  const { status, error, isFetching, refetch } = reading;
  useEffect(() => {
    if (error) askForSignIn(error);
  }, [error, askForSignIn]);
  const tryAgain = useRetryFocus(
    status === "error"
      ? { status: "failed", retry: refetch, retrying: isFetching }
      : { status: status === "success" ? "ready" : "loading" },
  );

  if (status === "pending")
    return (
      <div className="cr-row" data-layout="stack">
        <p className="cr-row-description" role="status">
          {text.state.reading}
        </p>
      </div>
    );
  if (status === "error")
    return (
      <Empty
        tone="danger"
        icon="alert"
        title={text.state.readFailed}
        text={errorSentence(text, error)}
        action={
          !isNotOffered(error) && (
            <Button busy={isFetching} onClick={tryAgain}>
              {text.actions.tryAgain}
            </Button>
          )
        }
      />
    );
  return isEmpty ? <Empty title={none} /> : children;
}
