import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
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

/** The room for the picture in the box (qr-code.css), in CSS px. */
const room = 174;

/**
 * A QR code, dark on white in every color scheme: not every camera reads an inverted code.
 *
 * It is an image: forced colors, and extensions that darken a page (Dark Reader 4.9), repaint the shapes of an inline
 * SVG, but no image; styles that invert the page usually invert images back. Where the host's policy allows no `data:`
 * image, it is drawn inline. Each module has the same whole number of px, because uneven ones are misread.
 */
export function QrCode({ value, label, stale = false, action }: QrCodeProps) {
  const { size, path } = useMemo(() => qrPath(value), [value]);
  const [isBlocked, setBlocked] = useState(false);
  const picture = useRef<HTMLImageElement>(null);
  // The browser may keep an element that has left the page: not with the key. Without any `src`, Chromium 156 would
  // keep every such image, and the dialog around it, for as long as the page lives.
  useEffect(() => {
    const image = picture.current;
    return () => {
      if (image?.isConnected === false) image.src = "";
    };
  }, []);
  const length = size * Math.max(1, Math.floor(room / size));
  const shared = { className: "cr-qr-code", "aria-hidden": stale || undefined, width: length, height: length };
  return (
    <div className="cr-qr" data-stale={stale ? "" : undefined}>
      {isBlocked ? (
        <svg {...shared} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
          <path d={path} />
        </svg>
      ) : (
        <img
          {...shared}
          ref={picture}
          src={dataUrl(size, path)}
          alt={label}
          draggable={false}
          onError={() => setBlocked(true)}
        />
      )}
      {action}
    </div>
  );
}

function dataUrl(size: number, path: string): string {
  const drawing = `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"`;
  const start = `<svg xmlns="http://www.w3.org/2000/svg" ${drawing}><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="`;
  return `data:image/svg+xml,${encodeURIComponent(start)}${path}${encodeURIComponent('"/></svg>')}`;
}
