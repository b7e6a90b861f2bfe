import { describe, expect, test, vi } from "vitest";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { failureOf } from "../../src/api/failures";
import { errorOf, json, scriptedServer, text } from "./answers";

vi.mock("react", () => ({}));

const done = () => json({ code: 0, data: {} });
const user = (id: string) => json({ code: 0, data: { id, nickname: id } });

/** A page of Ada's, who may be followed by another user at the same host. */
function pageOf(userId?: string) {
  const server = scriptedServer();
  let token = "ada-1";
  const client = createCloudreveClient({
    baseUrl: "/api/v4",
    userId,
    getAccessToken: () => token,
    fetch: server.fetch,
    timeout: 500,
  });
  const told = vi.fn();
  client.owner.subscribe(told);
  return {
    ...server,
    client,
    told,
    signIn: (next: string) => void (token = next),
    readUser: async () => {
      const call = client.getUser();
      await server.answer("GET /user/me as ada-1", user("ada"));
      return call;
    },
  };
}

describe("given another user signs in at the host", () => {
  test("what the first has edited is never sent as the second, who can save from then on", async () => {
    const { client, readUser, signIn, answer, log, told } = pageOf();
    await readUser();
    const before = client.owner.getSnapshot();
    signIn("bob-1");
    const call = errorOf(client.patchSetting({ nick: "Ada King" }));
    await answer("GET /user/me as bob-1", user("bob"));
    expect(await call).toMatchObject({ kind: "otherUser" });
    expect(told).toHaveBeenCalledOnce();
    expect(client.owner.getSnapshot()).toEqual({ key: "bob", userId: "bob" });
    expect(client.owner.getSnapshot().key).not.toBe(before.key);

    const own = client.patchSetting({ nick: "Bob" });
    await answer("PATCH /user/setting as bob-1", done());
    await own;
    expect(log.filter((request) => request.startsWith("PATCH"))).toEqual(["PATCH /user/setting as bob-1"]);
  });

  test("nor where nobody knows who the first was: something was read, but not whose it is", async () => {
    const { client, signIn, answer, log } = pageOf();
    const read = client.getSetting();
    await answer("GET /user/setting as ada-1", done());
    await read;
    signIn("bob-1");
    const call = errorOf(client.patchSetting({ nick: "Ada King" }));
    await answer("GET /user/me as bob-1", user("bob"));
    expect(await call).toMatchObject({ kind: "otherUser" });
    expect(log).toEqual(["GET /user/setting as ada-1", "GET /user/me as bob-1"]);
  });

  test("a call that has its token already, and waits for the answer of whose it is, is not sent either", async () => {
    const { client, readUser, signIn, answer, log } = pageOf();
    await readUser();
    signIn("bob-1");
    const calls = [
      errorOf(client.getSetting()),
      errorOf(client.getUser()),
      errorOf(client.patchSetting({ nick: "Ada" })),
    ];
    await answer("GET /user/me as bob-1", user("bob"));
    for (const call of calls) expect(await call).toMatchObject({ kind: "otherUser" });
    expect(log.slice(1)).toEqual(["GET /user/me as bob-1"]);
  });

  test("an answer to the first one's token, come late, is given to nobody and changes nothing back", async () => {
    const { client, readUser, signIn, answer, settle, told } = pageOf();
    await readUser();
    const late = errorOf(client.getUser());
    await settle();
    signIn("bob-1");
    const next = errorOf(client.getSetting());
    await answer("GET /user/me as bob-1", user("bob"));
    await next;
    await answer("GET /user/me as ada-1", user("ada"));
    expect(await late).toMatchObject({ kind: "otherUser" });
    expect(client.owner.getSnapshot().userId).toBe("bob");
    expect(told).toHaveBeenCalledOnce();
  });

  test("a call that was made for the first, and comes to its token after the second is known, is not sent", async () => {
    const server = scriptedServer();
    const tokens: ((token: string) => void)[] = [];
    const getAccessToken = () => new Promise<string>((resolve) => void tokens.push(resolve));
    const client = createCloudreveClient({ baseUrl: "/api/v4", userId: "ada", getAccessToken, fetch: server.fetch });
    const [read, slow, meets] = [
      client.getUser(),
      errorOf(client.patchSetting({ nick: "Ada" })),
      errorOf(client.getUser()),
    ];
    await server.settle();
    tokens[0]?.("ada-1");
    await server.answer("GET /user/me as ada-1", user("ada"));
    await read;
    tokens[2]?.("bob-1");
    await server.answer("GET /user/me as bob-1", user("bob"));
    expect(await meets).toMatchObject({ kind: "otherUser" });
    tokens[1]?.("bob-1");
    expect(await slow).toMatchObject({ kind: "otherUser" });
    expect(server.log.filter((request) => request.startsWith("PATCH"))).toEqual([]);
  });
});

describe("given another token of the same user", () => {
  test("the server is asked once whose it is, for all calls that wait, and nothing changes", async () => {
    const { client, readUser, signIn, answer, log, told } = pageOf("ada");
    await readUser();
    const before = client.owner.getSnapshot();
    signIn("ada-2");
    const calls = [client.getSetting(), client.patchSetting({ nick: "Ada King" })];
    await answer("GET /user/me as ada-2", user("ada"));
    await answer("GET /user/setting as ada-2", done());
    await answer("PATCH /user/setting as ada-2", done());
    await Promise.all(calls);
    expect(log.filter((request) => request.startsWith("GET /user/me"))).toHaveLength(2);
    expect(client.owner.getSnapshot()).toBe(before);
    expect(told).not.toHaveBeenCalled();
  });

  test("a call that is aborted does not take the question along that others wait for", async () => {
    const { client, readUser, signIn, answer, settle } = pageOf();
    await readUser();
    signIn("ada-2");
    const caller = new AbortController();
    const aborted = errorOf(client.getSetting({ signal: caller.signal }));
    const other = client.patchSetting({ nick: "Ada King" });
    await settle();
    caller.abort();
    expect(await aborted).toMatchObject({ kind: "aborted" });
    await answer("GET /user/me as ada-2", user("ada"));
    await answer("PATCH /user/setting as ada-2", done());
    await other;
  });

  test("a question that is not answered within the client's time is asked anew by the next call", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { client, readUser, signIn, log } = pageOf("ada");
      await readUser();
      signIn("ada-2");
      for (let call = 0; call < 2; call += 1) {
        const unanswered = errorOf(client.getSetting());
        await vi.advanceTimersByTimeAsync(client.timeout);
        expect(await unanswered).toMatchObject({ kind: "timeout" });
      }
      expect(log.slice(1)).toEqual(["GET /user/me as ada-2", "GET /user/me as ada-2"]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a call that cannot ask whose it is fails as the question did, and is not sent", async () => {
    const { client, readUser, signIn, answer, log } = pageOf();
    await readUser();
    signIn("ada-2");
    const call = errorOf(client.patchSetting({ nick: "Ada King" }));
    await answer("GET /user/me as ada-2", text("", 502));
    expect(await call).toMatchObject({ kind: "http", status: 502 });
    expect(log.filter((request) => request.startsWith("PATCH"))).toEqual([]);
  });
});

test("a client for somebody else than the token's user hands nothing out", async () => {
  const { client, answer } = pageOf("bob");
  const call = errorOf(client.getUser());
  await answer("GET /user/me as ada-1", user("ada"));
  expect(await call).toMatchObject({ kind: "otherUser" });
  expect(client.owner.getSnapshot()).toEqual({ key: "ada", userId: "ada" });
});

describe("given the check whose token it is fails", () => {
  test("the call says that it was not sent, so that nothing is taken for saved in part or unknown", async () => {
    const { client, signIn, answer, log, readUser } = pageOf();
    await readUser();
    signIn("ada-2");
    const call = errorOf(client.patchSetting({ nick: "Ada King" }));
    await answer("GET /user/me as ada-2", text("", 502));
    const error = await call;
    expect(error).toMatchObject({ kind: "http", status: 502, unsent: true });
    expect(failureOf(error)).toMatchObject({ reach: "never" });
    expect(log.filter((request) => request.startsWith("PATCH"))).toEqual([]);
  });

  test("a call whose own answer is lost was sent", async () => {
    const { client, answer, readUser } = pageOf("ada");
    await readUser();
    const call = errorOf(client.patchSetting({ nick: "Ada King" }));
    await answer("PATCH /user/setting as ada-1", text("", 502));
    expect(await call).toMatchObject({ kind: "http", unsent: false });
  });
});

test.each([undefined, "ada"])("a token that never comes is a call that was not sent (user %s)", async (userId) => {
  const client = createCloudreveClient({
    baseUrl: "/api/v4",
    userId,
    getAccessToken: () => new Promise<string>(() => undefined),
    fetch: () => Promise.reject(new Error("not asked for here")),
    timeout: 20,
  });
  expect(await errorOf(client.patchSetting({ nick: "Ada" }))).toMatchObject({ kind: "timeout", unsent: true });
});

test("a token that no header can hold is none: the server asks for a new sign-in", async () => {
  const sent: (string | null)[] = [];
  const client = createCloudreveClient({
    baseUrl: "/api/v4",
    userId: "ada",
    getAccessToken: () => "ada\n1",
    fetch: (_, init) => {
      sent.push(new Headers(init.headers).get("Authorization"));
      return Promise.resolve(json({ code: 401, msg: "Login required" }));
    },
  });
  expect(await errorOf(client.patchSetting({ nick: "Ada" }))).toMatchObject({ kind: "application", code: 401 });
  expect(new Set(sent)).toEqual(new Set([null]));
});
