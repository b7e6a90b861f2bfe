import { totpUri } from "../../../src/sections/two-factor/totp";
import { qrPath } from "../../../src/ui/QrCode/qrPath";
import { email, site } from "./world";

export type Kind = "password" | "code" | "key" | "picture" | "accessToken" | "refreshToken";

export interface Secret {
  name: string;
  kind: Kind;
  value: string;
}

/**
 * Returns the path of the upper rows of a key's QR code, which is as secret as the key. Only the beginning, because a
 * memory snapshot cuts long texts.
 */
export function picturePart(key: string): string {
  return qrPath(totpUri({ issuer: site, account: email, secret: key })).path.slice(0, 900);
}

export function keySecrets(key: string): Secret[] {
  return [
    { name: "the key", kind: "key", value: key },
    { name: "the QR code", kind: "picture", value: picturePart(key) },
  ];
}

export const codeSecret = (value: string): Secret => ({ name: "the code", kind: "code", value });
