import { describe, expect, test, vi } from "vitest";
import { readAccount } from "../../src/account/Account";
import { capabilitiesOf } from "../../src/account/capabilities";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { capacitySchema } from "../../src/api/schemas/capacity";
import { userSettingSchema } from "../../src/api/schemas/setting";
import { storagePacksSchema } from "../../src/api/schemas/storage";
import { userSchema } from "../../src/api/schemas/user";
import { packsOf } from "../../src/sections/storage/packsOf";
import { hasNoTasks, tasksOf } from "../../src/settings/nodeTasks";
import { createEmbeddedCloudreve, type EmbeddedOptions } from "../../src/testing/index";

vi.mock("react", () => ({}));

function open(options: EmbeddedOptions = {}) {
  const cloudreve = createEmbeddedCloudreve({ edition: "pro", ...options });
  const { access_token } = cloudreve.signIn();
  const client = createCloudreveClient({
    baseUrl: "http://cloud.test/api/v4",
    getAccessToken: () => access_token,
    userId: cloudreve.account().id,
    fetch: cloudreve.fetch,
  });
  const reads = () =>
    cloudreve.requests.filter(({ path }) => path !== "/user/me").map(({ method, path }) => `${method} ${path}`);
  return { cloudreve, client, reads };
}

/** Returns a client whose server answers every call with this data. */
function answering(data: unknown) {
  const { cloudreve, client } = open();
  cloudreve.fail({ path: /\?|policies|nodes|vas/ }, { status: 200, body: JSON.stringify({ code: 0, data, msg: "" }) });
  return client;
}

// The facts of the examples in the official API documentation (apifox project 6271409), a page for each call.
describe("the documentation's example of", () => {
  test("credit changes (list-credit-changes-308382673e0)", async () => {
    const example = {
      pagination: { page: 0, page_size: 10, next_token: "eyJpZCI6InFLT3doNyJ9", is_cursor: true },
      changes: [
        { changed_at: "2025-05-08T18:28:46+08:00", diff: 800, reason: "share_purchased" },
        { changed_at: "2025-03-20T17:52:20+08:00", diff: -300, reason: "pay" },
        { changed_at: "2025-03-18T20:30:43+08:00", diff: -1, reason: "adjust" },
      ],
    };
    expect(await answering(example).getCreditChanges(undefined)).toEqual({
      entries: example.changes,
      next: "eyJpZCI6InFLT3doNyJ9",
    });
  });

  test("payments (list-payments-308383051e0): no token on the last page", async () => {
    const payment = {
      id: "3YwCL",
      trade_no: "20250323225706001174243874",
      name: "Points",
      status: "created",
      qyt: 1000,
      price_unit: 1,
      price_id: "CNY",
      price_mark: "¥",
      price_one_unit: 100,
      created_at: "2025-03-23T22:57:07+08:00",
      updated_at: "2025-03-23T22:57:07+08:00",
      product_type: 4,
    };
    const example = { pagination: { page: 0, page_size: 10, is_cursor: true }, payments: [payment] };
    expect(await answering(example).getPayments(undefined)).toEqual({ entries: [payment], next: undefined });
  });

  test("a payment with points (create-a-payment-307864413e0), as the list has it: no currency", async () => {
    const payment = {
      id: "BZySn",
      trade_no: "20250612141628004288434913",
      name: "123",
      status: "created",
      qyt: 3,
      price_unit: 100,
      created_at: "2025-06-12T14:16:28.043417+08:00",
      updated_at: "2025-06-12T14:16:28.043417+08:00",
      product_type: 3,
    };
    const { entries } = await answering({ payments: [payment] }).getPayments(undefined);
    expect(entries).toEqual([{ ...payment, price_id: "", price_mark: "", price_one_unit: 0 }]);
  });

  test("a gift code (check-gift-code-307898851e0)", async () => {
    const gift = await answering({ name: "Points", qyt: 1 }).getGiftCode("d6695b49-1eca-4975-813f-0dafd90c1705");
    expect(gift).toEqual({ name: "Points", qyt: 1, duration: null });
    expect(await answering({ name: "Pro", qyt: 1, duration: 864_000 }).getGiftCode("x")).toMatchObject({
      duration: 864_000,
    });
  });

  test("storage policies (list-available-storage-policies-308312707e0)", async () => {
    const client = answering([
      { id: "B1Fy", name: "Minio", type: "s3", max_size: 0 },
      { id: "NrTZ", name: "Qiniu", type: "qiniu", max_size: 0, relay: true },
    ]);
    const names = { allowed_name_regexp: "", denied_name_regexp: "" };
    const none = { allowed_suffix: [], denied_suffix: [], ...names, children: [] };
    expect(await client.getStoragePolicies()).toEqual([
      { id: "B1Fy", name: "Minio", type: "s3", max_size: 0, relay: false, ...none },
      { id: "NrTZ", name: "Qiniu", type: "qiniu", max_size: 0, relay: true, ...none },
    ]);
  });

  test("the setting (get-preferences-308319497e0): a pack, the points, and no end without a membership", () => {
    const example = {
      open_id: [{ provider: 0, linked_at: "2025-04-10T20:04:19+08:00" }],
      storage_packs: [
        {
          name: "Unlimited Storage",
          active_since: "2025-03-20T17:52:20+08:00",
          expire_at: "2026-03-20T17:52:20+08:00",
          size: 214_748_364_800,
        },
      ],
      credit: 24_600,
    };
    const setting = readAccount.setting(userSettingSchema.parse(example));
    expect(setting).toMatchObject({ credit: 24_600, group_expires: null });
    expect(packsOf(setting.storage_packs, Date.parse("2026-01-01T00:00:00Z"))).toEqual([
      { ...example.storage_packs[0], hasEnded: false },
    ]);
    expect(capabilitiesOf({ setting }, {}).edition).toBe("pro");
    const member = userSettingSchema.parse({ ...example, group_expires: "2026-03-20T17:52:20+08:00" });
    expect(Date.parse(readAccount.setting(member).group_expires ?? "")).toBe(Date.parse("2026-03-20T09:52:20Z"));
  });

  test("the storage (get-storage-capacity-307902845e0): the whole has the packs in it", () => {
    const example = { total: 3_702_272_294_912, used: 7_946_323_095, storage_pack_total: 1_503_249_039_360 };
    expect(capacitySchema.parse(example)).toEqual(example);
  });

  test("the user (finish-openid-sign-in-289511003e0): points fail nothing there", () => {
    const user = {
      id: "6JIo",
      email: "Cassidy.Hagenes@gmail.com",
      nickname: "Johnny Zhang",
      created_at: "2023-08-06T19:21:59+08:00",
      group: { id: "1AI8", name: "Admin", permission: "/f8B", direct_link_batch_size: 10, trash_retention: 864_000 },
      status: "active",
      avatar: "file",
      preferred_theme: "#131313",
      credit: 98,
      language: "en-US",
    };
    expect(userSchema.parse(user)).toMatchObject({ id: "6JIo", group: { id: "1AI8", trash_retention: 864_000 } });
  });

  test("nodes (list-available-nodes-308315715e0)", async () => {
    const nodes = [
      { id: "m9uO", name: "remote", type: "slave", capabilities: "Hg==" },
      { id: "2LTb", name: "asd", type: "slave", capabilities: "" },
    ];
    expect(await answering(nodes).getNodes()).toEqual(nodes);
  });
});

describe("a difference from it fails nothing:", () => {
  test("missing keys, null and other types", async () => {
    const odd = {
      pagination: { next_token: null },
      changes: [{}, { diff: "12", reason: null }, null, "x", 3],
      payments: [{ id: 7, price_unit: null, price_one_unit: null }],
    };
    const change = { changed_at: "", diff: 0, reason: "" };
    expect(await answering(odd).getCreditChanges("t")).toEqual({ entries: [change, change], next: undefined });
    expect((await answering(odd).getPayments(undefined)).entries).toMatchObject([
      { id: "", qyt: 1, price_unit: undefined, price_one_unit: 0, price_id: "" },
    ]);
    expect(await answering({ pagination: { next_token: "" } }).getPayments(undefined)).toEqual({
      entries: [],
      next: undefined,
    });
    expect(await answering({}).getGiftCode("x")).toEqual({ name: "", qyt: 1, duration: null });
  });

  test("null instead of a list", async () => {
    expect(await answering(null).getStoragePolicies()).toEqual([]);
    expect(await answering(null).getNodes()).toEqual([]);
    expect(await answering(null).getCreditChanges(undefined)).toEqual({ entries: [], next: undefined });
    expect(await answering(null).getPayments(undefined)).toEqual({ entries: [], next: undefined });
    expect(storagePacksSchema.parse(undefined)).toEqual([]);
    expect(storagePacksSchema.parse([1, { name: "10 GB", size: 5 }])).toEqual([
      { name: "10 GB", size: 5, active_since: "", expire_at: "" },
    ]);
  });

  test("a policy without a size, or a node without capabilities: nothing is known of them", async () => {
    const policies = await answering([{ id: "x" }, { max_size: "1" }]).getStoragePolicies();
    expect(policies.map(({ max_size }) => max_size)).toEqual([undefined, undefined]);
    const nodes = await answering([{ id: "x" }, { capabilities: 3 }]).getNodes();
    expect(nodes.map((node) => [node.capabilities, tasksOf(node)])).toEqual([
      [undefined, []],
      [undefined, []],
    ]);
  });

  test.each([
    ["", true],
    ["AA==", true],
    ["AAAA", true],
    ["Hg==", false],
    // Bits 0 and 5, of which nothing is known.
    ["AQ==", false],
    ["IA==", false],
    [undefined, false],
  ])("a node of the capabilities %j does nothing: %s", (capabilities, expected) => {
    expect(hasNoTasks({ capabilities })).toBe(expected);
  });

  test("but an answer that is no object is an error", async () => {
    await expect(answering("x").getCreditChanges(undefined)).rejects.toMatchObject({ kind: "contract" });
    await expect(answering(3).getGiftCode("x")).rejects.toMatchObject({ kind: "contract" });
  });
});

test("lists are asked for newest first, 50 at a time, and by the token of the page before", async () => {
  const credit_changes = Array.from({ length: 60 }, (_, diff) => ({
    changed_at: "2026-01-01T00:00:00Z",
    diff,
    reason: "pay",
  }));
  const { client, reads } = open({ accounts: [{ email: "ada@example.com", credit_changes }] });
  const first = await client.getCreditChanges(undefined);
  const second = await client.getCreditChanges(first.next);
  expect([...first.entries, ...second.entries].map(({ diff }) => diff)).toEqual(
    Array.from({ length: 60 }, (_, index) => 59 - index),
  );
  expect(second.next).toBeUndefined();
  await expect(client.getPayments("a b&c")).rejects.toMatchObject({ code: 40001 });
  expect(reads()).toEqual([
    "GET /user/creditChanges?page_size=50&order_direction=desc",
    "GET /user/creditChanges?page_size=50&order_direction=desc&next_page_token=50",
    "GET /user/payments?page_size=50&order_direction=desc&next_page_token=a%20b%26c",
  ]);
});

test("a gift code is encoded in the path, whatever is in it", async () => {
  const code = "a/b?c=d#e ü%2F../x";
  const { client, cloudreve, reads } = open({ giftCodes: [{ code, name: "Points", qyt: 50 }] });
  expect(await client.getGiftCode(code)).toMatchObject({ qyt: 50 });
  await client.redeemGiftCode(code);
  expect(cloudreve.account().credit).toBe(50);
  const path = `/vas/giftcode/${encodeURIComponent(code)}`;
  expect(reads()).toEqual([`GET ${path}`, `POST ${path}/redeem`]);
  await expect(client.getGiftCode(code)).rejects.toMatchObject({ code: 404 });
});

test.each(["", ".", "..", "\uD800"])("the code %j is not sent: no path can hold it", async (code) => {
  const { client, reads } = open();
  await expect(client.getGiftCode(code)).rejects.toThrow();
  await expect(client.redeemGiftCode(code)).rejects.toThrow();
  expect(reads()).toEqual([]);
});
