import { expect, test, vi } from "vitest";
import { clientIdOf } from "../../src/api/clientIdOf";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";

vi.mock("react", () => ({}));

const tokenOf = (claims: unknown) => `e30.${btoa(JSON.stringify(claims)).replace(/=+$/, "")}.c2ln`;

test("an application's token names it, an ordinary sign-in's names none", () => {
  const cloudreve = createEmbeddedCloudreve();
  const { access_token } = cloudreve.signIn(undefined, { scopes: ["UserInfo.Read"], clientId: "393a1839-f52e" });
  expect(clientIdOf(access_token)).toBe("393a1839-f52e");
  expect(clientIdOf(cloudreve.signIn().access_token)).toBeUndefined();
});

test("a payload in base64url is read, whatever else is in it", () =>
  expect(
    clientIdOf(`e30.${btoa('{"client_id":"app","x":"~~~???>>>"}').replaceAll("+", "-").replaceAll("/", "_")}.x`),
  ).toBe("app"));

test.each([
  ["no token", null],
  ["an empty token", ""],
  ["an opaque token", "f00"],
  ["a payload that is no base64", "a.*.c"],
  ["a payload that is no JSON", `a.${btoa("{")}.c`],
  ["null", tokenOf(null)],
  ["a number", tokenOf({ client_id: 7 })],
  ["an empty id", tokenOf({ client_id: "" })],
])("%s names none", (_, token) => expect(clientIdOf(token)).toBeUndefined());
