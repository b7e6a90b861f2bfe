import { useContext, type ReactNode, type RefObject } from "react";
import { tellHost } from "../../browser/tellHost";
import { SettingsContext, type SettingsContextValue } from "../../hooks/SettingsContext";
import { ErrorBoundary } from "../../ui/ErrorBoundary/ErrorBoundary";
import { Fault, PlainFault } from "./Fault";

interface GuardProps {
  /** The section that the children are, the library's or the host's. */
  section?: string | undefined;
  /** Title of the message that takes the children's place. @default the section's title in the messages */
  title?: string | undefined;
  /** Id of the element that takes the children's place. */
  id?: string | undefined;
  /** Renders nothing instead of a message, for parts that the page can do without. */
  quiet?: boolean;
  /** Called after the host was told. */
  onFault?: (() => void) | undefined;
  children: ReactNode;
}

/**
 * Contains what its children throw: shows a message with "Try again" in their place and tells the host (`onError`).
 *
 * Without a `SettingsProvider` it contains nothing: the error that says so is for the host's developer.
 */
export function Guard({ section, title, id, quiet = false, onFault, children }: GuardProps) {
  const context = useContext(SettingsContext);
  if (!context) return children;
  const report = reportTo(context, section);
  const told = (error: unknown, componentStack: string) => {
    report(error, componentStack);
    onFault?.();
  };
  const message = (onTryAgain: () => void, place: RefObject<HTMLElement | null>) => (
    <ErrorBoundary onError={report} fallback={() => <PlainFault id={id} place={place} onTryAgain={onTryAgain} />}>
      <Fault section={section} title={title} id={id} place={place} onTryAgain={onTryAgain} />
    </ErrorBoundary>
  );
  return (
    <ErrorBoundary onError={told} fallback={quiet ? undefined : message} resetKey={context.owner}>
      {children}
    </ErrorBoundary>
  );
}

/** Returns the function that tells the host of a fault in a section, or in a part without one. */
export function reportTo({ callbacks }: SettingsContextValue, section?: string) {
  return (error: unknown, componentStack: string): void =>
    tellHost(callbacks.current.onError, error, { section, componentStack });
}
