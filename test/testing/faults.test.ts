import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { signedIn } from "./signedIn";

describe("given a fault", () => {
  it("the server answers with the fault's code once, then as usual", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { patch } = signedIn(cloudreve);
    cloudreve.fail({ method: "PATCH", path: "/user/setting", times: 1 }, { code: 50001, msg: "Database error" });

    expect(await patch({ nick: "A" })).toMatchObject({ code: 50001, msg: "Database error" });
    expect(cloudreve.account().nick).toBe("ada");
    expect(await patch({ nick: "A" })).toEqual({ code: 0, msg: "" });
  });

  it("it lasts until it is ended", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { call } = signedIn(cloudreve);
    const heal = cloudreve.fail({}, { code: -1 });

    expect((await call("GET", "/user/me")).code).toBe(-1);
    expect((await call("GET", "/user/capacity")).code).toBe(-1);
    heal();
    expect((await call("GET", "/user/me")).code).toBe(0);
  });

  it("it affects only requests of its method and path", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { call } = signedIn(cloudreve);
    cloudreve.fail({ method: "get", path: /^\/user\/s/ }, { code: 403 });

    expect((await call("GET", "/user/setting")).code).toBe(403);
    expect((await call("GET", "/user/me")).code).toBe(0);
    expect((await call("PATCH", "/user/setting", {})).code).toBe(0);
  });

  it("a global RegExp matches every time", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { call } = signedIn(cloudreve);
    cloudreve.fail({ path: /me$/g }, { code: 403 });

    expect((await call("GET", "/user/me")).code).toBe(403);
    expect((await call("GET", "/user/me")).code).toBe(403);
  });

  it("with `after`, the change is saved and its answer is lost", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { patch } = signedIn(cloudreve);
    cloudreve.fail({ method: "PATCH", after: true }, { kind: "dropped" });

    await expect(patch({ nick: "A" })).rejects.toThrow(TypeError);
    expect(cloudreve.account().nick).toBe("A");
  });

  it("without `after`, nothing is saved", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { patch } = signedIn(cloudreve);
    cloudreve.fail({}, { kind: "dropped" });

    await expect(patch({ nick: "A" })).rejects.toThrow("Failed to fetch");
    expect(cloudreve.account().nick).toBe("ada");
  });

  it("answers can be a proxy's page, a status without a body, or a given body", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { send } = signedIn(cloudreve);
    cloudreve.fail({ times: 1 }, { kind: "html" });
    cloudreve.fail({ times: 1 }, { status: 500 });
    cloudreve.fail({ times: 1 }, { status: 503, body: "{}", contentType: "application/json" });

    const [page, bare, chosen] = [
      await send("GET", "/user/me"),
      await send("GET", "/user/me"),
      await send("GET", "/user/me"),
    ];
    expect([page.status, page.headers.get("Content-Type")]).toEqual([502, "text/html; charset=utf-8"]);
    expect([bare.status, await bare.text()]).toEqual([500, ""]);
    expect([chosen.status, await chosen.text(), chosen.headers.get("Content-Type")]).toEqual([
      503,
      "{}",
      "application/json",
    ]);
  });

  it.each([
    ["signIn", 200, /type="password"/],
    ["robotCheck", 200, /captcha/],
    ["offline", 200, /offline/],
    ["error", 502, /Bad Gateway/],
  ] as const)("answers can be the page %s", async (page, status, content) => {
    const cloudreve = createEmbeddedCloudreve();
    const { send } = signedIn(cloudreve);
    cloudreve.fail({}, { kind: "html", page, headers: { "cf-mitigated": "challenge" } });
    const response = await send("GET", "/user/me");
    expect([response.status, response.headers.get("cf-mitigated")]).toEqual([status, "challenge"]);
    expect(await response.text()).toMatch(content);
  });

  it("answers can have header fields", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { send } = signedIn(cloudreve);
    cloudreve.fail({}, { status: 429, headers: { "Retry-After": "60" } });
    expect((await send("GET", "/user/me")).headers.get("Retry-After")).toBe("60");
  });

  it("a redirect to another origin can be seen, but not followed", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { send } = signedIn(cloudreve);
    cloudreve.fail({}, { kind: "redirect" });
    const response = await send("GET", "/user/me", undefined, { redirect: "manual" });
    expect([response.status, response.headers.get("Location")]).toEqual([302, "https://sign-in.example/"]);
    await expect(send("GET", "/user/me")).rejects.toThrow("Failed to fetch");
    await expect(send("GET", "/user/me", undefined, { redirect: "error" })).rejects.toThrow("Failed to fetch");
  });

  it("a redirect to a path leads to a sign-in page", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { send } = signedIn(cloudreve);
    cloudreve.fail({}, { kind: "redirect", to: "/login" });
    const response = await send("GET", "/user/me");
    expect([response.status, response.redirected]).toEqual([200, true]);
    expect(await response.text()).toMatch(/type="password"/);
  });

  it.each([true, false])("a truncated answer is not JSON (after: %s)", async (after) => {
    const cloudreve = createEmbeddedCloudreve();
    const { send } = signedIn(cloudreve);
    cloudreve.fail({ after }, { kind: "truncated" });

    const text = await (await send("GET", "/user/me")).text();
    expect(text).toMatch(/^\{"code":0,/);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it("a slow answer comes later, a hanging one not until the request is aborted", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { call, send } = signedIn(cloudreve);
    cloudreve.fail({ path: "/user/me" }, { kind: "slow", ms: 30 });
    cloudreve.fail({ path: "/user/capacity" }, { kind: "hang" });

    const start = performance.now();
    expect((await call("GET", "/user/me")).code).toBe(0);
    expect(performance.now() - start).toBeGreaterThan(25);

    const abort = new AbortController();
    const hanging = send("GET", "/user/capacity", undefined, { signal: abort.signal });
    const outcome = expect(hanging).rejects.toMatchObject({ name: "AbortError" });
    abort.abort();
    await outcome;
  });
});
