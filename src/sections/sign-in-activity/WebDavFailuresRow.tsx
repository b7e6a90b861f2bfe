import { forwardRef } from "react";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { ListRow } from "../../ui/List/ListRow";
import { FailedBadge } from "./SignInRow";

interface WebDavFailuresRowProps {
  count: number;
  ip: string;
  /** The first and the last time in words. */
  from: string;
  to: string;
  /** Whether each of them has its own row below. */
  isOpen: boolean;
  onToggle: () => void;
}

/** Failed sign-ins of WebDAV apps from one address, with a button that shows each. */
export const WebDavFailuresRow = forwardRef<HTMLLIElement, WebDavFailuresRowProps>(function WebDavFailuresRow(
  { count, ip, from, to, isOpen, onToggle },
  ref,
) {
  const { signInActivity: words } = useMessages();
  const title = words.webDavFailures(count);
  return (
    <ListRow
      ref={ref}
      icon="folder"
      title={title}
      badge={<FailedBadge />}
      facts={[
        from === "" || from === to ? to || words.unknownTime : words.between(from, to),
        ...(ip === "" ? [] : [<bdi translate="no">{ip}</bdi>]),
      ]}
      action={
        <Button
          variant="ghost"
          aria-expanded={isOpen}
          aria-label={(isOpen ? words.hideOf : words.showOf)(title)}
          onClick={onToggle}
        >
          {isOpen ? words.hide : words.show}
        </Button>
      }
    />
  );
});
