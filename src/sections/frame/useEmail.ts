import { useAccount } from "../../hooks/useAccount";

/** Returns the account's e-mail address, used as a label only; empty until it has loaded. */
export function useEmail(): string {
  const read = useAccount(["user"]);
  return read.status === "ready" ? read.account.user.email : "";
}
