import type { Grant } from "../../account/Account";
import type { Messages } from "../../messages/Messages";
import { asSeen } from "../../text/asSeen";

/** The key of a text of Cloudreve's own frontend, such as `application:oauth.desktop`. */
const messageKey = /^(?:application|common|dashboard):([\w.-]+)$/;

/** An application's name as it is shown. `isOwn`: it is the application's own, not to be translated. */
export interface AppName {
  name: string;
  isOwn: boolean;
}

/** Returns the name of an application: Cloudreve's own have the key of a text in its place. */
export function appName(words: Messages["connectedApps"], { client_name }: Pick<Grant, "client_name">): AppName {
  const key = messageKey.exec(client_name)?.[1];
  if (key !== undefined) {
    const names: Readonly<Record<string, string>> = words.names;
    return { name: Object.hasOwn(names, key) ? (names[key] ?? "") : words.keyed(key), isOwn: false };
  }
  return asSeen(client_name) === "" ? { name: words.unnamed, isOwn: false } : { name: client_name, isOwn: true };
}
