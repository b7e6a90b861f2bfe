import { useEffect, useState, type RefObject } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { VisuallyHidden } from "../../ui/VisuallyHidden/VisuallyHidden";

/** Milliseconds after which it is said that settings load, and between two looks whether they still do. */
const patience = 500;

const loading = ".cr-sections:not([hidden]):is(:empty, :has([data-state='loading']))";

interface LoadingStatusProps {
  page: RefObject<HTMLElement | null>;
  /** Id of the shown group: each one that takes long is said. */
  group?: string | undefined;
}

/** Says to screen readers that settings load, once for all sections, and only if it takes long. */
export function LoadingStatus({ page, group }: LoadingStatusProps) {
  const { messages } = useSettingsContext();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const look = () => {
      // A section shows nothing before its code is there.
      const isLoading = page.current?.querySelector(loading) != null;
      setLate(isLoading);
      if (!isLoading) clearInterval(timer);
    };
    const timer = setInterval(look, patience);
    return () => clearInterval(timer);
  }, [page, group]);
  return <VisuallyHidden role="status">{isLate && messages?.state.loading}</VisuallyHidden>;
}
