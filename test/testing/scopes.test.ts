import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { signedIn } from "./signedIn";

const grant = (scopes: string[]) => ({
  client_id: "393a1839",
  client_name: "application:oauth.desktop",
  client_logo: "/static/img/cloudreve.svg",
  scopes,
  last_used_at: null,
});

function asApplication(...scopes: string[]) {
  const cloudreve = createEmbeddedCloudreve({
    accounts: [{ email: "ada@example.com", oauth_grants: [grant(scopes)] }],
  });
  return { cloudreve, ...signedIn(cloudreve, undefined, { scopes }) };
}

describe("given a token of an application", () => {
  it.each([
    ["openid", 40089, 40089],
    ["UserInfo.Read", 0, 40089],
    ["UserInfo.Write", 0, 0],
  ])("with %s, reading is answered with code %d and writing with %d", async (scope, read, write) => {
    const { call, patch } = asApplication(scope);

    for (const path of ["/user/setting", "/user/me", "/user/capacity", "/user/setting/2fa"])
      expect((await call("GET", path)).code).toBe(read);
    expect((await patch({ nick: "By app" })).code).toBe(write);
    expect((await call("PUT", "/user/setting/avatar")).code).toBe(write);
  });

  it("the refusal names the missing scope", async () => {
    const { call } = asApplication("openid");

    expect(await call("GET", "/user/setting")).toMatchObject({ code: 40089, msg: "Insufficient scope: UserInfo.Read" });
  });

  it("without UserSecurityInfo.Write, credentials cannot be changed", async () => {
    const { cloudreve, call, patch } = asApplication("UserInfo.Write");
    await call("GET", "/user/setting/2fa");

    const codes = [
      await patch({ current_password: "first-pass-1", new_password: "second-pass-2" }),
      await patch({ two_fa_enabled: true, two_fa_code: cloudreve.preparedTotp() }),
      await call("PUT", "/user/authn"),
      await call("DELETE", "/user/authn?id=AAAA"),
      await call("DELETE", "/session/oauth/grant/393a1839"),
    ].map(({ code }) => code);
    expect(codes).toEqual([40089, 40089, 40089, 40089, 40089]);
    expect(cloudreve.account()).toMatchObject({ password: "first-pass-1", two_fa_secret: "" });
  });

  it("with UserSecurityInfo.Write, the password can be changed", async () => {
    const { cloudreve, patch } = asApplication("UserInfo.Write", "UserSecurityInfo.Write");

    expect((await patch({ current_password: "first-pass-1", new_password: "second-pass-2" })).code).toBe(0);
    expect(cloudreve.account().password).toBe("second-pass-2");
  });

  it("its use shows in the grant", async () => {
    const { cloudreve, call } = asApplication("UserInfo.Read");
    expect(cloudreve.account().oauth_grants[0]?.last_used_at).toBeNull();
    await call("GET", "/user/me");

    expect(cloudreve.account().oauth_grants[0]?.last_used_at).toMatch(/^\d{4}-/);
  });

  it("after it is revoked it still works, but cannot be refreshed", async () => {
    const { cloudreve, call, refresh_token } = asApplication("UserInfo.Read");
    expect((await signedIn(cloudreve).call("DELETE", "/session/oauth/grant/393a1839")).code).toBe(0);

    expect((await call("GET", "/user/me")).code).toBe(0);
    expect((await call("POST", "/session/token/refresh", { refresh_token })).code).toBe(40020);
  });
});
