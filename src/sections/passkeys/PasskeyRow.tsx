import type { Passkey } from "../../account/Account";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { ListRow } from "../../ui/List/ListRow";
import { passkeyName } from "./passkeyName";

interface PasskeyRowProps {
  passkey: Passkey;
  /** Milliseconds. */
  now: number;
  disabled: boolean;
  busy: boolean;
  /** Called when the pointer reaches the button. */
  onReach: () => void;
  onRemove: () => void;
}

/** One passkey: its name, when it was added and last used, and a button that removes it. */
export function PasskeyRow({ passkey, now, disabled, busy, onReach, onRemove }: PasskeyRowProps) {
  const { passkeys: words } = useMessages();
  const format = useFormat();
  const name = passkeyName(words, passkey);
  const added = format.date(passkey.created_at);
  const facts = [
    added && words.addedOn(added),
    passkey.used_at === null ? words.neverUsed : words.used(format.relative(passkey.used_at, now)),
  ].filter((fact) => fact !== "");

  return (
    <ListRow
      icon="fingerprint"
      title={<bdi translate={name === passkey.name ? "no" : undefined}>{name}</bdi>}
      facts={facts}
      action={
        <Button
          variant="ghost"
          aria-label={words.removeNamed(name)}
          busy={busy}
          disabled={disabled}
          onPointerEnter={onReach}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      }
    />
  );
}
