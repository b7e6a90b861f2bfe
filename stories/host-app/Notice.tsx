/** A line at the top of the page that says something happened, and what to do. */
export function Notice({ text, action, onAction }: { text: string; action: string; onAction: () => void }) {
  return (
    <div className="host-notice">
      <p>{text}</p>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
