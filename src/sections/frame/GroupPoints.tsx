import type { Account } from "../../account/Account";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { groupRights } from "../../settings/groupRights";
import { Points } from "../../ui/Points/Points";

/** The rights that the user's group gives. */
export function GroupPoints({ user }: Pick<Account, "user">) {
  const { storage } = useMessages();
  const { span } = useFormat();
  const { rights: given } = useCapabilities(["rights"]);
  const rights = groupRights.filter((right) => given?.[right]).map((right) => ({ text: storage.rights[right] }));
  // A server that says nothing of the group says nothing of its trash.
  if (!user.group) return null;
  const { trash_retention: retention } = user.group;
  const trash = {
    icon: "clock",
    text: retention > 0 ? storage.trash(span(retention)) : storage.noTrash,
  } as const;
  return <Points title={storage.gives} points={[...rights, trash]} />;
}
