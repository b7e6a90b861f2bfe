import { useMemo, type ReactNode } from "react";
import { qrPath } from "./qrPath";

export interface QrCodeProps {
  value: string;
  /** What it is the code of, in words. */
  label: string;
  /** No longer of use: veiled. */
  stale?: boolean | undefined;
  /** A button over a stale code. */
  action?: ReactNode;
}

/** A QR code, dark on white whatever the scheme: not every camera reads the reverse. */
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
