import type { IdentityProvider } from "../../account/identities";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { Badge } from "../../ui/Badge/Badge";
import { Button } from "../../ui/Button/Button";
import { ListRow } from "../../ui/List/ListRow";
import { LogoTile } from "../frame/LogoTile";

interface IdentityRowProps extends IdentityProvider {
  /** The provider's name in words. */
  name: string;
  logo: string | undefined;
  disabled: boolean;
  busy: boolean;
  /** Called when the pointer reaches the button that unlinks. */
  onReach: () => void;
  onLink: () => void;
  onUnlink: () => void;
}

/** One identity provider: its name, since when it is linked, and a button that links or unlinks it. */
export function IdentityRow({ provider, linked, name, logo, disabled, busy, ...events }: IdentityRowProps) {
  const { linkedIdentities: words } = useMessages();
  const format = useFormat();
  const date = format.date(linked?.linkedAt ?? "");
  const action = linked ? (
    <Button
      variant="ghost"
      aria-label={words.unlinkNamed(name)}
      busy={busy}
      disabled={disabled}
      onPointerEnter={events.onReach}
      onClick={events.onUnlink}
    >
      {words.unlink}
    </Button>
  ) : (
    <Button aria-label={words.linkNamed(name)} busy={busy} disabled={disabled} onClick={events.onLink}>
      {words.link}
    </Button>
  );
  return (
    <ListRow
      tile={<LogoTile name={name} logo={logo} />}
      title={<bdi translate="no">{name}</bdi>}
      badge={
        linked && (
          <Badge tone="success" icon="check">
            {words.linked}
          </Badge>
        )
      }
      facts={linked ? (date === "" ? [] : [words.linkedOn(date)]) : [words.notLinked]}
      // Nothing can be called by a number that is not known.
      action={Number.isInteger(provider) && action}
    />
  );
}
