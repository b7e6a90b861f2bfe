import { forwardRef, type ReactNode } from "react";
import type { SignIn } from "../../account/signIns";
import { useMessages } from "../../hooks/useMessages";
import { Badge } from "../../ui/Badge/Badge";
import { ListRow } from "../../ui/List/ListRow";
import type { SignInWords } from "./signInWords";

interface SignInRowProps {
  signIn: SignIn;
  words: SignInWords;
  /** Its time in words. */
  moment: string;
}

/** One sign-in: the browser and the device, when, from where and how. A failed one says so. */
export const SignInRow = forwardRef<HTMLLIElement, SignInRowProps>(function SignInRow(
  { signIn: { success, webdav }, words: { title, isOwn, device, ip, how }, moment },
  ref,
) {
  const { signInActivity: words } = useMessages();
  const facts: ReactNode[] = [
    device && <bdi translate="no">{device}</bdi>,
    moment || words.unknownTime,
    ip && <bdi translate="no">{ip}</bdi>,
    how,
  ].filter((fact) => fact !== "");
  return (
    <ListRow
      ref={ref}
      icon={webdav ? "folder" : "devices"}
      title={<bdi translate={isOwn ? undefined : "no"}>{title}</bdi>}
      badge={success === false && <FailedBadge />}
      facts={facts}
    />
  );
});

/** Marks sign-ins that have failed. */
export function FailedBadge() {
  const { signInActivity: words } = useMessages();
  return (
    <Badge tone="danger" icon="warning">
      {words.failed}
    </Badge>
  );
}
