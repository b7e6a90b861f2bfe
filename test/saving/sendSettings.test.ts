import { beforeEach, describe, expect, test, vi } from "vitest";
import { prefetchAccount } from "../../src/account/prefetchAccount";
import { CloudreveError } from "../../src/api/CloudreveError";
import { fakeTabs, pass } from "./fakeTabs";
import { markElsewhere, saveElsewhere } from "./openPage";
import { openSender } from "./openSender";

vi.mock("react", () => ({}));

const tabs = fakeTabs();
beforeEach(() => void vi.stubGlobal("navigator", { locks: tabs.locks.asTab("this tab"), onLine: true }));

const both = { resources: ["user", "setting"] as const };

describe("a save that the server takes", () => {
  test("reads, sends, says how it ended, changes the cache and tells the other tabs, in this order", async () => {
    const { send, log, cached } = openSender();
    const { result } = await send({ nick: "King" }, both);
    expect(log).toEqual([
      "saving",
      "read user",
      "read setting",
      'PATCH {"nick":"King"}',
      "outcome saved",
      "cache user",
      "cache setting",
      "tell",
    ]);
    expect(await result).toBe("sent");
    expect(cached("user")).toMatchObject({ nickname: "King" });
  });

  test("hands its patch to the caller", async () => {
    const { send } = openSender();
    expect((await send({ nick: "King" })).outcome).toEqual({ kind: "saved", patch: { nick: "King" } });
  });

  test("needs nobody to be told of anything", async () => {
    const { send, log } = openSender();
    const { result } = await send({ nick: "King" }, { onPhase: undefined, onOutcome: undefined });
    expect(await result).toBe("sent");
    expect(log).toEqual(['PATCH {"nick":"King"}', "tell"]);
  });

  test("reads the shown resources again, without waiting for them", async () => {
    const { send, log, read, watch, hold } = openSender();
    await read("user", "setting");
    watch("user");
    await pass(0);
    hold("read user");
    const { result } = await send({ nick: "King" });
    expect(await result).toBe("sent");
    expect(log.slice(3)).toEqual(["outcome saved", "cache user", "cache setting", "read user", "tell"]);
  });

  describe("while reads are under way", () => {
    test("an answer from before the PATCH does not overwrite the cache after it", async () => {
      const { send, hold, answer, read, watch, cached, queryClient } = openSender();
      await read("user");
      watch("user");
      await pass(0);
      hold("PATCH");
      const { result } = await send({ nick: "King" });
      hold("read user");
      void queryClient.invalidateQueries();
      await pass(0);
      answer("PATCH");
      await pass(0);
      expect(await result).toBe("sent");
      answer("read user");
      await pass(0);
      expect(cached("user")).toMatchObject({ nickname: "King" });
      answer("read user");
      await pass(0);
      expect(cached("user")).toMatchObject({ nickname: "King" });
    });

    test("nor does one that nobody shows, such as a page's that is only being prepared", async () => {
      const { send, hold, answer, read, cached, queryClient, client } = openSender();
      await read("user");
      hold("PATCH");
      await send({ nick: "King" });
      hold("read user");
      const prepared = prefetchAccount(queryClient, client);
      await pass(0);
      answer("PATCH");
      await pass(0);
      answer("read user");
      await prepared;
      expect(cached("user")).toMatchObject({ nickname: "King" });
    });

    test("a first read from before it is begun anew: its section waits for an answer", async () => {
      const { send, hold, answer, watch, cached, log } = openSender();
      hold("PATCH");
      await send({ nick: "King" });
      hold("read user");
      watch("user");
      await pass(0);
      answer("PATCH");
      await pass(0);
      answer("read user");
      await pass(0);
      expect(cached("user")).toBeUndefined();
      expect(log.filter((line) => line === "read user")).toHaveLength(2);
      answer("read user");
      await pass(0);
      expect(cached("user")).toMatchObject({ nickname: "King" });
    });
  });
});

describe("the truth that a patch is made against", () => {
  test("is read if the cache lacks a resource that the form needs, and nothing else is", async () => {
    const { send, log } = openSender();
    const { truth } = await send({}, { resources: ["user"] });
    expect(truth?.user).toMatchObject({ nickname: "Ada" });
    expect(truth).not.toHaveProperty("setting");
    expect(log.filter((line) => line.startsWith("read"))).toEqual(["read user"]);
  });

  test("has the site, where the form needs it", async () => {
    const { send, log } = openSender();
    const { truth } = await send({}, { resources: ["user", "site"] });
    expect(truth?.site).toMatchObject({ default_theme: "#1976d2" });
    expect(log).toContain("read site");
  });

  test("is the account as sections see it", async () => {
    const { send } = openSender();
    expect((await send({}, { resources: ["setting"] })).truth?.setting).toMatchObject({ edition: "community" });
  });

  test("is the cached one, where that was read a moment ago", async () => {
    const { send, log, read } = openSender();
    await read("user", "setting", "site");
    await pass(9_999);
    const { truth } = await send({}, { resources: ["user", "setting", "site"] });
    expect(log).toEqual(["saving", "outcome saved"]);
    expect(truth).toMatchObject({ user: { nickname: "Ada" }, setting: {}, site: {} });
  });

  test("is read again, where that is ten seconds old: also a part that the form does not need, but not the site", async () => {
    const { send, log, read } = openSender();
    await read("user", "setting", "site");
    await pass(10_000);
    await send({}, { resources: ["user", "site"] });
    expect(log).toEqual(["saving", "read user", "read setting", "outcome saved"]);
  });

  test("is read again, where it was invalidated", async () => {
    const { send, log, read, queryClient } = openSender();
    await read("user");
    await queryClient.invalidateQueries();
    await send({}, { resources: ["user"] });
    expect(log).toContain("read user");
  });

  test("is not from a read that was under way already: it may be older than what happened since", async () => {
    const { send, hold, answer, server, read, watch, queryClient } = openSender();
    await read("user");
    watch("user");
    hold("read user");
    void queryClient.invalidateQueries();
    await pass(0);
    server.user = { ...server.user, nickname: "Byron" };
    const sent = await send({}, { resources: ["user"] });
    answer("read user");
    await pass(0);
    expect(sent.truth).toBeUndefined();
    answer("read user");
    await pass(0);
    expect(sent.truth?.user).toMatchObject({ nickname: "Byron" });
  });

  test("does not end a first read that is under way, which sections wait for", async () => {
    const { send, hold, answer, watch, log } = openSender();
    hold("read user");
    watch("user");
    await pass(0);
    const sent = await send({}, { resources: ["user"] });
    answer("read user");
    await pass(0);
    expect(sent.truth?.user).toMatchObject({ nickname: "Ada" });
    expect(log.filter((line) => line === "read user")).toHaveLength(1);
  });

  describe("after another tab has saved", () => {
    test("is read anew, however fresh the cache", async () => {
      const { send, log, read, server } = openSender();
      await read("user", "setting");
      server.user = { ...server.user, nickname: "Byron" };
      markElsewhere(tabs.locks, "/api/v4");
      const { truth } = await send({}, both);
      expect(log).toEqual(["saving", "read user", "read setting", "outcome saved"]);
      expect(truth?.user).toMatchObject({ nickname: "Byron" });
    });
  });
});

describe("an empty patch", () => {
  test("sends nothing and is saved: no cache changes, and no other tab is told", async () => {
    const { send, log, read } = openSender();
    await read("user", "setting");
    const { result, outcome } = await send({});
    expect(await result).toBe("sent");
    expect(outcome).toEqual({ kind: "saved", patch: {} });
    expect(log).toEqual(["saving", "outcome saved"]);
  });
});

describe("while another tab saves", () => {
  const elsewhere = () => saveElsewhereOn("/api/v4");
  const saveElsewhereOn = (site: string) => {
    let end: (value?: unknown) => void = () => undefined;
    const hold = () => new Promise((resolve) => (end = resolve));
    void tabs.locks
      .asTab("other tab")
      .request(`cloudreve-settings ${site}`, {}, hold)
      .catch(() => undefined);
    return { end: () => end() };
  };

  test("a save says that it waits, and reads nothing until its turn", async () => {
    const other = elsewhere();
    const { send, log } = openSender();
    const { result } = await send({ nick: "King" });
    expect(log).toEqual(["waiting"]);
    other.end();
    await pass(0);
    expect(log.slice(0, 2)).toEqual(["waiting", "saving"]);
    expect(await result).toBe("sent");
  });

  test("a save that nobody listens to waits, too", async () => {
    const other = elsewhere();
    const { send, log } = openSender();
    const { result } = await send({ nick: "King" }, { onPhase: undefined });
    expect(log).toEqual([]);
    other.end();
    expect(await result).toBe("sent");
  });

  test("a save that is stopped has no outcome, and tells nobody", async () => {
    elsewhere();
    const { send, log } = openSender();
    const stop = new AbortController();
    const { result } = await send({ nick: "King" }, { signal: stop.signal });
    stop.abort();
    await pass(0);
    expect(await result).toBe("aborted");
    expect(log).toEqual(["waiting"]);
  });

  test("another site's tab is not waited for", async () => {
    saveElsewhere(tabs.locks);
    const { send, log } = openSender();
    await send({ nick: "King" });
    expect(log).not.toContain("waiting");
  });

  test.each([
    ["twice the time limit of a call and a little", 30_000, 65_000],
    ["two minutes and a little, where calls have none", Number.POSITIVE_INFINITY, 125_000],
  ])("its turn is taken from it after %s", async (_, timeout, patience) => {
    elsewhere();
    const { send, log, client } = openSender();
    Object.assign(client, { timeout });
    await send({ nick: "King" });
    await pass(patience - 1);
    expect(log).toEqual(["waiting"]);
    await pass(1);
    expect(log).toContain('PATCH {"nick":"King"}');
  });
});

describe("what must not be sent", () => {
  test("was asked for by a user who has signed out while it waited for its turn", async () => {
    const { send, log, signIn, hold, answer } = openSender();
    hold("read user");
    const sent = await send({ nick: "King" }, both);
    signIn("bob");
    answer("read user");
    await pass(0);
    expect(await sent.result).toBe("otherUser");
    expect(log).toEqual(["saving", "read user", "read setting", "outcome failed"]);
    expect(sent.outcome).toMatchObject({ kind: "failed", sent: undefined, truth: undefined });
  });

  test("comes from a form of another user than the signed-in one", async () => {
    const { send, log } = openSender();
    const { result } = await send({ nick: "King" }, { owner: "/api/v4 bob" });
    expect(await result).toBe("otherUser");
    expect(log).toEqual(["saving", "outcome failed"]);
  });

  test.each([
    ["answered", undefined],
    ["lost", new CloudreveError("network")],
  ])("under way when another user signs in, and %s then, is shown and told to nobody", async (_, error) => {
    const { send, hold, answer, signIn, cached, read, log } = openSender();
    await read("user", "setting");
    hold("PATCH");
    const sent = await send({ nick: "King" });
    signIn("bob");
    await read("user");
    answer("PATCH", error);
    await pass(0);
    expect(await sent.result).toBe(error ? "network" : "otherUser");
    expect(cached("user")).toMatchObject({ nickname: "Ada" });
    expect(sent.outcome).toEqual(error && { kind: "failed", error, sent: { nick: "King" }, truth: undefined });
    expect(log.filter((line) => line.startsWith("cache"))).toEqual([]);
    expect(log.at(-1)).toBe("tell");
  });

  test("is sent if the form belongs to the signed-in user", async () => {
    const { send } = openSender();
    const { result } = await send({ nick: "King" }, { owner: "cloudreve-settings /api/v4 ada" });
    expect(await result).toBe("sent");
  });

  test("is what belongs to a turn that another tab has taken: this page slept in it", async () => {
    const { send, log, hold, answer } = openSender();
    hold("read user");
    const { result } = await send({ nick: "King" }, both);
    void tabs.locks.asTab("other tab").request("cloudreve-settings /api/v4", { steal: true }, () => undefined);
    await pass(0);
    answer("read user");
    await pass(0);
    expect(await result).toBe("aborted");
    expect(log.filter((line) => line.startsWith("PATCH"))).toEqual([]);
  });
});
