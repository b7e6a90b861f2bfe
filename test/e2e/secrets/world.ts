import type { EmbeddedAccount } from "../../../src/testing/index";

export const email = "ada@example.com";
export const site = "Vault";
// Each starts differently, and has characters that look different in a URL, in JSON and in base64.
export const passwords = {
  first: `Zebra-öl 41+2/7?&="first" horse`,
  wrong: `Quince/ÿ 58+9 &#x=%20 'wrong' pony`,
  next: `Umbra~ñ 63/+ <next>?=& "2" mule`,
  other: `Fjord:ß 77+1\\/?"other"&%=+ donkey`,
};
export const wrongCode = "730519";
/** The password of the account's WebDAV account, as the server makes them. */
export const davPassword = "Lynx0wdav9Qm7Rk2Tz5Vb8Xc1Nf4Hj6P";

/** The account at the beginning. Its group may use WebDAV. */
export const account: EmbeddedAccount = {
  email,
  password: passwords.first,
  group: { id: "BOUR", name: "Pro", permission: "zAg=" },
  dav_accounts: [
    {
      ...{ id: "Dpho", name: "Phone", created_at: "2026-11-24T12:00:00Z", uri: "cloudreve://my" },
      ...{ password: davPassword, readonly: false, proxy: false, disable_sys_files: false },
    },
  ],
};
