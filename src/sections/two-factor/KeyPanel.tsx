import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, type ComponentType } from "react";
import { errorSentence } from "../../messages/errorText";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { keyGroups, totpUri } from "./totp";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import type { QrCodeProps } from "../../ui/QrCode/QrCode";
import { QrPlaceholder } from "../../ui/QrCode/QrPlaceholder";
import { KeyPlaceholder } from "../../ui/SecretKey/KeyPlaceholder";
import { SecretKey } from "../../ui/SecretKey/SecretKey";
import { Split } from "../../ui/Split/Split";
import type { TotpKey } from "./useTotpKey";

// Loads while the server prepares the key. If loading fails, the user can type the key.
const drawing = import("../../ui/QrCode/QrCode").then(
  ({ QrCode }) => QrCode,
  () => () => null,
);
const QrCode = lazy(async (): Promise<{ default: ComponentType<QrCodeProps> }> => ({ default: await drawing }));

interface KeyPanelProps {
  totpKey: TotpKey;
  /** The key has expired: it is faded out, and a button offers a new one. */
  expired: boolean;
  /** The account's name in the authenticator app. */
  account: string;
  onRenew: () => void;
}

/** The key as QR code and as text in groups of four characters. Placeholders of the same size until it is prepared. */
export function KeyPanel({ totpKey, expired, account, onRenew }: KeyPanelProps) {
  const text = useMessages();
  const { enable } = text.twoFactor;
  const { queries } = useSettingsContext();
  // The site's name is only a label, so a failure to read it is ignored.
  const { data: site } = useQuery(queries().site);

  if (totpKey.kind === "failed") {
    const retry = <Button onClick={onRenew}>{text.actions.tryAgain}</Button>;
    return (
      <Empty
        tone="danger"
        icon="alert"
        title={text.state.readFailed}
        text={errorSentence(text, totpKey.error)}
        action={retry}
      />
    );
  }

  if (totpKey.kind === "preparing") {
    return (
      <Split start={<QrPlaceholder label={enable.preparing} />}>
        <KeyPlaceholder label={enable.key} />
      </Split>
    );
  }

  const newKey = (
    <Button icon="refresh" onClick={onRenew}>
      {enable.newKey}
    </Button>
  );
  const uri = totpUri({ issuer: site?.title ?? "", account, secret: totpKey.secret });
  const picture = (
    <Suspense fallback={<QrPlaceholder label={enable.preparing} />}>
      <QrCode value={uri} label={enable.qrLabel} stale={expired} action={expired ? newKey : undefined} />
    </Suspense>
  );
  return (
    <Split start={picture}>
      <SecretKey
        groups={keyGroups(totpKey.secret)}
        label={enable.key}
        copyLabel={enable.copy}
        copiedLabel={enable.copied}
        copyFailedLabel={enable.copyFailed}
        stale={expired}
      />
    </Split>
  );
}
