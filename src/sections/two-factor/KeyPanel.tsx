import { useQuery } from "@tanstack/react-query";
import { onDemand } from "../../browser/onDemand";
import { errorSentence } from "../../messages/errorText";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { NotLoaded } from "../frame/NotLoaded";
import { KeyActions } from "./KeyActions";
import { keyGroups, totpUri } from "./totp";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import { useOnDemand } from "../../ui/OnDemand/useOnDemand";
import { QrPlaceholder } from "../../ui/QrCode/QrPlaceholder";
import { KeyPlaceholder } from "../../ui/SecretKey/KeyPlaceholder";
import { SecretKey } from "../../ui/SecretKey/SecretKey";
import { Split } from "../../ui/Split/Split";
import type { TotpKey } from "./useTotpKey";

// Loads while the server prepares the key. A failure is shown with the key.
const loadQrCode = onDemand(async () => (await import("../../ui/QrCode/QrCode")).QrCode);
loadQrCode().catch(() => undefined);

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
  const { code: QrCode, failed, retry } = useOnDemand(loadQrCode);
  // The site's name is only a label, so a failure to read it is ignored.
  const { data: site } = useQuery(queries().site);

  if (totpKey.kind === "failed") {
    const prepareAgain = <Button onClick={onRenew}>{text.actions.tryAgain}</Button>;
    return (
      <Empty
        tone="danger"
        icon="alert"
        title={text.state.readFailed}
        text={errorSentence(text, totpKey.error)}
        action={prepareAgain}
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
  const issuer = site?.title ?? "";
  const uri = totpUri({ issuer, account, secret: totpKey.secret });
  const picture = QrCode ? (
    <QrCode value={uri} label={enable.qrLabel} stale={expired} action={expired ? newKey : undefined} />
  ) : failed ? (
    // The user can type the key.
    <NotLoaded onRetry={retry} />
  ) : (
    <QrPlaceholder label={enable.preparing} />
  );
  return (
    <Split start={picture}>
      <div>
        <SecretKey
          groups={keyGroups(totpKey.secret)}
          label={enable.key}
          copyLabel={enable.copy}
          copiedLabel={enable.copied}
          copyFailedLabel={enable.copyFailed}
          stale={expired}
        />
        {!expired && (
          <KeyActions
            uri={uri}
            groups={keyGroups(totpKey.secret)}
            issuer={issuer}
            account={account}
            picture={QrCode && <QrCode value={uri} label="" />}
          />
        )}
      </div>
    </Split>
  );
}
