import { expect, test } from "vitest";
import { shownEmail } from "../../src/text/shownEmail";

test.each([
  ["ada@example.com", "ada@example.com"],
  // "Search users" in the API's documentation (apifox project 6271409).
  ["1b1f1b0e-4c3a-4c58-9b5b-0f5f2b0d6a11@openid.unmanaged", ""],
  ["ada@openid.unmanaged.example", "ada@openid.unmanaged.example"],
  ["", ""],
])("%j is shown as %j", (email, shown) => expect(shownEmail(email)).toBe(shown));
