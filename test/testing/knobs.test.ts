import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { md5 } from "../../src/testing/md5";
import { signedIn } from "./signedIn";

describe("given an embedded Cloudreve", () => {
  it("it has one new account by default, and otherwise the given ones", async () => {
    expect(createEmbeddedCloudreve().account()).toMatchObject({
      email: "ada@example.com",
      nick: "ada",
      version_retention_max: 10,
    });

    const cloudreve = createEmbeddedCloudreve({
      accounts: [{ email: "a@example.com" }, { email: "b@example.com", nick: "Bob" }],
    });
    expect((await signedIn(cloudreve, "b@example.com").call("GET", "/user/me")).data).toMatchObject({
      nickname: "Bob",
    });
    expect(cloudreve.account("a@example.com").id).not.toBe(cloudreve.account("b@example.com").id);
  });

  it("errors say which account or key is missing", () => {
    expect(() => createEmbeddedCloudreve().account("nobody@example.com")).toThrow("no account nobody@example.com");
    expect(() => createEmbeddedCloudreve().totp()).toThrow("Two-factor sign-in is off");
    expect(() => createEmbeddedCloudreve().preparedTotp()).toThrow("No two-factor key was prepared");
  });

  it("accounts are copied in and out: only `change` and requests change them", () => {
    const cloudreve = createEmbeddedCloudreve();
    cloudreve.account().version_retention_ext.push("txt");
    expect(cloudreve.account().version_retention_ext).toEqual([]);

    const list = ["md"];
    cloudreve.change("ada@example.com", { version_retention_ext: list });
    list.push("txt");
    expect(cloudreve.account().version_retention_ext).toEqual(["md"]);
  });

  it("requests are logged", async () => {
    const cloudreve = createEmbeddedCloudreve({ now: () => 42 });
    const { call, patch } = signedIn(cloudreve);
    await patch({ nick: "A" });
    await call("GET", "/user/avatar/x?nocache=1");

    expect(cloudreve.requests).toMatchObject([
      { method: "PATCH", path: "/user/setting", body: { nick: "A" }, at: 42 },
      { method: "GET", path: "/user/avatar/x?nocache=1", body: undefined },
    ]);
    expect(cloudreve.requests[0]?.authorization).toMatch(/^Bearer ey/);
    cloudreve.clearRequests();
    expect(cloudreve.requests).toEqual([]);
  });

  it("requests are answered below any base path, absolute or relative, and nowhere else", async () => {
    const { fetch } = createEmbeddedCloudreve();

    expect((await fetch(new Request("https://cloud.example/sub/api/v4/site/ping"))).status).toBe(200);
    expect((await fetch(new URL("http://localhost/api/v4/site/ping"))).status).toBe(200);
    expect((await fetch("/api/v4/site/ping")).status).toBe(200);
    expect((await fetch("/index.html")).status).toBe(404);
    expect((await fetch("/api/v4/site/ping", { method: "HEAD" })).status).toBe(404);
  });

  it("the site's themes are sent unchanged, even if they are not JSON", async () => {
    const cloudreve = createEmbeddedCloudreve({ site: { themes: "{broken", title: "Mine" } });

    expect((await signedIn(cloudreve).call("GET", "/site/config/basic")).data).toMatchObject({
      themes: "{broken",
      title: "Mine",
      user: { nickname: "ada" },
    });
  });

  it("accounts can be registered", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { call } = signedIn(cloudreve);
    const register = (email: string, password: string) => call("POST", "/user", { email, password });

    expect((await register("New@example.com", "first-pass-1")).data).toMatchObject({
      email: "new@example.com",
      nickname: "new",
    });
    expect(await register("NEW@example.com", "first-pass-1")).toMatchObject({
      code: 40032,
      msg: "Email already in use",
    });
    expect(await register("other@example.com", "short")).toEqual({ code: 40001, msg: "Password too short" });
    expect(await register("nothing", "first-pass-1")).toEqual({ code: 40001, msg: "Email format error" });
    expect((await call("POST", "/session/token", { email: "new@example.com", password: "first-pass-1" })).code).toBe(0);
  });

  it("passkeys are refused if the site does not allow them", async () => {
    const { call } = signedIn(createEmbeddedCloudreve({ passkeys: false }));

    expect((await call("GET", "/site/config/login")).data).not.toHaveProperty("authn");
    expect((await call("PUT", "/user/authn")).code).toBe(40019);
  });

  it("a picture is stored and served", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { send } = signedIn(cloudreve);
    const gif = new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0]);
    const headers = { Authorization: `Bearer ${cloudreve.signIn().access_token}`, "Content-Type": "image/gif" };
    await cloudreve.fetch("/api/v4/user/setting/avatar", { method: "PUT", headers, body: gif });

    const picture = await send("GET", `/user/avatar/${cloudreve.account().id}`);
    expect([picture.status, picture.headers.get("Content-Type")]).toEqual([200, "image/gif"]);
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(gif);
  });
});

describe("given MD5", () => {
  it.each([
    ["", "d41d8cd98f00b204e9800998ecf8427e"],
    ["ada@example.com", "3e3417d7ef77d5932a6734b916515ed5"],
    ["a".repeat(56), "3b0c8ac703f828b04c6c197006d17218"],
    ["a".repeat(64), "014842d480b571495a4a0363793f7367"],
  ])("it hashes %j as in RFC 1321", (text, hash) => expect(md5(text)).toBe(hash));
});

describe("given the source of the embedded Cloudreve", () => {
  it("it uses nothing that browsers lack", () => {
    const folder = new URL("../../src/testing/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

    expect(files.length).toBeGreaterThan(20);
    for (const file of files)
      expect(readFileSync(new URL(file, folder), "utf8"), file).not.toMatch(/from "node:|\bBuffer\b|\bprocess\./);
  });
});
