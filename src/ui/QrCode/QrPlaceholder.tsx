import { Spinner } from "../Spinner/Spinner";

/** The place of a QR code that is not there yet. */
export function QrPlaceholder({ label }: { label: string }) {
  return (
    <div className="cr-qr" data-waiting="" role="status" aria-label={label}>
      <Spinner />
    </div>
  );
}
