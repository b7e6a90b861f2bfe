import { expect, test } from "vitest";
import { readProviders } from "../../src/account/identities";

// The example of "Get preferences" in the API's documentation (cloudrevev4.apifox.cn, 308319497e0).
const documented = [{ provider: 0, linked_at: "2025-04-10T20:04:19+08:00" }];
const linked = (provider: number, linkedAt = "") => ({ provider, linked: { provider, linkedAt } });

test("the documented example is read as it is", () => {
  expect(readProviders(documented, {})).toEqual([linked(0, "2025-04-10T20:04:19+08:00")]);
});

test.each([[undefined], [null], [[]]])("no list is an empty one: %j", (list) => {
  expect(readProviders(list, {})).toEqual([]);
});

test("what the site offers and what is linked is one list, in the order of the numbers", () => {
  const site = { oidc_enabled: true, qq_enabled: true, sso_enabled: false };
  expect(readProviders([{ provider: 7 }, { provider: 1 }, { provider: 0 }], site)).toEqual([
    linked(0),
    linked(1),
    { provider: 2, linked: undefined },
    linked(7),
  ]);
});

test("fields of another type are unknown, entries that are no objects are left out, and none is there twice", () => {
  const list = [null, "x", 3, {}, { provider: true, linked_at: 5 }, { provider: 1 }, { provider: 1 }];
  expect(readProviders(list, { qq_enabled: "yes", oidc_enabled: 1 })).toEqual([linked(1), linked(NaN)]);
});

test.each([
  ["0", 0],
  ["12", 12],
  ["", NaN],
  ["1e3", NaN],
  ["-1", NaN],
  ["logto", NaN],
])("the provider %j is the number %d", (provider, number) => {
  expect(readProviders([{ provider }], {})).toEqual([linked(number)]);
});
