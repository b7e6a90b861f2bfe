import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { totpCode } from "../../src/testing/totp";
import { signedIn } from "./signedIn";

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

function withClock(account = {}) {
  const clock = { now: Date.UTC(2026, 10, 24) };
  const cloudreve = createEmbeddedCloudreve({
    now: () => clock.now,
    accounts: [{ email: "ada@example.com", ...account }],
  });
  return { cloudreve, pass: (seconds: number) => (clock.now += seconds * 1000), now: () => clock.now };
}

describe("given a prepared two-factor key", () => {
  it.each([
    [599, 0],
    [600, 50005],
  ])("after %d s, enabling is answered with code %d", async (seconds, code) => {
    const { cloudreve, pass } = withClock();
    const { call, patch } = signedIn(cloudreve);
    expect((await call("GET", "/user/setting/2fa")).data).toMatch(/^[A-Z2-7]{32}$/);

    pass(seconds);
    const answer = await patch({ two_fa_enabled: true, two_fa_code: cloudreve.preparedTotp() });
    expect(answer.code).toBe(code);
    if (code) expect(answer.msg).toBe("You have not initiated 2FA session");
    expect(cloudreve.account().two_fa_secret === "").toBe(code !== 0);
  });

  it("it replaces the key in use, without a code of the old one", async () => {
    const { cloudreve } = withClock({ two_fa_secret: secret });
    const { call, patch } = signedIn(cloudreve);
    await call("GET", "/user/setting/2fa");

    expect(await patch({ two_fa_enabled: true, two_fa_code: cloudreve.preparedTotp() })).toEqual({ code: 0, msg: "" });
    expect(cloudreve.account().two_fa_secret).not.toBe(secret);
    expect(cloudreve.totp()).toBe(cloudreve.preparedTotp());
  });
});

describe("given two-factor sign-in", () => {
  it.each([
    [-60, 40022],
    [-30, 0],
    [0, 0],
    [30, 0],
    [60, 40022],
  ])("a TOTP code that is %d s off is answered with code %d", async (seconds, code) => {
    const { cloudreve, now } = withClock({ two_fa_secret: secret });
    const { patch } = signedIn(cloudreve);

    expect(
      (await patch({ two_fa_enabled: false, two_fa_code: ` ${totpCode(secret, now() + seconds * 1000)} ` })).code,
    ).toBe(code);
  });

  it("turning it off without a TOTP code crashes the server", async () => {
    const { cloudreve } = withClock({ two_fa_secret: secret });
    const answer = await signedIn(cloudreve).send("PATCH", "/user/setting", {
      two_fa_enabled: false,
      two_fa_code: null,
    });

    expect([answer.status, await answer.text()]).toEqual([500, ""]);
  });

  it("signing in needs a TOTP code, and its session works once and for 600 s", async () => {
    const { cloudreve, pass } = withClock({ two_fa_secret: secret });
    const { call } = signedIn(cloudreve);
    const begin = async () =>
      (await call("POST", "/session/token", { email: "ada@example.com", password: "first-pass-1" })).data;
    const finish = (session_id: unknown) => call("POST", "/session/token/2fa", { session_id, otp: cloudreve.totp() });

    const first = await begin();
    expect((await finish(first)).code).toBe(0);
    expect(await finish(first)).toMatchObject({ code: 404, msg: "Session not found" });
    const second = await begin();
    pass(600);
    expect((await finish(second)).code).toBe(404);
  });
});

describe("given tokens", () => {
  it("an access token expires after an hour, a refresh token after 14 days", async () => {
    const { cloudreve, pass } = withClock();
    const { call, refresh_token } = signedIn(cloudreve);

    pass(3599);
    expect((await call("GET", "/user/me")).code).toBe(0);
    pass(1);
    expect(await call("GET", "/user/me")).toMatchObject({ code: 401, msg: "Login required" });
    expect((await call("POST", "/session/token/refresh", { refresh_token })).code).toBe(0);
    pass(14 * 24 * 3600);
    expect((await call("POST", "/session/token/refresh", { refresh_token })).code).toBe(40020);
  });

  it("`expireTokens` expires access tokens, not refresh tokens", async () => {
    const { cloudreve } = withClock();
    const { call, refresh_token } = signedIn(cloudreve);
    cloudreve.expireTokens();

    expect((await call("GET", "/user/me")).code).toBe(401);
    expect((await call("POST", "/session/token/refresh", { refresh_token })).code).toBe(0);
  });

  it("a new password ends refresh tokens, not access tokens", async () => {
    const { cloudreve } = withClock();
    const { call, patch, refresh_token } = signedIn(cloudreve);
    await patch({ current_password: "first-pass-1", new_password: "second-pass-2" });

    expect((await call("GET", "/user/me")).code).toBe(0);
    expect(await call("POST", "/session/token/refresh", { refresh_token })).toMatchObject({
      code: 40020,
      msg: "Failed to issue token pair",
    });
  });

  it("signing out ends all refresh tokens of the sign-in", async () => {
    const { cloudreve } = withClock();
    const { call, refresh_token } = signedIn(cloudreve);
    const { data } = await call("POST", "/session/token/refresh", { refresh_token });
    await call("DELETE", "/session/token", { refresh_token });

    const { refresh_token: next } = data as { refresh_token: string };
    expect((await call("POST", "/session/token/refresh", { refresh_token: next })).code).toBe(40020);
  });

  it("a refresh token in place of an access token is refused, even on public endpoints", async () => {
    const { cloudreve } = withClock();
    const { send, refresh_token } = signedIn(cloudreve);
    const answer = await send("GET", "/site/ping", undefined, {
      headers: { Authorization: `Bearer ${refresh_token}` },
    });

    expect(await answer.json()).toMatchObject({ code: 40020, msg: "Invalid token type" });
  });
});
