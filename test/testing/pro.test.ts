import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { signedIn } from "./signedIn";

const member = {
  email: "ada@example.com",
  group: { id: "pRo1", name: "Pro", permission: "hAg=" },
  group_expires: "2099-01-01T00:00:00Z",
  credit: 300,
  credit_changes: [1, 2, 3].map((diff) => ({ changed_at: `2026-01-0${diff}T00:00:00Z`, diff, reason: "pay" })),
  storage_packs: [
    { name: "10 GB", active_since: "2026-01-01T00:00:00Z", expire_at: "2099-01-01T00:00:00Z", size: 10_737_418_240 },
  ],
  open_id: [{ provider: 1, linked_at: "2026-01-01T00:00:00Z" }],
};
const proKeys = ["group_expires", "open_id", "login_activity", "storage_packs", "credit"];

describe("given the Pro edition", () => {
  const start = () => createEmbeddedCloudreve({ edition: "pro", accounts: [member] });

  it("the setting has the Pro keys", async () => {
    const { data } = await signedIn(start()).call("GET", "/user/setting");

    expect(data).toMatchObject({
      group_expires: member.group_expires,
      credit: 300,
      storage_packs: member.storage_packs,
      open_id: member.open_id,
    });
    expect(Object.keys(data as object)).toEqual(expect.arrayContaining(proKeys));
  });

  it("an account without a membership has them, too", async () => {
    const { data } = await signedIn(createEmbeddedCloudreve({ edition: "pro" })).call("GET", "/user/setting");

    expect(data).toMatchObject({ group_expires: null, credit: 0, storage_packs: [], login_activity: [], open_id: [] });
  });

  it("`group_expires: true` ends the membership", async () => {
    const cloudreve = start();
    const { call, patch } = signedIn(cloudreve);

    expect(await patch({ group_expires: true })).toEqual({ code: 0, msg: "" });
    expect((await call("GET", "/user/setting")).data).toMatchObject({ group_expires: null });
    expect(cloudreve.account().group.name).toBe("User");
  });

  it("the early end takes the quota of the group along", async () => {
    const group = { id: "Gold", name: "Gold", permission: "", quota: 5_000 };
    const accounts = [{ ...member, group, total: 5_000 }];
    const { call, patch } = signedIn(createEmbeddedCloudreve({ edition: "pro", accounts }));
    const total = async () => ((await call("GET", "/user/capacity")).data as { total: number }).total;
    const packs = (await total()) - 5_000;
    expect((await call("GET", "/user/me")).data).toHaveProperty("group", { id: "Gold", name: "Gold", permission: "" });
    await patch({ group_expires: true });
    expect(await total()).toBe(1_073_741_824 + packs);
  });

  it("`group_expires: false` keeps it", async () => {
    const cloudreve = start();
    await signedIn(cloudreve).patch({ group_expires: false });

    expect(cloudreve.account().group_expires).toBe(member.group_expires);
  });

  it("an identity can be unlinked", async () => {
    const { call } = signedIn(start());

    expect((await call("DELETE", "/session/openid/1")).code).toBe(0);
    expect((await call("DELETE", "/session/openid/1")).code).toBe(404);
    expect((await call("GET", "/user/setting")).data).toMatchObject({ open_id: [] });
  });

  it("the capacity includes bought storage, and sign-ins are listed", async () => {
    const { call } = signedIn(start());
    await call("POST", "/session/token", { email: member.email, password: "first-pass-1" });

    expect((await call("GET", "/user/capacity")).data).toMatchObject({ storage_pack_total: 10_737_418_240 });
    expect((await call("GET", "/user/setting")).data).toMatchObject({
      login_activity: [{ success: true, login_with: "" }],
    });
    expect((await call("GET", "/site/ping")).data).toMatch(/-pro$/);
  });
});

it("a storage pack that has ended, by the server's clock, is in the list and no part of the capacity", async () => {
  const pack = (name: string, expire_at: string) => ({
    name,
    active_since: "2026-01-01T00:00:00Z",
    expire_at,
    size: 5,
  });
  const cloudreve = createEmbeddedCloudreve({
    edition: "pro",
    now: () => Date.parse("2026-07-01T00:00:00Z"),
    accounts: [
      {
        email: "ada@example.com",
        total: 100,
        storage_packs: [pack("A", "2026-06-30T00:00:00Z"), pack("B", "2026-07-02T00:00:00Z")],
      },
    ],
  });
  const { call } = signedIn(cloudreve);
  expect((await call("GET", "/user/capacity")).data).toMatchObject({ total: 105, storage_pack_total: 5 });
  expect((await call("GET", "/user/setting")).data).toMatchObject({ storage_packs: [{ name: "A" }, { name: "B" }] });
});

describe("given the community edition", () => {
  it("`group_expires` is ignored with code 0, and there are no Pro keys and endpoints", async () => {
    const cloudreve = createEmbeddedCloudreve({ accounts: [member] });
    const { call, send, patch } = signedIn(cloudreve);

    expect(await patch({ group_expires: true })).toEqual({ code: 0, msg: "" });
    expect(await patch({ group_expires: "a word" })).toEqual({ code: 0, msg: "" });
    expect(cloudreve.account().group_expires).toBe(member.group_expires);
    for (const key of proKeys) expect((await call("GET", "/user/setting")).data).not.toHaveProperty(key);
    const answer = await send("DELETE", "/session/openid/1");
    expect([answer.status, await answer.text()]).toEqual([404, "404 page not found"]);
  });
});
