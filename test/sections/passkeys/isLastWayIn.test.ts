import { expect, test } from "vitest";
import { isLastWayIn } from "../../../src/sections/passkeys/isLastWayIn";

const laptop = { id: "AAAA" };
const phone = { id: "BBBB" };

test.each([
  ["a password", { passwordless: false, passkeys: [laptop] }, false],
  ["another passkey", { passwordless: true, passkeys: [laptop, phone] }, false],
  ["a linked identity", { passwordless: true, passkeys: [laptop], open_id: [{ provider: 0 }] }, false],
  ["nothing", { passwordless: true, passkeys: [laptop] }, true],
  ["no linked identity", { passwordless: true, passkeys: [laptop], open_id: [] }, true],
  ["null for linked identities", { passwordless: true, passkeys: [laptop], open_id: null }, true],
  ["not even this one", { passwordless: true, passkeys: [] }, true],
])("beside the passkey there is %s", (_, account, isLast) => expect(isLastWayIn("AAAA", account)).toBe(isLast));
