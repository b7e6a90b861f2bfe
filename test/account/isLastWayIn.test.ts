import { expect, test } from "vitest";
import { isLastWayIn, type WayIn } from "../../src/account/isLastWayIn";

const laptop = { id: "AAAA" };
const phone = { id: "BBBB" };
const logto = { provider: 0, linked_at: "2025-04-10T20:04:19+08:00" };
const qq = { provider: 1 };
const passkey: WayIn = { passkey: "AAAA" };
const identity: WayIn = { identity: 0 };

test.each([
  [passkey, "a password", { passwordless: false, passkeys: [laptop] }, false],
  [passkey, "another passkey", { passwordless: true, passkeys: [laptop, phone] }, false],
  [passkey, "a linked identity", { passwordless: true, passkeys: [laptop], open_id: [logto] }, false],
  [passkey, "nothing", { passwordless: true, passkeys: [laptop] }, true],
  [passkey, "no linked identity", { passwordless: true, passkeys: [laptop], open_id: [] }, true],
  [passkey, "null for linked identities", { passwordless: true, passkeys: [laptop], open_id: null }, true],
  [passkey, "not even itself", { passwordless: true, passkeys: [] }, true],
  [identity, "a password", { passwordless: false, passkeys: [], open_id: [logto] }, false],
  [identity, "a passkey", { passwordless: true, passkeys: [phone], open_id: [logto] }, false],
  [identity, "another identity", { passwordless: true, passkeys: [], open_id: [logto, qq] }, false],
  [identity, "nothing", { passwordless: true, passkeys: [], open_id: [logto] }, true],
  [identity, "itself twice", { passwordless: true, passkeys: [], open_id: [logto, logto] }, true],
  [identity, "not even itself", { passwordless: true, passkeys: [], open_id: null }, true],
])("beside %j there is %s", (way, _, account, isLast) => expect(isLastWayIn(way, account)).toBe(isLast));

test.each([
  [identity, "a passkey, and passkeys are turned off", { passkeys: [phone], open_id: [logto] }, { authn: false }, true],
  [identity, "a passkey, and passkeys are turned on", { passkeys: [phone], open_id: [logto] }, { authn: true }, false],
  [identity, "QQ, which is turned off", { passkeys: [], open_id: [logto, qq] }, { qq_enabled: false }, true],
  [identity, "QQ, of which the site says nothing", { passkeys: [], open_id: [logto, qq] }, { authn: true }, false],
  [passkey, "Logto, which is turned off", { passkeys: [laptop], open_id: [logto] }, { sso_enabled: false }, true],
  [passkey, "one of another number", { passkeys: [laptop], open_id: [{ provider: 7 }] }, { sso_enabled: false }, false],
  [passkey, "an entry that is no identity", { passkeys: [laptop], open_id: [null, "x", 3] }, {}, true],
  [identity, "itself, as a text", { passkeys: [], open_id: [{ provider: "0" }] }, {}, true],
] as const)("on a site beside %j there is %s", (way, _, account, login, isLast) =>
  expect(isLastWayIn(way, { passwordless: true, ...account }, login)).toBe(isLast),
);
