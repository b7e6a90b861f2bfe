import type { Messages } from "../../messages/Messages";
import { asSeen } from "../../text/asSeen";

/** Returns a passkey's name, or words in place of one that nobody sees. */
export function passkeyName({ unnamed }: Messages["passkeys"], { name }: { name: string }): string {
  return asSeen(name) === "" ? unnamed : name;
}
