import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { signedIn } from "./signedIn";

const start = (account = {}) => {
  const cloudreve = createEmbeddedCloudreve({ accounts: [{ email: "ada@example.com", ...account }] });
  return { cloudreve, ...signedIn(cloudreve) };
};

describe("given a PATCH", () => {
  it("the nick is written first, then the password, two-factor sign-in, and the preferences last", async () => {
    const { cloudreve, call, patch } = start();
    await call("GET", "/user/setting/2fa");
    const all = {
      nick: "A",
      language: "zh-CN",
      current_password: "first-pass-1",
      new_password: "second-pass-2",
      two_fa_enabled: true,
    };

    expect((await patch({ ...all, two_fa_code: "x" })).code).toBe(40022);
    expect(cloudreve.account()).toMatchObject({
      nick: "A",
      password: "second-pass-2",
      language: "en-US",
      two_fa_secret: "",
    });
  });

  it.each([
    ["é".repeat(50), 0, ""],
    ["é".repeat(51), 50001, "Failed to update user nick"],
    ["a".repeat(100), 0, ""],
    ["a".repeat(101), 50001, "Failed to update user nick"],
    ["é".repeat(256), 40001, "Nickname too long"],
    ["😀".repeat(25), 0, ""],
  ])("a nick has room for 100 bytes: %s", async (nick, code, msg) => {
    expect(await start().patch({ nick })).toMatchObject({ code, msg });
  });

  it("nothing after a nick that is too long is written", async () => {
    const { cloudreve, patch } = start();
    await patch({
      nick: "é".repeat(51),
      language: "zh-CN",
      current_password: "first-pass-1",
      new_password: "second-pass-2",
    });

    expect(cloudreve.account()).toMatchObject({ nick: "ada", language: "en-US", password: "first-pass-1" });
  });

  it.each([
    "#abc",
    "#abcd",
    "#aabbcc",
    "#aabbccdd",
    "rgb(1, 2, 3)",
    "rgba(1,2,3,0.5)",
    "rgba(1,2,3,1)",
    "rgba(1%,2%,3%,1)",
    "hsl(120,50%,50%)",
  ])("the color %s is accepted", async (preferred_theme) => {
    expect((await start().patch({ preferred_theme })).code).toBe(0);
  });

  it.each(["red", "#12", "RGB(1,2,3)", "rgb(256,2,3)", "rgba(1,2,3,.5)", "rgba(1,2,3,1.0)", "hsla(120,50%,50%,1)", ""])(
    "the color %j is refused",
    async (preferred_theme) => {
      expect(await start().patch({ preferred_theme })).toEqual({ code: 40001, msg: "Invalid parameters." });
    },
  );

  it("a wrong type is reported before a wrong length, and the first of several lengths", async () => {
    const { patch } = start();

    expect((await patch({ nick: "", version_retention_max: "x" })).msg).toBe("JSON marshall error");
    expect((await patch({ language: "", new_password: "a", version_retention_max: -1 })).msg).toBe(
      "Language too short",
    );
  });

  it("null is an empty patch, and JSON needs no JSON Content-Type", async () => {
    const { cloudreve, patch } = start();
    const headers = { Authorization: `Bearer ${cloudreve.signIn().access_token}`, "Content-Type": "text/plain" };

    expect(await patch(null)).toEqual({ code: 0, msg: "" });
    await cloudreve.fetch("/api/v4/user/setting", { method: "PATCH", headers, body: '{"nick":"plain"}' });
    expect(cloudreve.account().nick).toBe("plain");
  });

  it("a new password ends earlier refresh tokens, even if it is the same password", async () => {
    const { call, patch, refresh_token } = start();
    await patch({ current_password: "first-pass-1", new_password: "first-pass-1" });

    expect((await call("POST", "/session/token/refresh", { refresh_token })).code).toBe(40020);
    expect((await call("GET", "/user/me")).code).toBe(0);
  });

  it("a passwordless account cannot set a password or sign in with one", async () => {
    const { cloudreve, call, patch } = start({ passwordless: true });

    expect((await call("GET", "/user/setting")).data).toMatchObject({ passwordless: true });
    expect((await patch({ current_password: "first-pass-1", new_password: "second-pass-2" })).code).toBe(40069);
    expect(cloudreve.account().password).toBe("first-pass-1");
    expect((await call("POST", "/session/token", { email: "ada@example.com", password: "first-pass-1" })).code).toBe(
      40080,
    );
  });
});
