import { describe, expect, test, vi } from "vitest";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { errorOf, json, loginRequired, scriptedServer } from "./answers";

vi.mock("react", () => ({}));

const done = () => json({ code: 0, data: {} });
const ada = () => json({ code: 0, data: { id: "ada" } });

/** A host with a token that has run out, and a server that answers as it is told to. */
function hostWith(renew: () => string | null | undefined | Promise<string | null>) {
  const server = scriptedServer();
  const host = { token: "old" as string | null };
  const renewals = vi.fn(async () => {
    const renewed = (await renew()) ?? null;
    if (renewed) host.token = renewed;
    return renewed;
  });
  const client = createCloudreveClient({
    baseUrl: "/api/v4",
    getAccessToken: ({ force }) => (force ? renewals() : host.token),
    fetch: server.fetch,
  });
  return { ...server, client, renewals, host };
}

describe("given the server asks for a new sign-in (401)", () => {
  test("a call is repeated once with a renewed token, once it is known whose that is", async () => {
    const { client, answer, log, renewals } = hostWith(() => "new");
    const call = client.patchSetting({ nick: "Ada" });
    await answer("PATCH /user/setting as old", loginRequired());
    await answer("GET /user/me as new", ada());
    await answer("PATCH /user/setting as new", done());
    await call;
    expect(log).toEqual(["PATCH /user/setting as old", "GET /user/me as new", "PATCH /user/setting as new"]);
    expect(renewals).toHaveBeenCalledOnce();
  });

  test("refused once more, it is not repeated a second time", async () => {
    const { client, answer, log, renewals } = hostWith(() => "new");
    const call = errorOf(client.getSetting());
    await answer("GET /user/setting as old", loginRequired());
    await answer("GET /user/me as new", ada());
    await answer("GET /user/setting as new", loginRequired());
    expect(await call).toMatchObject({ kind: "application", code: 401 });
    expect(log).toHaveLength(3);
    expect(renewals).toHaveBeenCalledOnce();
  });

  test("all calls in flight share one renewal", async () => {
    let renewed: (token: string) => void = () => undefined;
    const { client, answer, log, renewals } = hostWith(() => new Promise((resolve) => (renewed = resolve)));
    const calls = [client.getSetting(), client.getSiteLogin(), client.patchSetting({ nick: "Ada" })];
    for (const request of ["GET /user/setting", "GET /site/config/login", "PATCH /user/setting"])
      await answer(`${request} as old`, loginRequired());
    renewed("new");
    await answer("GET /user/me as new", ada());
    for (const request of ["GET /user/setting", "GET /site/config/login", "PATCH /user/setting"])
      await answer(`${request} as new`, done());
    await Promise.all(calls);
    expect(renewals).toHaveBeenCalledOnce();
    expect(log).toHaveLength(7);
  });

  test("one that is refused after the renewal takes the token that is new by then", async () => {
    const { client, answer, renewals } = hostWith(() => "new");
    const [first, late] = [client.getSetting(), client.getSiteLogin()];
    await answer("GET /user/setting as old", loginRequired());
    await answer("GET /user/me as new", ada());
    await answer("GET /user/setting as new", done());
    await first;
    await answer("GET /site/config/login as old", loginRequired());
    await answer("GET /site/config/login as new", done());
    await late;
    expect(renewals).toHaveBeenCalledOnce();
  });

  test("a token that the host has renewed by itself meanwhile is used, and none is asked for", async () => {
    const { client, answer, renewals, host } = hostWith(() => "another");
    const call = client.getSetting();
    host.token = "new";
    await answer("GET /user/setting as old", loginRequired());
    await answer("GET /user/me as new", ada());
    await answer("GET /user/setting as new", done());
    await call;
    expect(renewals).not.toHaveBeenCalled();
  });

  test.each([
    ["the same token comes back", () => "old"],
    ["none comes back", () => null],
    ["an empty one comes back", () => ""],
    ["the host knows of none", () => undefined],
    ["the host throws", () => Promise.reject(new Error("storage is closed"))],
  ])("a call stays refused when %s, and is not sent again", async (_, renew) => {
    const { client, answer, log } = hostWith(renew);
    const call = errorOf(client.getSetting());
    await answer("GET /user/setting as old", loginRequired());
    expect(await call).toMatchObject({ kind: "application", code: 401, msg: "Login required" });
    expect(log).toEqual(["GET /user/setting as old"]);
  });

  test("one that is refused only after the renewal has failed asks for no other; a later call does", async () => {
    const { client, answer, renewals } = hostWith(() => null);
    const [first, second] = [errorOf(client.getSetting()), errorOf(client.getSiteLogin())];
    await answer("GET /user/setting as old", loginRequired());
    expect(await first).toMatchObject({ code: 401 });
    await answer("GET /site/config/login as old", loginRequired());
    expect(await second).toMatchObject({ code: 401 });
    expect(renewals).toHaveBeenCalledTimes(1);

    const later = errorOf(client.getSetting());
    await answer("GET /user/setting as old", loginRequired());
    await later;
    expect(renewals).toHaveBeenCalledTimes(2);
  });

  test("reading the user renews and is repeated as well, and says itself whose the token is", async () => {
    const { client, answer, log } = hostWith(() => "new");
    const call = client.getUser();
    await answer("GET /user/me as old", loginRequired());
    await answer("GET /user/me as new", ada());
    await answer("GET /user/me as new", ada());
    expect(await call).toMatchObject({ id: "ada" });
    expect(log).toHaveLength(3);
  });
});

test("no other refusal asks for a token", async () => {
  const { client, answer, renewals, log } = hostWith(() => "new");
  for (const response of [
    json({ code: 403, msg: "No" }, 403),
    json({ code: 40020 }),
    new Response("", { status: 401 }),
  ]) {
    const call = errorOf(client.getSetting());
    await answer("GET /user/setting as old", response);
    await call;
  }
  expect(renewals).not.toHaveBeenCalled();
  expect(log).toHaveLength(3);
});

test("a host that fails to get a token at first makes a call without one", async () => {
  const server = scriptedServer();
  const getAccessToken = () => {
    throw new Error("storage is closed");
  };
  const client = createCloudreveClient({ baseUrl: "/api/v4", getAccessToken, fetch: server.fetch });
  const call = errorOf(client.getSetting());
  await server.answer("GET /user/setting as nobody", loginRequired());
  expect(await call).toMatchObject({ code: 401 });
  expect(server.log).toEqual(["GET /user/setting as nobody"]);
});
