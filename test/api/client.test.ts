import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import type { FetchLike } from "../../src/api/transport";

vi.mock("react", () => ({}));

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const text = (body: string, status = 200) => new Response(body, { status });

function clientThat(
  answers: () => Response | Promise<Response>,
  options: { tokens?: string[]; timeout?: number } = {},
) {
  const tokens = [...(options.tokens ?? ["token-1"])];
  const fetch = vi.fn<FetchLike>(() => Promise.resolve(answers()));
  const getAccessToken = vi.fn(({ force }: { force: boolean }) => Promise.resolve(force ? tokens.at(-1) : tokens[0]));
  return {
    fetch,
    getAccessToken,
    client: createCloudreveClient({ baseUrl: "/api/v4/", getAccessToken, fetch, timeout: options.timeout }),
  };
}

const errorOf = async (call: Promise<unknown>) => {
  const error: unknown = await call.then(
    () => expect.unreachable("the call should have failed"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CloudreveError);
  return error as CloudreveError;
};

describe("a call", () => {
  test("goes to the base URL with the token, and a patch as JSON", async () => {
    const { client, fetch } = clientThat(() => json({ code: 0, msg: "" }));
    await client.patchSetting({ version_retention_ext: [] });
    expect(fetch).toHaveBeenCalledWith(
      "/api/v4/user/setting",
      expect.objectContaining({ method: "PATCH", body: '{"version_retention_ext":[]}' }),
    );
    expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({
      Authorization: "Bearer token-1",
      "Content-Type": "application/json",
    });
  });

  test("without a token carries no Authorization", async () => {
    const { client, fetch } = clientThat(() => json({ code: 0, data: {} }), { tokens: [] });
    await client.getSetting();
    expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty("Authorization");
  });

  test("works from an absolute base URL", async () => {
    const fetch = vi.fn(() => Promise.resolve(json({ code: 0, data: {} })));
    await createCloudreveClient({
      baseUrl: "https://cloud.example/api/v4",
      getAccessToken: () => null,
      fetch,
    }).getSetting();
    expect(fetch).toHaveBeenCalledWith("https://cloud.example/api/v4/user/setting", expect.anything());
  });
});

describe("an answer", () => {
  test("may have unknown keys, and may omit keys that have a meaning when absent", async () => {
    const { client } = clientThat(() =>
      json({ code: 0, data: { version_retention_ext: null, new_in_5: true }, msg: "" }),
    );
    expect(await client.getSetting()).toMatchObject({
      version_retention_ext: [],
      version_retention_max: 0,
      passwordless: false,
    });
  });

  test.each([
    ["data.version_retention_max", { version_retention_max: "ten-secret-values" }],
    ["data.version_retention_ext.1", { version_retention_ext: ["txt", 5] }],
    ["data", null],
  ])("with a wrong type gives an error that names the path %s and not the value", async (path, data) => {
    const error = await errorOf(clientThat(() => json({ code: 0, data })).client.getSetting());
    expect(error).toMatchObject({ kind: "contract", path });
    expect(error.message).toContain(path);
    expect(JSON.stringify(error) + error.message).not.toContain("ten-secret-values");
  });

  test.each([
    [
      "an application error",
      json({ code: 40069, msg: "Incorrect password", correlation_id: "71a3" }),
      { kind: "application", code: 40069, msg: "Incorrect password", correlationId: "71a3", status: 200 },
    ],
    [
      "an application error with an empty message",
      json({ code: 40049, msg: "" }),
      { kind: "application", code: 40049, msg: "" },
    ],
    [
      "an application error with another HTTP status than 200",
      json({ code: 403, msg: "No" }, 403),
      { kind: "application", code: 403, status: 403 },
    ],
    ["an empty 500", text("", 500), { kind: "http", status: 500 }],
    ["a 404 in plain text", text("404 page not found", 404), { kind: "http", status: 404 }],
    ["a proxy's page", text("<html>Bad gateway</html>", 502), { kind: "http", status: 502 }],
    ["a page instead of JSON", text("<html>Sign in</html>"), { kind: "contract", status: 200 }],
    ["a truncated body", text('{"code":0,"da'), { kind: "contract" }],
    ["JSON that is not an envelope", json([1]), { kind: "contract" }],
    ["an envelope whose code is not a number", json({ code: "0" }), { kind: "contract", path: "code" }],
  ])("that is %s rejects with its kind of error", async (_, response, expected) =>
    expect(await errorOf(clientThat(() => response).client.getSetting())).toMatchObject(expected),
  );

  test("that never comes ends at the time limit", async () => {
    const { client } = clientThat(() => new Promise(() => undefined), { timeout: 20 });
    expect(await errorOf(client.getSetting())).toMatchObject({ kind: "timeout" });
  });

  test("whose body never ends also ends at the time limit", async () => {
    const { client } = clientThat(() => new Response(new ReadableStream()), { timeout: 20 });
    expect(await errorOf(client.getSetting())).toMatchObject({ kind: "timeout" });
  });

  test("is awaited only until the time limit, also if the host's getAccessToken hangs", async () => {
    const client = createCloudreveClient({
      baseUrl: "/api/v4",
      getAccessToken: () => new Promise(() => undefined),
      fetch: () => Promise.resolve(json({ code: 0 })),
      timeout: 20,
    });
    expect(await errorOf(client.getSetting())).toMatchObject({ kind: "timeout" });
  });

  test("is not awaited after the caller has aborted", async () => {
    const controller = new AbortController();
    const call = clientThat(() => new Promise(() => undefined)).client.getSetting({ signal: controller.signal });
    controller.abort();
    expect(await errorOf(call)).toMatchObject({ kind: "aborted" });
  });

  test("is not requested by a call that was aborted before", async () => {
    const { client, fetch } = clientThat(() => json({ code: 0, data: {} }));
    expect(await errorOf(client.getSetting({ signal: AbortSignal.abort() }))).toMatchObject({ kind: "aborted" });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("lost with a dropped connection is a network error", async () => {
    const { client } = clientThat(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await errorOf(client.getSetting())).toMatchObject({ kind: "network" });
  });
});

describe("when the server refuses a token (401),", () => {
  const refuse = (valid: string) => {
    const fetch = vi.fn((url: string, init: RequestInit) => {
      const signedIn = (init.headers as Record<string, string>)["Authorization"] === `Bearer ${valid}`;
      const data = url.endsWith("/user/me") ? { id: "HBUR", nickname: "Ada", created_at: "" } : {};
      return Promise.resolve(json(signedIn ? { code: 0, data } : { code: 401, msg: "Login required" }));
    });
    return fetch;
  };

  test("all calls in flight share one renewal of the token, and are repeated once", async () => {
    const fetch = refuse("new");
    const getAccessToken = vi.fn(({ force }: { force: boolean }) => Promise.resolve(force ? "new" : "old"));
    const client = createCloudreveClient({ baseUrl: "/api/v4", getAccessToken, fetch });
    await Promise.all([client.getSetting(), client.getSetting(), client.patchSetting({ nick: "Ada" })]);
    expect(getAccessToken.mock.calls.filter(([options]) => options.force)).toHaveLength(1);
    // Three refused calls, three repeated ones, and one that reads the owner of the new token.
    expect(fetch.mock.calls.filter(([url]) => !url.endsWith("/user/me"))).toHaveLength(6);
    expect(fetch).toHaveBeenCalledTimes(7);
  });

  test.each([
    ["the same token comes back", "old"],
    ["none comes back", null],
  ])("a call fails if %s, and is not repeated", async (_, renewed) => {
    const fetch = refuse("new");
    const client = createCloudreveClient({
      baseUrl: "/api/v4",
      getAccessToken: ({ force }) => (force ? renewed : "old"),
      fetch,
    });
    expect(await errorOf(client.getSetting())).toMatchObject({ kind: "application", code: 401 });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("a call refused after a renewal has failed does not start another renewal", async () => {
    const answers: ((response: Response) => void)[] = [];
    const fetch = vi.fn(() => new Promise<Response>((resolve) => void answers.push(resolve)));
    const getAccessToken = vi.fn(({ force }: { force: boolean }) => (force ? null : "old"));
    const client = createCloudreveClient({ baseUrl: "/api/v4", getAccessToken, fetch });
    const calls = [errorOf(client.getSetting()), errorOf(client.getSetting())];
    for (const call of calls) {
      await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0));
      answers.shift()?.(json({ code: 401, msg: "Login required" }));
      if (call === calls[0]) expect(await call).toMatchObject({ code: 401 });
    }
    expect(await calls[1]).toMatchObject({ code: 401 });
    expect(getAccessToken.mock.calls.filter(([options]) => options.force)).toHaveLength(1);
    // A later call renews again: the host may have a token by then.
    const later = errorOf(client.getSetting());
    await vi.waitFor(() => expect(answers.length).toBe(1));
    answers.shift()?.(json({ code: 401, msg: "Login required" }));
    await later;
    expect(getAccessToken.mock.calls.filter(([options]) => options.force)).toHaveLength(2);
  });

  test("a host whose getAccessToken throws causes a call without a token", async () => {
    const client = createCloudreveClient({
      baseUrl: "/api/v4",
      getAccessToken: () => {
        throw new Error("storage is closed");
      },
      fetch: refuse("new"),
    });
    expect(await errorOf(client.getSetting())).toMatchObject({ code: 401 });
  });
});

test("an error contains neither the sent body nor the token", async () => {
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
    const all =
      JSON.stringify(error, Object.getOwnPropertyNames(error)) +
      String(error) +
      String(error.stack) +
      JSON.stringify(error.cause ?? "");
    for (const secret of secrets) expect(all).not.toContain(secret);
  }
});

describe("when another user signs in at the host,", () => {
  const people: Record<string, string> = { "Bearer ada-1": "ada", "Bearer ada-2": "ada", "Bearer bob": "bob" };
  const signedInAs = (userId?: string) => {
    let token = "ada-1";
    const fetch = vi.fn((url: string, init: RequestInit) => {
      const id = people[(init.headers as Record<string, string>)["Authorization"] ?? ""];
      return Promise.resolve(
        json({ code: 0, data: url.endsWith("/user/me") ? { id, nickname: id, created_at: "" } : {} }),
      );
    });
    const client = createCloudreveClient({ baseUrl: "/api/v4", userId, getAccessToken: () => token, fetch });
    const patches = () => fetch.mock.calls.filter(([, init]) => init.method === "PATCH");
    return { client, patches, fetch, signIn: (next: string) => void (token = next) };
  };

  test("edits of the first user are never sent as the second", async () => {
    const { client, signIn, patches } = signedInAs();
    await client.getUser();
    const before = client.owner.getSnapshot();
    const told = vi.fn();
    client.owner.subscribe(told);
    signIn("bob");
    expect(await errorOf(client.patchSetting({ nick: "Ada King" }))).toMatchObject({ kind: "otherUser" });
    expect(patches()).toEqual([]);
    expect(told).toHaveBeenCalledTimes(1);
    expect(client.owner.getSnapshot()).toEqual({ key: "bob", userId: "bob" });
    expect(client.owner.getSnapshot().key).not.toBe(before.key);
    await client.patchSetting({ nick: "Bob" });
    expect(patches()).toHaveLength(1);
  });

  test("nor if the first user is unknown, because data was read before GET /user/me succeeded", async () => {
    const { client, signIn, patches, fetch } = signedInAs();
    fetch.mockImplementationOnce(() => Promise.resolve(text("", 502)));
    await errorOf(client.getUser());
    await client.getSetting();
    signIn("bob");
    expect(await errorOf(client.patchSetting({ nick: "Ada King" }))).toMatchObject({ kind: "otherUser" });
    expect(patches()).toEqual([]);
    expect(client.owner.getSnapshot()).toEqual({ key: "bob", userId: "bob" });
  });

  test("a new token of the same user is checked once and changes nothing", async () => {
    const { client, signIn, fetch } = signedInAs("ada");
    await client.getUser();
    const before = client.owner.getSnapshot();
    signIn("ada-2");
    fetch.mockClear();
    await Promise.all([client.getSetting(), client.patchSetting({ nick: "Ada King" }), client.getSetting()]);
    await client.getSetting();
    expect(fetch.mock.calls.filter(([url]) => url.endsWith("/user/me"))).toHaveLength(1);
    expect(client.owner.getSnapshot()).toBe(before);
    expect(before.key).toBe("ada");
  });

  test("a late answer for the first user's token rejects and does not change the owner back", async () => {
    const { client, signIn, fetch } = signedInAs();
    await client.getUser();
    let answer: (response: Response) => void = () => undefined;
    fetch.mockImplementationOnce(() => new Promise((resolve) => void (answer = resolve)));
    const late = errorOf(client.getUser());
    await Promise.resolve();
    signIn("bob");
    await errorOf(client.getSetting());
    answer(json({ code: 0, data: { id: "ada", nickname: "Ada", created_at: "" } }));
    expect(await late).toMatchObject({ kind: "otherUser" });
    expect(client.owner.getSnapshot().userId).toBe("bob");
  });

  test("aborting the call that checks a new token does not abort the check for other calls", async () => {
    const { client, signIn } = signedInAs();
    await client.getUser();
    signIn("ada-2");
    const controller = new AbortController();
    const aborted = errorOf(client.getSetting({ signal: controller.signal }));
    const other = client.patchSetting({ nick: "Ada King" });
    controller.abort();
    expect(await aborted).toMatchObject({ kind: "aborted" });
    await other;
  });
});
