import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { toBase64, toBase64Url } from "../../src/testing/base64";
import { signedIn } from "./signedIn";

const rawId = new Uint8Array([0xfb, 0xef, 0xbe, 0xff]);
const text = (value: object) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));

/** Returns the smallest credential that is accepted. Its attestation is not verified. */
function credential(challenge: string, origin = "http://localhost:6006") {
  const clientDataJSON = text({ type: "webauthn.create", challenge, origin });
  const response = { clientDataJSON, attestationObject: toBase64Url(new Uint8Array([1])), transports: ["internal"] };
  return JSON.stringify({ rawId: toBase64Url(rawId), type: "public-key", response });
}

function start() {
  const cloudreve = createEmbeddedCloudreve();
  const { call } = signedIn(cloudreve);
  const prepare = async () =>
    (await call("PUT", "/user/authn")).data as { publicKey: { challenge: string; excludeCredentials?: unknown } };
  const finish = (response: string, ua = "Mozilla/5.0 (Windows NT 10.0) Firefox/150.0") =>
    call("POST", "/user/authn", { response, name: "{os} {browser}", ua });
  return { cloudreve, call, prepare, finish };
}

describe("given the registration of a passkey", () => {
  it("it gets a name from the browser, and the next registration excludes it", async () => {
    const { prepare, finish, call } = start();
    const { publicKey } = await prepare();

    expect((await finish(credential(publicKey.challenge))).data).toMatchObject({
      id: toBase64(rawId),
      name: "Windows Firefox",
    });
    expect((await call("GET", "/user/setting")).data).toMatchObject({ passkeys: [{ name: "Windows Firefox" }] });
    expect((await prepare()).publicKey.excludeCredentials).toEqual([
      { type: "public-key", id: toBase64Url(rawId), transports: ["internal"] },
    ]);
  });

  it("it cannot finish without a beginning, or twice", async () => {
    const { prepare, finish } = start();
    expect(await finish(credential("x"))).toMatchObject({ code: 404, msg: "Session not found" });

    const { publicKey } = await prepare();
    expect((await finish(credential(publicKey.challenge))).code).toBe(0);
    expect((await finish(credential(publicKey.challenge))).code).toBe(404);
  });

  it("another challenge and another site are refused", async () => {
    const { prepare, finish } = start();

    await prepare();
    expect(await finish(credential("other"))).toMatchObject({ code: 40025, msg: "Failed to finish registration" });
    expect((await finish(credential((await prepare()).publicKey.challenge, "https://evil.example"))).code).toBe(40025);
  });

  it("every field is required", async () => {
    const { call } = start();

    expect(await call("POST", "/user/authn", {})).toEqual({ code: 40001, msg: "Response cannot be empty" });
    expect(await call("POST", "/user/authn", { response: "{}" })).toEqual({ code: 40001, msg: "Name cannot be empty" });
  });
});

describe("given a passkey whose id holds a plus sign", () => {
  it("only its encoded id deletes it, because a bare plus means a blank", async () => {
    const { cloudreve, call, prepare, finish } = start();
    await finish(credential((await prepare()).publicKey.challenge));
    const [{ id } = { id: "" }] = cloudreve.account().passkeys;
    expect(id).toContain("+");

    expect((await call("DELETE", `/user/authn?id=${id}`)).code).toBe(404);
    expect((await call("DELETE", `/user/authn?id=${encodeURIComponent(id)}`)).code).toBe(0);
    expect(cloudreve.account().passkeys).toEqual([]);
  });
});
