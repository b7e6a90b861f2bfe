import { Spinner } from "../Spinner/Spinner";
import { useWordsLater } from "../useWordsLater";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";

/** Takes the place of a QR code while its key loads. Says so by its label. */
export function QrPlaceholder({ label }: { label: string }) {
  const isLive = useWordsLater();
  return (
    <div className="cr-qr" data-waiting="">
      <Spinner />
      <VisuallyHidden role="status">{isLive && label}</VisuallyHidden>
    </div>
  );
}
