import * as Dialog from "@radix-ui/react-dialog";
import { useRef } from "react";
import type { Scheme } from "./device";
import { SignIn } from "./SignIn";
import { hostLanguage, textsOf } from "./texts";

interface SignInDialogProps {
  open: boolean;
  scheme: Scheme;
  locale: string;
  onSignedIn: () => void;
  onPutOff: () => void;
}

/**
 * Asks to sign in again. The page behind the dialog stays as it is, with everything typed.
 *
 * A Radix dialog, not a native `<dialog>`: the settings page may have a Radix dialog open itself (two-factor set-up),
 * which keeps the focus inside and lets it move only to another Radix dialog.
 */
export function SignInDialog({ open, scheme, locale, onSignedIn, onPutOff }: SignInDialogProps) {
  const before = useRef<Element | null>(null);
  const text = textsOf(locale);
  const language = hostLanguage(locale);

  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onPutOff()}>
      <Dialog.Portal>
        <div
          className="host host-backdrop"
          data-scheme={scheme}
          dir={language === "ar-AR" ? "rtl" : "ltr"}
          lang={language}
        >
          <Dialog.Content
            className="host-dialog"
            onOpenAutoFocus={() => (before.current = document.activeElement)}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (before.current instanceof HTMLElement) before.current.focus();
            }}
            onInteractOutside={(event) => event.preventDefault()}
          >
            <Dialog.Title className="host-title">{text.signInAgain}</Dialog.Title>
            <Dialog.Description className="host-why">{text.kept}</Dialog.Description>
            <SignIn text={text} onSignedIn={onSignedIn} />
            <Dialog.Close className="host-quiet">{text.close}</Dialog.Close>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
