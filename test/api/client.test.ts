import { afterEach, describe, expect, test, vi } from "vitest";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import type { FetchLike } from "../../src/api/transport";
import { errorOf, json, text } from "./answers";

vi.mock("react", () => ({}));

const user = { id: "HBUR", nickname: "Ada", created_at: "2026-01-01T00:00:00Z" };
const key = "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU";

function clientThat(answer: () => Response | Promise<Response>, token: string | null | undefined = "token-1") {
  const fetch = vi.fn<FetchLike>(() => Promise.resolve(answer()));
  return { fetch, client: createCloudreveClient({ baseUrl: "/api/v4", getAccessToken: () => token, fetch }) };
}

describe("each call", () => {
  test.each([
    ["getSetting", "/user/setting", {}],
    ["getUser", "/user/me", user],
    ["getSiteBasic", "/site/config/basic", {}],
    ["getSiteLogin", "/site/config/login", {}],
    ["prepareTwoFactor", "/user/setting/2fa", key],
  ] as const)("%s reads %s with the token", async (name, path, data) => {
    const { client, fetch } = clientThat(() => json({ code: 0, data }));
    await client[name]();
    expect(fetch).toHaveBeenCalledOnce();
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(`/api/v4${path}`);
    expect(init?.method).toBe("GET");
    expect(init?.headers).toEqual({ Accept: "application/json", Authorization: "Bearer token-1" });
    expect(init).not.toHaveProperty("body");
  });

  test.each(["getSetting", "getUser", "getSiteBasic", "getSiteLogin", "prepareTwoFactor"] as const)(
    "%s gives no data of a wrong type",
    async (name) => {
      const { client } = clientThat(() => json({ code: 0, data: 7 }));
      expect(await errorOf(client[name]())).toMatchObject({ kind: "contract", path: "data" });
    },
  );

  test("a patch goes out as JSON, and gives nothing back", async () => {
    const { client, fetch } = clientThat(() => json({ code: 0, msg: "", data: {} }));
    await expect(client.patchSetting({ version_retention_ext: [] })).resolves.toBeUndefined();
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe("/api/v4/user/setting");
    expect(init).toMatchObject({ method: "PATCH", body: '{"version_retention_ext":[]}' });
    expect(init?.headers).toMatchObject({ Authorization: "Bearer token-1", "Content-Type": "application/json" });
  });

  test("a sign-out sends the refresh token and no access token, and gives the provider's address", async () => {
    const address = "https://id.example/logout?client=cloudreve";
    const provided = clientThat(() => json({ code: 0, data: address }));
    expect(await provided.client.signOut("refresh-1")).toBe(address);
    const [url, init] = provided.fetch.mock.calls[0] ?? [];
    expect(url).toBe("/api/v4/session/token");
    expect(init).toMatchObject({ method: "DELETE", body: '{"refresh_token":"refresh-1"}' });
    expect(init?.headers).toEqual({ Accept: "application/json", "Content-Type": "application/json" });
  });

  test.each(["", null, undefined, "javascript:alert(1)", "/elsewhere"])(
    "a sign-out whose answer is %j gives no address",
    async (data) => {
      const { client } = clientThat(() => json({ code: 0, data }));
      expect(await client.signOut("refresh-1")).toBeUndefined();
    },
  );

  test("a sign-out that is refused rejects, and is not sent again", async () => {
    for (const code of [40020, 401]) {
      const { client, fetch } = clientThat(() => json({ code, msg: "Failed to parse token" }));
      expect(await errorOf(client.signOut("nonsense"))).toMatchObject({ kind: "application", code });
      expect(fetch).toHaveBeenCalledOnce();
    }
  });

  test("a sign-out, which has no token, leaves the application known to which the token belongs", async () => {
    const { client } = clientThat(() => json({ code: 0, data: {} }), `e30.${btoa('{"client_id":"app"}')}.x`);
    await client.getSetting();
    expect(client.getClientId()).toBe("app");
    await client.signOut("refresh-1").catch(() => undefined);
    expect(client.getClientId()).toBe("app");
  });

  test("a passkey is prepared, added and removed, its id encoded: a bare plus means a blank", async () => {
    const publicKey = {
      rp: { id: "localhost", name: "Cloudreve" },
      user: { id: "cDJTQQ", name: "ada@example.com", displayName: "Ada" },
      challenge: "tlXU825eab2MrX8RGeW7brI78zpCrXTqI7wT8f5dVzk",
      pubKeyCredParams: [{ type: "public-key", alg: -7 }],
      excludeCredentials: [{ type: "public-key", id: "DG_l-Gg", transports: ["internal"] }],
      authenticatorSelection: { requireResidentKey: true },
    };
    const prepare = clientThat(() => json({ code: 0, data: { publicKey } }));
    expect(await prepare.client.preparePasskey()).toEqual(publicKey);
    expect(prepare.fetch.mock.calls[0]).toMatchObject(["/api/v4/user/authn", { method: "PUT" }]);

    const stored = { id: "DG/l+Gg=", name: "Laptop", created_at: "2026-11-23T23:59:54Z" };
    const add = clientThat(() => json({ code: 0, data: stored }));
    const passkey = { response: "{}", name: "Laptop", ua: "Mozilla/5.0" };
    expect(await add.client.addPasskey(passkey)).toEqual({ ...stored, used_at: "" });
    expect(add.fetch.mock.calls[0]).toMatchObject([
      "/api/v4/user/authn",
      { method: "POST", body: JSON.stringify(passkey) },
    ]);

    const remove = clientThat(() => json({ code: 0, msg: "" }));
    await remove.client.removePasskey("DG/l+Gg=");
    expect(remove.fetch.mock.calls[0]).toMatchObject(["/api/v4/user/authn?id=DG%2Fl%2BGg%3D", { method: "DELETE" }]);
  });

  test.each([
    ["no challenge", { challenge: undefined }],
    ["a challenge that is no base64url", { challenge: "a+b/c=" }],
    ["no host", { rp: { name: "Cloudreve" } }],
    ["a user whose id is a number", { user: { id: 7 } }],
    ["a passkey without an id", { excludeCredentials: [{ type: "public-key" }] }],
  ])("a passkey is not prepared from an answer with %s", async (_, odd) => {
    const publicKey = {
      rp: { id: "localhost" },
      user: { id: "cDJTQQ" },
      challenge: "abc",
      pubKeyCredParams: [],
      ...odd,
    };
    const { client } = clientThat(() => json({ code: 0, data: { publicKey } }));
    expect(await errorOf(client.preparePasskey())).toMatchObject({ kind: "contract" });
  });

  test("an app's access is revoked by its id, encoded", async () => {
    const { client, fetch } = clientThat(() => json({ code: 0, msg: "" }));
    await client.revokeGrant("a b/c");
    expect(fetch.mock.calls[0]).toMatchObject(["/api/v4/session/oauth/grant/a%20b%2Fc", { method: "DELETE" }]);
  });

  test.each([null, undefined, ""])("carries no Authorization where the token is %j", async (token) => {
    const { client, fetch } = clientThat(() => json({ code: 0, data: {} }), token ?? null);
    await client.getSetting();
    expect(fetch.mock.calls[0]?.[1].headers).toEqual({ Accept: "application/json" });
  });

  test("that is refused rejects with the server's code and words", async () => {
    const { client, fetch } = clientThat(() => json({ code: 40001, msg: "Nickname too long" }));
    expect(await errorOf(client.patchSetting({ nick: "Ada" }))).toMatchObject({
      code: 40001,
      msg: "Nickname too long",
    });
    expect(fetch).toHaveBeenCalledOnce();
  });

  test("that a proxy breaks is repeated by nobody", async () => {
    const { client, fetch } = clientThat(() => text("", 500));
    expect(await errorOf(client.patchSetting({ nick: "Ada" }))).toMatchObject({ kind: "http", status: 500 });
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe("the API's address", () => {
  test.each([
    ["/api/v4", "/api/v4"],
    ["/api/v4//", "/api/v4"],
    ["https://cloud.example/api/v4/", "https://cloud.example/api/v4"],
    ["", ""],
  ])("%j is used as %j", async (baseUrl, used) => {
    const fetch = vi.fn<FetchLike>(() => Promise.resolve(json({ code: 0, data: {} })));
    const client = createCloudreveClient({ baseUrl, getAccessToken: () => "token", fetch });
    await client.getSetting();
    expect(client.baseUrl).toBe(used);
    expect(fetch.mock.calls[0]?.[0]).toBe(`${used}/user/setting`);
  });
});

describe("without a fetch of the host's", () => {
  afterEach(() => void vi.unstubAllGlobals());

  test("the browser's own is used, as it is at the time of the call, and as its own method", async () => {
    const client = createCloudreveClient({ baseUrl: "/api/v4", getAccessToken: () => "token" });
    const fetch = vi.fn<FetchLike>(() => Promise.resolve(json({ code: 0, data: {} })));
    vi.stubGlobal("fetch", fetch);
    await client.getSetting();
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.contexts[0]).toBe(globalThis);
  });
});

describe("the time limit", () => {
  afterEach(() => void vi.useRealTimers());

  const never = () => new Promise<never>(() => undefined);
  const endsAfter = async (milliseconds: number, call: Promise<unknown>) => {
    const end = vi.fn();
    const error = errorOf(call).finally(end);
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(end).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({ kind: "timeout" });
  };

  test("is half a minute, the client's, or the call's own", async () => {
    vi.useFakeTimers();
    const options = { baseUrl: "/api/v4", getAccessToken: () => "token", fetch: never };
    expect(createCloudreveClient(options).timeout).toBe(30_000);
    await endsAfter(30_000, createCloudreveClient(options).getSetting());
    const quick = createCloudreveClient({ ...options, timeout: 500 });
    expect(quick.timeout).toBe(500);
    await endsAfter(500, quick.getSetting());
    await endsAfter(20, quick.getUser({ timeout: 20 }));
    await endsAfter(800, quick.patchSetting({ nick: "Ada" }, { timeout: 800 }));
  });

  test("covers the host's way to its token", async () => {
    vi.useFakeTimers();
    const fetch = vi.fn(never);
    await endsAfter(
      500,
      createCloudreveClient({ baseUrl: "", getAccessToken: never, fetch, timeout: 500 }).getSetting(),
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  test("covers an answer whose body never ends", async () => {
    vi.useFakeTimers();
    const { client } = clientThat(() => new Response(new ReadableStream()));
    await endsAfter(30_000, client.getSetting());
  });

  test("is not waited for once the caller aborts", async () => {
    const caller = new AbortController();
    const { client } = clientThat(never);
    const calls = [client.getSetting({ signal: caller.signal }), client.getUser({ signal: caller.signal })];
    caller.abort();
    for (const call of calls) expect(await errorOf(call)).toMatchObject({ kind: "aborted" });
  });
});

test("an error holds neither the body that was sent nor the token", async () => {
  const secrets = ["s3cret-current", "s3cret-new", "token-1"];
  for (const answer of [
    () => json({ code: 40069, msg: "Incorrect password" }),
    () => text("", 500),
    () => Promise.reject(new TypeError("boom")),
    () => text("<html>"),
  ]) {
    const { client } = clientThat(answer);
    const error = await errorOf(
      client.patchSetting({ current_password: "s3cret-current", new_password: "s3cret-new" }),
    );
    expect(error.name).toBe("CloudreveError");
    const all = JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error) + String(error.stack);
    for (const secret of secrets) expect(all).not.toContain(secret);
  }
});
