import type { Grant } from "../../account/Account";
import { siteOf } from "../../account/accountKeys";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Badge } from "../../ui/Badge/Badge";
import { Button } from "../../ui/Button/Button";
import { ListRow } from "../../ui/List/ListRow";
import { appName } from "./appName";
import { LogoTile } from "../frame/LogoTile";
import { logoUrl } from "../frame/logoUrl";
import { scopeSentences } from "./scopeSentences";

interface AppRowProps {
  grant: Grant;
  /** The page itself runs as this application. */
  isThis: boolean;
  /** Milliseconds. */
  now: number;
  disabled: boolean;
  busy: boolean;
  /** Called when the pointer reaches the button. */
  onReach: () => void;
  onRevoke: () => void;
}

/** One application: its name, what it may do, when it was last used, and a button that revokes its access. */
export function AppRow({ grant, isThis, now, disabled, busy, onReach, onRevoke }: AppRowProps) {
  const { client } = useSettingsContext();
  const { connectedApps: words } = useMessages();
  const format = useFormat();
  const { name, isOwn } = appName(words, grant);
  const used = grant.last_used_at === null ? words.neverUsed : words.used(format.relative(grant.last_used_at, now));

  return (
    <ListRow
      tile={<LogoTile name={name} logo={logoUrl(grant.client_logo, siteOf(client))} />}
      title={<bdi translate={isOwn ? "no" : undefined}>{name}</bdi>}
      badge={isThis && <Badge tone="accent">{words.thisApp}</Badge>}
      facts={[...scopeSentences(words.scopes, grant.scopes), used]}
      action={
        <Button
          variant="ghost"
          aria-label={words.revokeNamed(name)}
          busy={busy}
          disabled={disabled}
          onPointerEnter={onReach}
          onClick={onRevoke}
        >
          {words.revoke}
        </Button>
      }
    />
  );
}
