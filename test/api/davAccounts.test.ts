import { describe, expect, test, vi } from "vitest";
import { readDavAccount } from "../../src/account/Account";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { isGone } from "../../src/api/failures";
import { createEmbeddedCloudreve, type DavAccountState } from "../../src/testing/index";

vi.mock("react", () => ({}));

const passwordOf = (count: number) => `password${count}`.padEnd(32, "0");
const account = (count: number): DavAccountState => ({
  id: `id${count}`,
  created_at: "2026-11-28T18:00:10Z",
  name: `Phone ${count}`,
  uri: "cloudreve://my",
  password: passwordOf(count),
  readonly: count % 2 === 0,
  proxy: false,
  disable_sys_files: count % 3 === 0,
});
const phone = { name: "Phone", uri: "cloudreve://my/a%20b", readonly: true, proxy: false, disable_sys_files: false };

function open(count: number) {
  const cloudreve = createEmbeddedCloudreve({
    accounts: [
      {
        email: "ada@example.com",
        group: { id: "BOUR", name: "User", permission: "CA==" },
        dav_accounts: Array.from({ length: count }, (_, index) => account(index)),
      },
    ],
  });
  const { access_token } = cloudreve.signIn();
  const client = createCloudreveClient({
    baseUrl: "http://cloud.test/api/v4",
    getAccessToken: () => access_token,
    userId: cloudreve.account().id,
    fetch: cloudreve.fetch,
  });
  const reads = () => cloudreve.requests.filter(({ path }) => path.startsWith("/devices/dav")).map(({ path }) => path);
  return { cloudreve, client, reads };
}

describe("the list", () => {
  test("is read to its end, newest first", async () => {
    const { client, reads } = open(123);
    const names = (await client.getDavAccounts()).map(({ name }) => name);
    expect(names).toEqual(Array.from({ length: 123 }, (_, index) => `Phone ${122 - index}`));
    expect(reads()).toEqual([
      "/devices/dav?page_size=50",
      "/devices/dav?page_size=50&next_page_token=id73",
      "/devices/dav?page_size=50&next_page_token=id23",
    ]);
  });

  test("has no password, under whatever name", async () => {
    const { client } = open(60);
    const list = JSON.stringify(await client.getDavAccounts());
    for (let count = 0; count < 60; count += 1) expect(list).not.toContain(passwordOf(count));
  });

  test("has its options as flags, after they are read", async () => {
    const { client } = open(7);
    const accounts = (await client.getDavAccounts()).map(readDavAccount).reverse();
    expect(accounts.map(({ readonly }) => readonly)).toEqual([true, false, true, false, true, false, true]);
    expect(accounts.map((each) => each.disable_sys_files)).toEqual([true, false, false, true, false, false, true]);
    expect(accounts.some(({ proxy }) => proxy)).toBe(false);
    expect(accounts[0]).toEqual({ ...account(0), password: undefined });
  });

  test("ends where a server repeats itself, and has each account once", async () => {
    // Also the answer to whose token it is.
    const body = { id: "u", accounts: [{ id: "a", password: "p" }], pagination: { next_token: "a" } };
    const fetch = vi.fn(() => Promise.resolve(new Response(JSON.stringify({ code: 0, msg: "", data: body }))));
    const client = createCloudreveClient({ baseUrl: "/api/v4", getAccessToken: () => "token", userId: "u", fetch });
    expect((await client.getDavAccounts()).map(({ id }) => id)).toEqual(["a"]);
    expect(await client.getDavPassword("b")).toBeUndefined();
    expect(fetch.mock.calls.length).toBeLessThan(6);
  });
});

describe("a password", () => {
  test("is that of the account, and no page is read after it", async () => {
    const { client, reads } = open(123);
    expect(await client.getDavPassword("id60")).toBe(passwordOf(60));
    expect(reads()).toHaveLength(2);
  });

  test("of an account that is gone is none", async () => {
    expect(await open(3).client.getDavPassword("id3")).toBeUndefined();
  });

  test("of no text is an error that names its place only", async () => {
    const body = { accounts: [{ id: "a", password: 12_345_678 }] };
    const client = createCloudreveClient({
      baseUrl: "/api/v4",
      getAccessToken: () => null,
      fetch: () => Promise.resolve(new Response(JSON.stringify({ code: 0, msg: "", data: body }))),
    });
    const error: unknown = await client.getDavPassword("a").catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: "contract", path: "data.accounts.0.password" });
    expect(JSON.stringify(error) + String(error)).not.toContain("12345678");
  });
});

test("an account is created, replaced as a whole and deleted", async () => {
  const { client, cloudreve } = open(0);
  const made = await client.createDavAccount(phone);
  expect(made).not.toHaveProperty("password");
  expect(readDavAccount(made)).toMatchObject(phone);
  const [stored] = cloudreve.account().dav_accounts;

  await client.updateDavAccount(made.id, { ...phone, name: "Old phone", readonly: false });
  expect(cloudreve.account().dav_accounts).toEqual([{ ...stored, name: "Old phone", readonly: false }]);

  await client.deleteDavAccount(made.id);
  expect(cloudreve.account().dav_accounts).toEqual([]);
  const again: unknown = await client.deleteDavAccount(made.id).catch((error: unknown) => error);
  expect(isGone(again)).toBe(true);
  const unknown: unknown = await client.deleteDavAccount("zzzz").catch((error: unknown) => error);
  expect(unknown).toMatchObject({ code: 40001 });
  expect(isGone(unknown)).toBe(false);
});

test("an id cannot lead to another path", async () => {
  const { client, cloudreve } = open(0);
  await client.deleteDavAccount("../dav?x").catch(() => undefined);
  expect(cloudreve.requests.at(-1)?.path).toBe("/devices/dav/..%2Fdav%3Fx");
});
