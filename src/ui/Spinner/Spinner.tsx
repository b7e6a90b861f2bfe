/** Says to the eye that something is under way; the words stand beside it. */
export function Spinner() {
  return <span className="cr-spinner" aria-hidden="true" />;
}
