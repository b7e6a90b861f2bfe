import { forwardRef } from "react";
import type { DavAccount } from "../../account/Account";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { Badge } from "../../ui/Badge/Badge";
import { Button } from "../../ui/Button/Button";
import { ListRow } from "../../ui/List/ListRow";
import { pathOfFolder } from "./folderUri";

interface DavAccountRowProps {
  account: DavAccount;
  readOnly: boolean;
  onConnect: () => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One WebDAV account: its name, folder and options, and its buttons. */
export const DavAccountRow = forwardRef<HTMLLIElement, DavAccountRowProps>(function DavAccountRow(
  { account, readOnly, onConnect, onEdit, onRemove },
  ref,
) {
  const { webDav } = useMessages();
  const format = useFormat();
  const { name, uri, created_at } = account;
  const added = format.date(created_at);
  const facts = [
    <bdi key="folder" translate="no">
      {pathOfFolder(uri)}
    </bdi>,
    ...(account.disable_sys_files ? [webDav.refusesHidden] : []),
    ...(account.proxy ? [webDav.proxied] : []),
    ...(added === "" ? [] : [webDav.added(added)]),
  ];
  const button = (label: string, accessibleName: string, onClick: () => void, disabled = false) => (
    <Button variant="ghost" aria-label={accessibleName} disabled={disabled} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <ListRow
      ref={ref}
      icon="folder"
      title={<bdi translate="no">{name}</bdi>}
      badge={<Badge>{account.readonly ? webDav.readOnly : webDav.readWrite}</Badge>}
      facts={facts}
      action={
        <>
          {button(webDav.connect, webDav.connectTo(name), onConnect)}
          {button(webDav.edit, webDav.editOf(name), onEdit, readOnly)}
          {button(webDav.remove, webDav.removeOf(name), onRemove, readOnly)}
        </>
      }
    />
  );
});
