import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve, type EmbeddedOptions, type Payment } from "../../src/testing/index";
import { signedIn } from "./signedIn";

const payment: Payment = {
  id: "pay0",
  trade_no: "T0",
  name: "10 GB",
  status: "fulfilled",
  product_type: 3,
  qyt: 1,
  price_unit: 1000,
  price_id: "CNY",
  price_mark: "¥",
  price_one_unit: 100,
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
};
const changes = Array.from({ length: 12 }, (_, diff) => ({ changed_at: "2026-01-01T00:00:00Z", diff, reason: "pay" }));
const start = (options: EmbeddedOptions = {}) =>
  createEmbeddedCloudreve({
    edition: "pro",
    accounts: [{ email: "ada@example.com", credit: 300, credit_changes: changes, payments: [payment] }],
    now: () => Date.parse("2026-06-01T00:00:00Z"),
    ...options,
  });
const diffsIn = (data: unknown) => (data as { changes: { diff: number }[] }).changes.map(({ diff }) => diff);

describe("lists", () => {
  it("come in pages, oldest first unless asked for otherwise; the last page has no token", async () => {
    const { call } = signedIn(start());
    const first = (await call("GET", "/user/creditChanges?page_size=10&order_direction=desc")).data;
    expect(diffsIn(first)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(first).toMatchObject({ pagination: { next_token: "10", is_cursor: true, page_size: 10 } });

    const rest = await call("GET", "/user/creditChanges?page_size=10&order_direction=desc&next_page_token=10");
    expect(diffsIn(rest.data)).toEqual([1, 0]);
    expect(rest.data).not.toHaveProperty("pagination.next_token");
    expect(diffsIn((await call("GET", "/user/creditChanges?page_size=50&next_page_token=")).data)[0]).toBe(0);
    expect((await call("GET", "/user/payments?page_size=10")).data).toMatchObject({ payments: [payment] });
  });

  it.each([
    ["", "PageSize cannot be empty"],
    ["?page_size=9", "PageSize too short"],
    ["?page_size=101", "PageSize too long"],
    ["?page_size=x", "Parameter error"],
    ["?page_size=10&order_direction=up", "OrderDirection format error"],
    ["?page_size=10&next_page_token=x", "Failed to parse page token"],
  ])("refuse the query %j", async (query, msg) => {
    const { call } = signedIn(start());
    for (const path of ["/user/creditChanges", "/user/payments"])
      expect(await call("GET", path + query)).toMatchObject({ code: 40001, msg });
  });

  it("of policies and nodes have the documented keys", async () => {
    const { call } = signedIn(start());
    expect((await call("GET", "/user/setting/policies")).data).toEqual([
      { id: "O4S1", name: "Default storage policy", type: "local", max_size: 0, relay: false },
    ]);
    expect((await call("GET", "/user/setting/nodes")).data).toEqual([
      { id: "n3mA", name: "Master", type: "master", capabilities: "Hg==" },
    ]);
  });
});

describe("a gift code", () => {
  const group = { id: "pRo1", name: "Pro", permission: "hAg=" };
  const year = 31_536_000;
  const giftCodes = [
    { code: "a/b ü", name: "Points", qyt: 50 },
    { code: "pack", name: "10 GB", duration: year, gives: { size: 10 } },
    { code: "group", name: "Pro", qyt: 2, duration: 86_400, gives: { group } },
    { code: "group2", name: "Pro", duration: 86_400, gives: { group } },
    { code: "old", name: "Points", used: true },
  ];

  it("is read as often as one likes and redeemed once", async () => {
    const cloudreve = start({ giftCodes });
    const { call } = signedIn(cloudreve);
    const path = `/vas/giftcode/${encodeURIComponent("a/b ü")}`;
    expect((await call("GET", path)).data).toEqual({ name: "Points", qyt: 50 });
    expect((await call("GET", path)).code).toBe(0);

    expect(await call("POST", `${path}/redeem`)).toEqual({ code: 0, msg: "" });
    expect(cloudreve.account()).toMatchObject({ credit: 350 });
    expect(cloudreve.account().credit_changes.at(-1)).toMatchObject({ diff: 50 });
    expect((await call("GET", "/user/me")).data).toMatchObject({ credit: 350 });
    for (const [method, end] of [
      ["GET", ""],
      ["POST", "/redeem"],
    ] as const)
      expect((await call(method, path + end)).code).toBe(404);
    expect(cloudreve.account().credit).toBe(350);
    expect((await call("GET", "/vas/giftcode/old")).code).toBe(404);
    expect((await call("GET", "/vas/giftcode/none")).code).toBe(404);
  });

  it("gives a pack or a membership, which is extended", async () => {
    const cloudreve = start({ giftCodes });
    const { call } = signedIn(cloudreve);
    expect((await call("GET", "/vas/giftcode/pack")).data).toEqual({ name: "10 GB", qyt: 1, duration: year });
    await call("POST", "/vas/giftcode/pack/redeem");
    expect(cloudreve.account().storage_packs).toEqual([
      { name: "10 GB", size: 10, active_since: "2026-06-01T00:00:00.000Z", expire_at: "2027-06-01T00:00:00.000Z" },
    ]);

    await call("POST", "/vas/giftcode/group/redeem");
    expect(cloudreve.account()).toMatchObject({ group, group_expires: "2026-06-03T00:00:00.000Z" });
    await call("POST", "/vas/giftcode/group2/redeem");
    expect(cloudreve.account().group_expires).toBe("2026-06-04T00:00:00.000Z");
  });
});

it("applications need the scopes Finance.Read and Finance.Write", async () => {
  const giftCodes = [{ code: "one", name: "Points" }];
  const code = async (scopes: string[], method: string, path: string) =>
    (await signedIn(start({ giftCodes }), undefined, { scopes }).call(method, path)).code;
  const reads = ["/user/creditChanges?page_size=10", "/user/payments?page_size=10", "/vas/giftcode/one"];
  for (const path of reads) {
    expect(await code(["UserInfo.Write"], "GET", path)).toBe(40089);
    expect(await code(["Finance.Read"], "GET", path)).toBe(0);
  }
  expect(await code(["Finance.Read"], "POST", "/vas/giftcode/one/redeem")).toBe(40089);
  expect(await code(["Finance.Write"], "POST", "/vas/giftcode/one/redeem")).toBe(0);
});

it("the community edition has nothing of it", async () => {
  const { send, call } = signedIn(start({ edition: "community" }));
  for (const path of ["/user/creditChanges?page_size=10", "/user/payments?page_size=10", "/vas/giftcode/one"])
    expect((await send("GET", path)).status).toBe(404);
  expect((await call("GET", "/user/me")).data).not.toHaveProperty("credit");
});

it("a gift code's group gives its quota", async () => {
  const group = { id: "Gold", name: "Gold", permission: "", quota: 5_000 };
  const giftCodes = [{ code: "gold", name: "Gold", duration: 60, gives: { group } }];
  const { call } = signedIn(start({ giftCodes }));
  await call("POST", "/vas/giftcode/gold/redeem");
  expect((await call("GET", "/user/capacity")).data).toMatchObject({ total: 5_000 });
});
