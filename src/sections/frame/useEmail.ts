import { useAccount } from "../../hooks/useAccount";

/** The account's e-mail address as a label; empty while it is not known, which is no reason to wait. */
export function useEmail(): string {
  const read = useAccount(["user"]);
  return read.status === "ready" ? read.account.user.email : "";
}
