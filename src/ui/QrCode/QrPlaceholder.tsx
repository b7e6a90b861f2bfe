import { Spinner } from "../Spinner/Spinner";

/** Takes the place of a QR code while its key loads. */
export function QrPlaceholder({ label }: { label: string }) {
  return (
    <div className="cr-qr" data-waiting="" role="status" aria-label={label}>
      <Spinner />
    </div>
  );
}
