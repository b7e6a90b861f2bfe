import { useMemo, type ReactNode } from "react";
import { qrPath } from "./qrPath";

export interface QrCodeProps {
  value: string;
  /** Accessible name: what the code contains. */
  label: string;
  /** The code has expired: it is faded out and hidden from screen readers. */
  stale?: boolean | undefined;
  /** A button over a stale code. */
  action?: ReactNode;
}

/** A QR code, dark on white in every color scheme: not every camera reads an inverted code. */
export function QrCode({ value, label, stale = false, action }: QrCodeProps) {
  const { size, path } = useMemo(() => qrPath(value), [value]);
  return (
    <div className="cr-qr" data-stale={stale ? "" : undefined}>
      <svg
        className="cr-qr-code"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={label}
        aria-hidden={stale || undefined}
        shapeRendering="crispEdges"
      >
        <path d={path} />
      </svg>
      {action}
    </div>
  );
}
