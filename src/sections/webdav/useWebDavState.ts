import { failureOf } from "../../api/failures";
import { useAccount } from "../../hooks/useAccount";
import { useCapabilities } from "../../hooks/useCapabilities";

/**
 * Returns whether the section is there: `absent` until it is known that the user's group may use WebDAV, where it may
 * not, and where an application's token may not read the accounts. The list is read only where it may be.
 *
 * `asked` is false where the page has no such section: then nothing is read. With `reads: false` the list, whose answer
 * holds every password, is not read for this.
 */
export function useWebDavState({ asked = true, reads = true } = {}): "shown" | "failed" | "absent" {
  const { rights } = useCapabilities(asked ? ["rights"] : []);
  const mayUse = asked && rights?.webDav === true;
  const list = useAccount(mayUse ? ["davAccounts"] : [], { reads });
  if (!mayUse) return "absent";
  if (list.status !== "failed") return "shown";
  return failureOf(list.error).meaning === "scopeMissing" ? "absent" : "failed";
}
