import { useEffect, useState, type RefObject } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { VisuallyHidden } from "../../ui/VisuallyHidden/VisuallyHidden";

/** Milliseconds after which it is said that settings load, and between two looks whether they still do. */
const patience = 500;

// A section renders nothing before its code is there, and where the page says in its place that it could not be read.
const loading =
  ".cr-sections:not([hidden]) [data-state=loading], :not(:has([data-state=readFailed])) > .cr-sections:empty:not([hidden])";

interface LoadingStatusProps {
  page: RefObject<HTMLElement | null>;
  /** Id of the shown group: each one that takes long is said. */
  group?: string | undefined;
}

/** Says to screen readers that settings load, once for all sections, and only if it takes long. */
export function LoadingStatus({ page, group }: LoadingStatusProps) {
  const { messages, owner } = useSettingsContext();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const look = () => {
      const isLoading = page.current?.querySelector(loading) != null;
      setLate(isLoading);
      if (!isLoading) clearInterval(timer);
    };
    const timer = setInterval(look, patience);
    return () => {
      clearInterval(timer);
      setLate(false);
    };
  }, [page, group, owner]);
  return <VisuallyHidden role="status">{isLate && messages?.state.loading}</VisuallyHidden>;
}
