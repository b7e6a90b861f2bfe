/** Shows that something is in progress. Hidden from screen readers: the text beside it must say so. */
export function Spinner() {
  return <span className="cr-spinner" aria-hidden="true" />;
}
