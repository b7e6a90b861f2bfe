export interface MeterProps {
  /** Accessible name, such as "Storage used". */
  label: string;
  value: number;
  /** The value of a full bar. Undefined: there is none, and only the words are shown. */
  max: number | undefined;
  /** The value and its limit in words. */
  words: string;
  tone?: "warning" | "danger" | undefined;
}

/** Shows how much of something is used, in words and as a bar. */
export function Meter({ label, value, max, words, tone }: MeterProps) {
  return (
    <div className="cr-meter" data-tone={tone}>
      <p className="cr-meter-words">{words}</p>
      {max !== undefined && (
        <div
          className="cr-meter-bar"
          role="meter"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={max}
          aria-valuenow={Math.max(0, Math.min(value, max))}
          aria-valuetext={words}
        >
          <MeterFill share={max > 0 ? value / max : 1} />
        </div>
      )}
    </div>
  );
}

/** An SVG, whose width is an attribute: a strict Content-Security-Policy refuses a style in a page's HTML. */
function MeterFill({ share }: { share: number }) {
  // The least of something is seen, too.
  const width = share > 0 ? Math.min(100, Math.max(1, share * 100)) : 0;
  return (
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={width} height="1" />
    </svg>
  );
}
