import { onlineManager } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AccountResource } from "../../src/account/Account";
import {
  applyToCache,
  cachedAccount,
  cancelAccountReads,
  fetchResource,
  refetchAccount,
} from "../../src/account/accountCache";
import { ownerOf, settingsKeys, siteOf } from "../../src/account/accountKeys";
import { accountQueries, retry } from "../../src/account/accountQueries";
import { prefetchAccount } from "../../src/account/prefetchAccount";
import { CloudreveError } from "../../src/api/CloudreveError";
import { queryCache, scriptedClient, watchResource } from "../saving/scriptedClient";

vi.mock("react", () => ({}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  onlineManager.setOnline(true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);
const lost = new CloudreveError("network");

function openCache() {
  const scripted = scriptedClient();
  const { client, log } = scripted;
  const queryClient = queryCache();
  return {
    ...scripted,
    queryClient,
    cached: (resource: AccountResource) =>
      queryClient.getQueryData<Record<string, unknown>>(settingsKeys.resource(client, resource)),
    watch: async (resource: AccountResource) => {
      const leave = watchResource(queryClient, client, resource);
      await pass();
      return leave;
    },
    /** Reads resources into the cache, and forgets that it was done. */
    read: async (...resources: AccountResource[]) => {
      await Promise.all(resources.map((resource) => fetchResource(queryClient, client, resource, { retry: false })));
      log.length = 0;
    },
  };
}

describe("the account in the cache", () => {
  test("has what was read, as sections see it", async () => {
    const { queryClient, client, read } = openCache();
    expect(cachedAccount(queryClient, client)).toEqual({});
    await read("user", "site", "login");
    expect(cachedAccount(queryClient, client)).toEqual({
      user: expect.objectContaining({ nickname: "Ada" }) as unknown,
      site: { title: "Cloud", default_theme: "#1976d2", themes: [] },
      login: { authn: true },
    });
    await read("setting");
    expect(cachedAccount(queryClient, client).setting).toMatchObject({ edition: "community" });
  });

  test("is the user's who is signed in now; the site is everybody's", async () => {
    const { queryClient, client, read, signIn } = openCache();
    await read("user", "setting", "site");
    signIn("bob");
    expect(Object.keys(cachedAccount(queryClient, client))).toEqual(["site"]);
  });
});

describe("after a save elsewhere, when the account is read again,", () => {
  test("the resources that are shown are read at once, the others when they are shown", async () => {
    const { queryClient, client, read, watch, log } = openCache();
    await read("user", "setting");
    await watch("user");
    log.length = 0;
    void refetchAccount(queryClient, client);
    await pass();
    expect(log).toEqual(["read user"]);
    await watch("setting");
    expect(log).toEqual(["read user", "read setting"]);
  });

  test("a first read that is under way is begun anew: it may be older than the save", async () => {
    const { queryClient, client, read, watch, hold, answer, server, cached, log } = openCache();
    await read("setting");
    hold("read user");
    await watch("user");
    server.user = { ...server.user, nickname: "King" };
    void refetchAccount(queryClient, client);
    await pass();
    answer("read user");
    await pass();
    expect(cached("user")).toMatchObject({ nickname: "Ada" });
    answer("read user");
    await pass();
    expect(cached("user")).toMatchObject({ nickname: "King" });
    expect(log).toEqual(["read user", "read user"]);
  });

  test("a first read that fails is begun anew, too", async () => {
    const { queryClient, client, watch, hold, letGo, answer, cached, log } = openCache();
    hold("read user");
    await watch("user");
    void refetchAccount(queryClient, client);
    await pass();
    letGo("read user");
    answer("read user", new CloudreveError("application", { code: 403 }));
    await pass();
    expect(log).toEqual(["read user", "read user"]);
    expect(cached("user")).toMatchObject({ nickname: "Ada" });
  });

  test("a later read that is under way is begun anew without waiting for it", async () => {
    const { queryClient, client, read, watch, hold, answer, server, cached, log } = openCache();
    await read("user");
    hold("read user");
    await watch("user");
    server.user = { ...server.user, nickname: "King" };
    void refetchAccount(queryClient, client);
    await pass();
    expect(log).toEqual(["read user", "read user"]);
    answer("read user");
    answer("read user");
    await pass();
    expect(cached("user")).toMatchObject({ nickname: "King" });
  });

  test("it ends once all of it was read", async () => {
    const { queryClient, client, watch, hold, answer } = openCache();
    await watch("user");
    hold("read user");
    const done = vi.fn();
    void refetchAccount(queryClient, client).then(done);
    await pass();
    expect(done).not.toHaveBeenCalled();
    answer("read user");
    await pass();
    expect(done).toHaveBeenCalledOnce();
  });

  test("the site's own settings stay, which no save changes", async () => {
    const { queryClient, client, watch, log } = openCache();
    await watch("site");
    log.length = 0;
    await refetchAccount(queryClient, client);
    expect(log).toEqual([]);
  });
});

describe("reads that are ended", () => {
  test("are those of the account, except for a first one, which sections wait for", async () => {
    const { queryClient, client, read, watch, hold, answer, server, cached } = openCache();
    await read("user");
    hold("read user");
    hold("read setting");
    await watch("user");
    await watch("setting");
    server.user = { ...server.user, nickname: "King" };
    await cancelAccountReads(queryClient, client);
    answer("read user");
    answer("read setting");
    await pass();
    expect(cached("user")).toMatchObject({ nickname: "Ada" });
    expect(cached("setting")).toMatchObject({ version_retention_max: 10 });
    expect(queryClient.isFetching()).toBe(0);
  });

  test("are first ones, too, where that is asked for", async () => {
    const { queryClient, client, watch, hold, answer, cached } = openCache();
    hold("read user");
    await watch("user");
    await cancelAccountReads(queryClient, client, { first: true });
    answer("read user");
    await pass();
    expect(cached("user")).toBeUndefined();
  });
});

describe("a saved patch", () => {
  test("changes the keys of the answers that its fields are read from, and nothing else", async () => {
    const { queryClient, client, read, cached } = openCache();
    await read("user", "setting");
    const [user, setting] = [cached("user"), cached("setting")];
    applyToCache(queryClient, client, { nick: "King", disable_view_sync: true });
    expect(cached("user")).toEqual({ ...user, nickname: "King" });
    expect(cached("setting")).toEqual({ ...setting, disable_view_sync: true });
  });

  test("turns two-factor authentication on, and leaves its code out", async () => {
    const { queryClient, client, read, cached } = openCache();
    await read("user", "setting");
    const [user, setting] = [cached("user"), cached("setting")];
    applyToCache(queryClient, client, { two_fa_enabled: true, two_fa_code: "123456" });
    expect(cached("setting")).toEqual({ ...setting, two_fa_enabled: true });
    expect(cached("user")).toEqual(user);
  });

  test("leaves no password in the cache", async () => {
    const { queryClient, client, read, cached } = openCache();
    await read("user", "setting");
    const setting = cached("setting");
    applyToCache(queryClient, client, { current_password: "old secret", new_password: "new secret" });
    expect(cached("setting")).toEqual(setting);
  });

  test("ends the membership", async () => {
    const { queryClient, client, read, cached, server } = openCache();
    server.setting = { ...server.setting, group_expires: "2027-03-12T00:00:00Z" };
    await read("setting");
    applyToCache(queryClient, client, { group_expires: true });
    expect(cached("setting")).toMatchObject({ group_expires: null });
  });

  test("makes no answer where there was none", () => {
    const { queryClient, client, cached } = openCache();
    applyToCache(queryClient, client, { nick: "King" });
    expect(cached("user")).toBeUndefined();
  });
});

describe("prefetching", () => {
  test("reads all that the sections wait for, each resource once", async () => {
    const { queryClient, client, log } = openCache();
    await prefetchAccount(queryClient, client);
    expect(log.sort()).toEqual(["read login", "read setting", "read site", "read user"]);
    expect(Object.keys(cachedAccount(queryClient, client))).toEqual(["user", "setting", "site", "login"]);
  });

  test("leaves out what cannot be read, without a second try whatever the host's rule: the page reads it", async () => {
    const { queryClient, client, log, fail, cached } = openCache();
    queryClient.setDefaultOptions({ queries: { retry: 3 } });
    fail("read user", lost);
    await Promise.all([prefetchAccount(queryClient, client), pass(10_000)]);
    expect(log).toHaveLength(4);
    expect(cached("setting")).toBeDefined();
    expect(queryClient.getQueryCache().find({ queryKey: settingsKeys.resource(client, "user") })).toBeUndefined();
  });

  test("of one resource does not take a query of the host's along when it fails", async () => {
    const { queryClient, client, fail } = openCache();
    const own = [...settingsKeys.resource(client, "user"), "own"];
    queryClient.setQueryData(own, 1);
    fail("read user", lost);
    await prefetchAccount(queryClient, client);
    expect(queryClient.getQueryData(own)).toBe(1);
  });
});

describe("a resource that is shown", () => {
  test.each(["site", "login"] as const)("%s is read again only after five minutes", async (resource) => {
    const { watch, log } = openCache();
    (await watch(resource))();
    await pass(5 * 60_000 - 1);
    (await watch(resource))();
    expect(log).toEqual([`read ${resource}`]);
    await pass(1);
    await watch(resource);
    expect(log).toHaveLength(2);
  });

  test.each(["user", "setting"] as const)("%s may have changed on another device a moment ago", async (resource) => {
    const { watch, log } = openCache();
    (await watch(resource))();
    await pass(1);
    await watch(resource);
    expect(log).toEqual([`read ${resource}`, `read ${resource}`]);
  });

  test.each(["user", "setting", "site", "login"] as const)(
    "%s is not waited for once nobody shows it",
    async (resource) => {
      const { watch, hold, aborted } = openCache();
      hold(`read ${resource}`);
      const leave = await watch(resource);
      expect(aborted).toEqual([]);
      leave();
      expect(aborted).toEqual([`read ${resource}`]);
    },
  );

  test.each(["user", "setting", "site", "login"] as const)("%s is selected as sections see it", async (resource) => {
    const { client, queryClient, read, cached } = openCache();
    await read(resource);
    const { select } = accountQueries(client)[resource];
    const shown = select?.(cached(resource) as never);
    expect(shown).toEqual(
      resource === "login" ? { authn: true } : (cachedAccount(queryClient, client)[resource] as unknown),
    );
  });

  test("is read at once where the browser says that it is offline: the server may be on this machine", async () => {
    onlineManager.setOnline(false);
    const { watch, log, cached } = openCache();
    await watch("user");
    expect(log).toEqual(["read user"]);
    expect(cached("user")).toMatchObject({ nickname: "Ada" });
  });

  test("is read again when the network is back", async () => {
    const { queryClient, watch, log } = openCache();
    queryClient.mount();
    await watch("user");
    onlineManager.setOnline(false);
    await pass(1);
    onlineManager.setOnline(true);
    await pass();
    expect(log).toEqual(["read user", "read user"]);
    queryClient.unmount();
  });

  test("is not read anew by each component that mounts to say that it failed", async () => {
    const { watch, log, fail } = openCache();
    fail("read user", new CloudreveError("application", { code: 403 }));
    const leave = await watch("user");
    await watch("user");
    expect(log).toEqual(["read user"]);
    leave();
  });
});

test("a network failure is tried twice more, a refusal and a foreign error never", () => {
  expect([0, 1, 2].map((failures) => retry(failures, lost))).toEqual([true, true, false]);
  expect(retry(0, new CloudreveError("timeout"))).toBe(false);
  expect(retry(0, new Error("network"))).toBe(false);
});

describe("the keys", () => {
  test("are by site, and the user's resources by user, too", () => {
    const { client } = openCache();
    expect(settingsKeys.resource(client, "setting")).toEqual(["cloudreve-settings", "/api/v4", "ada", "setting"]);
    expect(settingsKeys.resource(client, "user")).toEqual(["cloudreve-settings", "/api/v4", "ada", "user"]);
    expect(settingsKeys.resource(client, "site")).toEqual(["cloudreve-settings", "/api/v4", "site"]);
    expect(settingsKeys.resource(client, "login")).toEqual(["cloudreve-settings", "/api/v4", "login"]);
  });

  test("of two users differ in the word for them", () => {
    const { client, signIn } = openCache();
    const before = ownerOf(client);
    expect(before).toBe("cloudreve-settings /api/v4 ada");
    signIn("bob");
    expect(ownerOf(client)).not.toBe(before);
  });

  test("name a site as all of its tabs do, wherever they are on it", () => {
    const { client } = openCache();
    expect(siteOf(client)).toBe("/api/v4");
    vi.stubGlobal("document", { baseURI: "https://cloud.test/home/settings" });
    expect(siteOf(client)).toBe("https://cloud.test/api/v4");
    expect(siteOf({ ...client, baseUrl: "https://other.test/api/v4" })).toBe("https://other.test/api/v4");
  });
});
