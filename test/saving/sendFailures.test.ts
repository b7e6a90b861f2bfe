import { beforeEach, describe, expect, test, vi } from "vitest";
import { settingsKeys } from "../../src/account/accountKeys";
import { CloudreveError } from "../../src/api/CloudreveError";
import { fakeTabs, pass } from "./fakeTabs";
import { openSender } from "./openSender";

vi.mock("react", () => ({}));

const tabs = fakeTabs();
const navigator = { locks: undefined as unknown, onLine: true };
beforeEach(() => {
  Object.assign(navigator, { locks: tabs.locks.asTab("this tab"), onLine: true });
  vi.stubGlobal("navigator", navigator);
});

const lost = new CloudreveError("network");
const tooLong = new CloudreveError("application", { code: 40001, msg: "Nickname too long" });
const resources = ["user", "setting"] as const;

/** A page that has read all it needs a moment ago. */
async function openFresh() {
  const sender = openSender();
  await sender.read(...resources);
  return sender;
}

describe("given a PATCH that fails", () => {
  test.each([
    ["refused by a check", tooLong],
    ["refused by the handler, after it has saved a part", new CloudreveError("application", { code: 50001 })],
    ["without an answer", lost],
    ["out of time", new CloudreveError("timeout")],
  ])("%s: the truth is read back, then it is said how it ended, and the other tabs are told", async (_, error) => {
    const { send, log, fail } = await openFresh();
    fail("PATCH", error);
    const { result, outcome } = await send({ nick: "King" });
    expect(log).toEqual([
      "saving",
      'PATCH {"nick":"King"}',
      "checking",
      "read user",
      "read setting",
      "outcome failed",
      "tell",
    ]);
    expect(outcome).toMatchObject({
      kind: "failed",
      error,
      sent: { nick: "King" },
      truth: { user: { nickname: "Ada" } },
    });
    expect(await result).toBe(error.kind);
  });

  test("values that it saved nevertheless are in the truth that was read back, and in the cache", async () => {
    const { send, fail, server, cached } = await openFresh();
    fail("PATCH", lost);
    server.user = { ...server.user, nickname: "King" };
    const { outcome } = await send({ nick: "King" });
    expect(outcome).toMatchObject({ truth: { user: { nickname: "King" }, setting: { edition: "community" } } });
    expect(cached("user")).toMatchObject({ nickname: "King" });
  });

  test("the resources that the form needs are read back, though the cache forgot them meanwhile", async () => {
    const { send, hold, answer, queryClient } = await openFresh();
    hold("PATCH");
    const sent = await send({ nick: "King" }, { resources });
    queryClient.clear();
    answer("PATCH", lost);
    await pass(0);
    expect(sent.outcome).toMatchObject({ truth: { user: { nickname: "Ada" }, setting: {} } });
  });

  test("a read from before it does not count as reading back", async () => {
    const { send, hold, answer, server, watch, queryClient, client } = await openFresh();
    watch("user");
    await pass(0);
    hold("PATCH");
    const sent = await send({ nick: "King" });
    hold("read user");
    void queryClient.invalidateQueries({ queryKey: settingsKeys.resource(client, "user") });
    await pass(0);
    server.user = { ...server.user, nickname: "King" };
    answer("PATCH", lost);
    await pass(0);
    answer("read user");
    await pass(0);
    expect(sent.outcome).toBeUndefined();
    answer("read user");
    await pass(0);
    expect(sent.outcome).toMatchObject({ truth: { user: { nickname: "King" } } });
  });

  test("the next save waits until it was read back", async () => {
    const { send, log, fail, hold, answer } = await openFresh();
    fail("PATCH", lost);
    hold("read setting");
    await send({ nick: "King" });
    await send({ nick: "Byron" });
    expect(log).toEqual(["saving", 'PATCH {"nick":"King"}', "checking", "read user", "read setting"]);
    answer("read setting");
    await pass(0);
    expect(log.slice(5)).toEqual([
      "outcome failed",
      "tell",
      "saving",
      'PATCH {"nick":"Byron"}',
      "outcome saved",
      "cache user",
      "cache setting",
      "tell",
    ]);
  });

  test("the scope that the token may lack is learned of, with the patch that was refused", async () => {
    const { send, fail, learnScope } = await openFresh();
    const error = new CloudreveError("application", { code: 40089, msg: "Insufficient scope: UserInfo.Write" });
    fail("PATCH", error);
    await send({ nick: "King" });
    expect(learnScope.mock.calls).toEqual([[error, "UserInfo.Write"]]);
  });

  test("nobody has to listen", async () => {
    const { send, fail, log } = await openFresh();
    fail("PATCH", lost);
    const { result } = await send({ nick: "King" }, { onPhase: undefined, onOutcome: undefined });
    expect(await result).toBe("network");
    expect(log.at(-1)).toBe("tell");
  });

  test.each([
    ["it was refused before it was looked at", new CloudreveError("application", { code: 401 })],
    ["it has not left the page", new CloudreveError("aborted")],
    ["another user has signed in", new CloudreveError("otherUser")],
  ])("nothing is read back where %s, and no other tab is told", async (_, error) => {
    const { send, log, fail } = await openFresh();
    fail("PATCH", error);
    const { outcome } = await send({ nick: "King" });
    expect(log).toEqual(["saving", 'PATCH {"nick":"King"}', "outcome failed"]);
    expect(outcome).toEqual({ kind: "failed", error, sent: undefined, truth: undefined });
  });
});

describe("given a save whose answer is lost, when reading back fails", () => {
  test("it is tried twice more, half a second apart", async () => {
    const { send, fail, log } = await openFresh();
    fail("PATCH", lost);
    fail("read user", lost, lost);
    const sent = await send({ nick: "King" });
    await pass(499);
    expect(log.filter((line) => line === "read user")).toHaveLength(1);
    await pass(1);
    expect(log.filter((line) => line === "read user")).toHaveLength(2);
    await pass(500);
    expect(sent.outcome).toMatchObject({ kind: "failed", truth: { user: { nickname: "Ada" } } });
  });

  test("for good, the outcome is unknown, and the shown resources are read once more", async () => {
    const { send, fail, log, watch, queryClient, client } = await openFresh();
    watch("setting");
    await pass(0);
    log.length = 0;
    fail("PATCH", lost);
    fail("read user", lost, lost, lost);
    const sent = await send({ nick: "King" });
    await pass(1_000);
    expect(sent.outcome).toMatchObject({ kind: "failed", sent: { nick: "King" }, truth: undefined });
    expect(await sent.result).toBe("network");
    expect(log.at(-2)).toBe("outcome failed");
    expect(log.filter((line) => line === "read setting")).toHaveLength(2);
    expect(queryClient.getQueryState(settingsKeys.resource(client, "user"))).toMatchObject({ isInvalidated: true });
  });

  test("while offline, it is not tried again", async () => {
    navigator.onLine = false;
    const { send, fail } = await openFresh();
    fail("PATCH", lost);
    fail("read user", lost);
    const { outcome } = await send({ nick: "King" });
    expect(outcome).toMatchObject({ kind: "failed", truth: undefined });
  });

  test("because it is refused, it is not tried again", async () => {
    const { send, fail } = await openFresh();
    fail("PATCH", lost);
    fail("read user", new CloudreveError("application", { code: 401 }));
    const { outcome } = await send({ nick: "King" });
    expect(outcome).toMatchObject({ kind: "failed", truth: undefined });
  });
});

describe("given a save that fails before its PATCH,", () => {
  test("because the truth cannot be read, nothing was sent, tried again or told", async () => {
    const { send, log, fail, learnScope } = openSender();
    fail("read user", lost);
    const { result, outcome } = await send({ nick: "King" }, { resources });
    expect(await result).toBe("network");
    expect(log).toEqual(["saving", "read user", "read setting", "outcome failed"]);
    expect(outcome).toEqual({ kind: "failed", error: lost, sent: undefined, truth: undefined });
    expect(learnScope).not.toHaveBeenCalled();
  });

  test("because its patch cannot be made, it ends with that error", async () => {
    const { send, log } = openSender();
    const error = new Error("nothing to send");
    const { result, outcome } = await send(() => {
      throw error;
    });
    expect(await result).toBe("nothing to send");
    expect(outcome).toEqual({ kind: "failed", error, sent: undefined, truth: undefined });
    expect(log).toEqual(["saving", "outcome failed"]);
  });
});
