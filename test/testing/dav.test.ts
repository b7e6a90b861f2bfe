import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import type { AccountState } from "../../src/testing/index";
import { signedIn } from "./signedIn";

// Bits 3 (WebDAV) and 6 (its proxy).
const withWebDav = { id: "BOUR", name: "User", permission: "CA==" };
const withProxy = { id: "BOUR", name: "User", permission: "SA==" };

function open(account: Partial<AccountState> = {}) {
  const cloudreve = createEmbeddedCloudreve({
    accounts: [{ email: "ada@example.com", group: withWebDav, ...account }],
  });
  return { cloudreve, ...signedIn(cloudreve) };
}

const phone = { uri: "cloudreve://my", name: "Phone" };

interface Page {
  accounts: { id: string; name: string; password: string }[];
  pagination: { next_token?: string };
}

describe("WebDAV accounts", () => {
  it("come in pages, newest first, each with its password in clear", async () => {
    const { call } = open();
    for (let count = 1; count <= 25; count += 1)
      await call("PUT", "/devices/dav", { ...phone, name: `Phone ${count}` });

    const names: string[] = [];
    let token: string | undefined = "";
    while (token !== undefined) {
      const answer = await call("GET", `/devices/dav?page_size=10&next_page_token=${token}`);
      const { accounts, pagination } = answer.data as Page;
      names.push(...accounts.map(({ name }) => name));
      expect(accounts.every(({ password }) => /^[a-z0-9]{32}$/.test(password))).toBe(true);
      token = pagination.next_token;
    }
    expect(names).toEqual(Array.from({ length: 25 }, (_, index) => `Phone ${25 - index}`));
    expect(await call("GET", "/devices/dav?page_size=10&next_page_token=nonsense")).toMatchObject({ code: 50001 });
    expect(await call("GET", "/devices/dav?page_size=ten")).toMatchObject({ code: 40001, msg: "Parameter error" });
  });

  it("lose the flags that a change leaves out, and keep their password", async () => {
    const { cloudreve, call } = open();
    await call("PUT", "/devices/dav", { ...phone, readonly: true, disable_sys_files: true });
    const [before] = cloudreve.account().dav_accounts;
    await call("PATCH", `/devices/dav/${before?.id}`, { ...phone, disable_sys_files: true });

    expect(cloudreve.account().dav_accounts).toEqual([{ ...before, readonly: false }]);
  });

  it("are proxied only where the group may, and otherwise answered with success", async () => {
    const { cloudreve, call } = open();
    expect(await call("PUT", "/devices/dav", { ...phone, proxy: true })).toMatchObject({
      code: 0,
      data: { options: "" },
    });

    cloudreve.change(undefined, { group: withProxy });
    expect(await call("PUT", "/devices/dav", { ...phone, proxy: true })).toMatchObject({
      code: 0,
      data: { options: "Ag==" },
    });
  });

  it.each([
    ["a share", "cloudreve://abc@share/folder", 0],
    ["another scheme", "https://my/", 40001],
    ["the trash", "cloudreve://trash", 40001],
    ["a flag that is none", 1, 40001],
  ])("are made for %s with code %d", async (_, uri, code) => {
    const body = typeof uri === "number" ? { ...phone, readonly: uri } : { ...phone, uri };
    expect((await open().call("PUT", "/devices/dav", body)).code).toBe(code);
  });

  it("stay in the list of a group that lost WebDAV, can be deleted, and neither changed nor used", async () => {
    const { cloudreve, call } = open();
    await call("PUT", "/devices/dav", phone);
    const [account] = cloudreve.account().dav_accounts;
    cloudreve.change(undefined, { group: { ...withWebDav, permission: "" } });

    const connect = await cloudreve.fetch("http://cloud.test/dav", {
      method: "PROPFIND",
      headers: { Authorization: `Basic ${btoa(`ada@example.com:${account?.password}`)}` },
    });
    expect(connect.status).toBe(403);
    expect((await call("PATCH", `/devices/dav/${account?.id}`, phone)).code).toBe(40007);
    expect((await call("DELETE", `/devices/dav/${account?.id}`)).code).toBe(0);
    expect((await call("PATCH", `/devices/dav/${account?.id}`, phone)).code).toBe(404);
  });

  it.each([
    [["UserInfo.Write"], 40089, 40089],
    [["DavAccount.Read"], 0, 40089],
    [["DavAccount.Write"], 0, 0],
  ])("of an application's token with %j are read with code %d and written with %d", async (scopes, read, write) => {
    const { cloudreve } = open();
    const { call } = signedIn(cloudreve, undefined, { scopes });
    expect((await call("GET", "/devices/dav?page_size=50")).code).toBe(read);
    expect((await call("PUT", "/devices/dav", phone)).code).toBe(write);
  });
});

it("a WebDAV client without a user name is refused, and one that asks for more than the folder is told so", async () => {
  const { cloudreve, call } = open();
  await call("PUT", "/devices/dav", phone);
  const password = cloudreve.account().dav_accounts[0]?.password;
  const send = (method: string, authorization?: string) =>
    cloudreve.fetch("/dav/file.txt", { method, headers: authorization ? { Authorization: authorization } : {} });

  expect((await send("PROPFIND")).status).toBe(401);
  expect((await send("PROPFIND", "Basic !")).status).toBe(401);
  expect((await send("PROPFIND", `Basic ${btoa("ada@example.com")}`)).status).toBe(401);
  expect((await send("PUT", `Basic ${btoa(`ada@example.com:${password}`)}`)).status).toBe(405);
  expect((await cloudreve.fetch("/davos")).status).toBe(404);
});
