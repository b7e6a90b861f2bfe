import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fetchResource } from "../../src/account/accountCache";
import { settingsKeys } from "../../src/account/accountKeys";
import { watchAccount } from "../../src/account/watchAccount";
import { CloudreveError } from "../../src/api/CloudreveError";
import type { Account, AccountResource } from "../../src/account/Account";
import { queryCache, scriptedClient, watchResource } from "../saving/scriptedClient";

vi.mock("react", () => ({}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

/** A watched cache: what was told, as the names of the resources and whether they were answered, and the errors. */
function openWatch() {
  const scripted = scriptedClient();
  const { client } = scripted;
  const queryClient = queryCache();
  const accounts: Partial<Account>[] = [];
  const told: [string, boolean][] = [];
  const errors: unknown[] = [];
  const takeTruth = (account: Partial<Account>, answered: boolean) => {
    accounts.push(account);
    told.push([Object.keys(account).join(" "), answered]);
  };
  const stop = watchAccount(queryClient, client, takeTruth, (error) => void errors.push(error));
  return {
    ...scripted,
    queryClient,
    accounts,
    told,
    errors,
    stop,
    key: (resource: AccountResource) => settingsKeys.resource(client, resource),
    read: async (...resources: AccountResource[]) => {
      for (const resource of resources) {
        fetchResource(queryClient, client, resource, { retry: false }).catch(() => undefined);
        await pass();
      }
    },
  };
}

describe("when the server answers,", () => {
  test("the resource that it has answered is told, as sections see it", async () => {
    const { read, accounts, told } = openWatch();
    await read("setting");
    expect(told).toEqual([["setting", true]]);
    expect(accounts[0]?.setting).toMatchObject({ edition: "community", version_retention_max: 10 });
  });

  test("the other resource is not told with it: that may still be from before a save", async () => {
    const { read, told } = openWatch();
    await read("user", "setting", "user");
    expect(told).toEqual([
      ["user", true],
      ["setting", true],
      ["user", true],
    ]);
  });

  test("the site, which no save changes, is told with every resource, and is no answer about a save", async () => {
    const { read, told } = openWatch();
    await read("user", "site", "setting", "user");
    expect(told).toEqual([
      ["user", true],
      ["user site", false],
      ["setting site", true],
      ["user site", true],
    ]);
  });

  test("what is of no field is not told", async () => {
    const { read, told } = openWatch();
    await read("login");
    expect(told).toEqual([]);
  });

  test("a failed read tells nothing", async () => {
    const { read, told, fail } = openWatch();
    fail("read user", new CloudreveError("network"));
    await read("user");
    expect(told).toEqual([]);
  });
});

describe("when this page puts something into the cache itself,", () => {
  test("it is told, and is no answer of the server", async () => {
    const { read, queryClient, key, told, accounts } = openWatch();
    await read("user");
    queryClient.setQueryData(key("user"), (user: object) => ({ ...user, nickname: "King" }));
    expect(told.slice(1)).toEqual([["user", false]]);
    expect(accounts[1]?.user).toMatchObject({ nickname: "King" });
  });

  test("so it is where the cache is restored or goes back to the state of before", async () => {
    const { read, queryClient, key, told, accounts } = openWatch();
    await read("user");
    const query = queryClient.getQueryCache().find({ queryKey: key("user") });
    query?.setState({ data: { id: "ada", nickname: "Byron" } });
    expect(told.slice(1)).toEqual([["user", false]]);
    expect(accounts[1]?.user).toMatchObject({ nickname: "Byron" });
  });

  test("nothing is told where it is emptied", async () => {
    const { read, queryClient, told } = openWatch();
    await read("user");
    queryClient.clear();
    expect(told).toHaveLength(1);
  });
});

describe("when a read fails,", () => {
  const refusal = new CloudreveError("application", { code: 401 });

  test.for(["user", "setting", "site", "login"] as const)("its error is reported once: %s", async (resource) => {
    const { read, errors, fail } = openWatch();
    fail(`read ${resource}`, refusal);
    await read(resource);
    expect(errors).toEqual([refusal]);
  });

  test("an error is reported again when the read is repeated and fails, too", async () => {
    const { read, errors, fail } = openWatch();
    fail("read user", refusal, refusal);
    await read("user", "user");
    expect(errors).toEqual([refusal, refusal]);
  });

  test("an attempt that is retried is not reported, but the last one is", async () => {
    const { client, queryClient, errors, fail } = openWatch();
    const network = new CloudreveError("network");
    fail("read user", network, refusal);
    fetchResource(queryClient, client, "user", { retry: (count) => count < 1, retryDelay: 500 }).catch(() => undefined);
    await pass(100);
    expect(errors).toEqual([]);
    await pass(500);
    expect(errors).toEqual([refusal]);
  });

  test.for([{ revert: true }, { revert: false }])("a canceled read is not reported: %j", async (options) => {
    const { read, queryClient, errors, hold, key } = openWatch();
    hold("read user");
    await read("user");
    await queryClient.cancelQueries({ queryKey: key("user") }, options);
    await pass();
    expect(errors).toEqual([]);
  });

  test("the error of another user's or the host's own read is not reported", async () => {
    const { client, queryClient, errors, signIn, hold, answer } = openWatch();
    hold("read user");
    fetchResource(queryClient, client, "user", { retry: false }).catch(() => undefined);
    await pass();
    signIn("bob");
    answer("read user", refusal);
    await queryClient
      .query({ queryKey: ["files"], queryFn: () => Promise.reject(refusal), retry: false })
      .catch(() => undefined);
    await pass();
    expect(errors).toEqual([]);
  });

  test("nothing is reported when a component starts to use a read that has failed", async () => {
    const { read, client, queryClient, errors, fail, log } = openWatch();
    fail("read user", refusal);
    await read("user");
    const leave = watchResource(queryClient, client, "user");
    await pass();
    expect(errors).toHaveLength(1);
    expect(log).toEqual(["read user"]);
    leave();
  });
});

describe("what is of no concern is", () => {
  test("an answer to another client, of another user or another site", async () => {
    const { queryClient, told, client } = openWatch();
    const another = scriptedClient();
    another.signIn("bob");
    void fetchResource(queryClient, another.client, "user", { retry: false });
    const elsewhere = { ...client, baseUrl: "https://other.test/api/v4" };
    void fetchResource(queryClient, elsewhere, "user", { retry: false });
    await pass();
    expect(told).toEqual([]);
  });

  test("the host's own cache", () => {
    const { queryClient, told } = openWatch();
    queryClient.setQueryData(["files"], []);
    expect(told).toEqual([]);
  });

  test("that a read has begun, or that an answer is out of date", async () => {
    const { read, queryClient, told, hold } = openWatch();
    await read("user");
    await queryClient.invalidateQueries();
    hold("read user");
    await read("user");
    expect(told).toHaveLength(1);
  });

  test("anything, once nobody watches any more", async () => {
    const { read, told, stop } = openWatch();
    stop();
    await read("user");
    expect(told).toEqual([]);
  });
});

test("after another user has signed in, that user's answers are told", async () => {
  const { read, told, signIn } = openWatch();
  signIn("bob");
  await read("user");
  expect(told).toEqual([["user", true]]);
});
