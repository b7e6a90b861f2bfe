import type { SignIn } from "../../account/signIns";
import type { Messages } from "../../messages/Messages";
import { providerName } from "../frame/providerName";

/** The words of a sign-in in its row. */
export interface SignInWords {
  /** The browser and the system, as the server knows them. */
  title: string;
  /** Whether the title is the library's own words, not names. */
  isOwn: boolean;
  /** The device, unless the title names it; empty if it is not known. */
  device: string;
  ip: string;
  /** Empty if it is not known. */
  how: string;
}

/** Returns the words for a sign-in. `login` is the answer to `GET /site/config/login`, if it has been read. */
export function signInWords(text: Messages, signIn: SignIn, login?: object): SignInWords {
  const { signInActivity: words, passkeys } = text;
  const { browser, os, device, ip, webdav } = signIn;
  const isOwn = (browser || os) === "";
  const title = isOwn
    ? device || (webdav ? words.webDavApp : words.unknownDevice)
    : passkeys.nameOf(browser || undefined, os || undefined);
  return {
    title,
    isOwn: isOwn && device === "",
    device: title.includes(device) ? "" : device,
    ip,
    how: webdav ? words.how.webDav : howInWords(text, signIn, login),
  };
}

function howInWords(text: Messages, { how, provider }: SignIn, login: object | undefined): string {
  const { how: words } = text.signInActivity;
  if (how === undefined) return "";
  if (how === "identity") return words.identity(providerName(text, provider, login));
  return typeof how === "string" ? words[how] : words.other(how.word);
}
