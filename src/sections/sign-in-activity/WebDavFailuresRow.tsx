import { forwardRef } from "react";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { ListRow } from "../../ui/List/ListRow";
import { FailedBadge } from "./SignInRow";

interface WebDavFailuresRowProps {
  count: number;
  ip: string;
  /** When they were, in words. */
  moment: string;
  /** Whether each of them has its own row below. */
  isOpen: boolean;
  onToggle: () => void;
}

/** Failed sign-ins of WebDAV apps from one address, with a button that shows each. */
export const WebDavFailuresRow = forwardRef<HTMLLIElement, WebDavFailuresRowProps>(function WebDavFailuresRow(
  { count, ip, moment, isOpen, onToggle },
  ref,
) {
  const { signInActivity: words, actions } = useMessages();
  const title = words.webDavFailures(count);
  return (
    <ListRow
      ref={ref}
      icon="folder"
      title={title}
      badge={<FailedBadge />}
      facts={[moment || words.unknownTime, ...(ip === "" ? [] : [<bdi translate="no">{ip}</bdi>])]}
      action={
        <Button
          variant="ghost"
          aria-expanded={isOpen}
          aria-label={(isOpen ? actions.hideOf : actions.showOf)(title)}
          onClick={onToggle}
        >
          {isOpen ? actions.hide : actions.show}
        </Button>
      }
    />
  );
});
