import { describe, expect, test, vi } from "vitest";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { isGone } from "../../src/api/failures";
import { createEmbeddedCloudreve } from "../../src/testing/index";

vi.mock("react", () => ({}));

function open() {
  const cloudreve = createEmbeddedCloudreve({ edition: "pro", site: { identities: { sso_enabled: true } } });
  const { access_token } = cloudreve.signIn();
  const client = createCloudreveClient({
    baseUrl: "http://cloud.test/api/v4",
    getAccessToken: () => access_token,
    userId: cloudreve.account().id,
    fetch: (url, init) => cloudreve.fetch(url, init),
  });
  return { cloudreve, client };
}

/** A client whose server answers this address. */
function answering(data: unknown) {
  const { fetch } = createEmbeddedCloudreve();
  return createCloudreveClient({
    baseUrl: "http://cloud.test/api/v4",
    getAccessToken: () => null,
    userId: "ada",
    fetch: (url, init) =>
      init.method === "PUT" ? Promise.resolve(Response.json({ code: 0, data, msg: "" })) : fetch(url, init),
  });
}

test("linking begins with the provider's number and the hint, and ends without a token", async () => {
  const { cloudreve, client } = open();
  const address = new URL(await client.startLinking(0, "ada@example.com"));
  expect(cloudreve.requests.at(-1)).toMatchObject({
    method: "PUT",
    path: "/session/openid",
    body: { provider: 0, linking: true, hint: "ada@example.com" },
  });
  const session_id = address.searchParams.get("state") ?? "";
  const fetch = vi.spyOn(cloudreve, "fetch");
  await client.finishLinking({ provider: 0, code: "uGPCFrT0hZYy4PfLloRyHhvejdkma95l", session_id });
  expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).has("Authorization")).toBe(false);
  expect(cloudreve.requests.at(-1)?.body).toEqual({
    code: "uGPCFrT0hZYy4PfLloRyHhvejdkma95l",
    session_id,
    provider_id: 0,
  });
  expect(cloudreve.account().open_id).toMatchObject([{ provider: 0 }]);

  await client.unlinkIdentity(0);
  expect(cloudreve.account().open_id).toEqual([]);
  expect(await client.unlinkIdentity(0).catch(isGone)).toBe(true);
});

test("no hint is sent if there is none", async () => {
  const { cloudreve, client } = open();
  await client.startLinking(0);
  expect(cloudreve.requests.at(-1)?.body).toEqual({ provider: 0, linking: true });
});

test("the documented example, whose scope has blanks, is an address", async () => {
  // "Prepare OpenID sign-in" in the API's documentation (cloudrevev4.apifox.cn, 289505034e0), shortened.
  const address =
    "https://kqyhaj.logto.app/oidc/auth?client_id=negu9&redirect_uri=http://127.0.0.1:5212/callback/openid/0&response_type=code&scope=openid offline_access profile email&state=fbc710af-6a46-49e9-9a0c-59123163f941";
  expect(await answering(address).startLinking(0)).toBe(address);
});

test.each([["javascript:alert(1)"], ["data:text/html,x"], ["/relative"], [""], [null], [undefined], [{}]])(
  "%j is no address: nothing goes there",
  async (data) => {
    await expect(answering(data).startLinking(0)).rejects.toMatchObject({ kind: "contract" });
  },
);

// The facts of the examples in the official API documentation (apifox project 6271409), a page for each call.
describe("the documentation's example of", () => {
  function recorded(data?: unknown) {
    const sent: { method: string | undefined; path: string; body: unknown }[] = [];
    const client = createCloudreveClient({
      baseUrl: "http://cloud.test/api/v4",
      getAccessToken: () => null,
      userId: "ada",
      fetch: (url, init) => {
        const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
        sent.push({ method: init.method, path: new URL(url).pathname, body });
        return Promise.resolve(Response.json({ code: 0, msg: "", ...(data !== undefined && { data }) }));
      },
    });
    return { client, sent };
  }

  test("the end of linking (finish-openid-sign-in-289511003e0): three keys, and no data", async () => {
    const { client, sent } = recorded();
    const body = { code: "uGPCFrT0hZYy4PfLloRyHhvejdkma95l", session_id: "1728791b-4e6a-4ac5-adf5-fa717a6b0919" };
    await expect(client.finishLinking({ provider: 0, ...body })).resolves.toBeUndefined();
    expect(sent).toEqual([{ method: "POST", path: "/api/v4/session/openid", body: { ...body, provider_id: 0 } }]);
  });

  test("unlinking (unlink-openid-289512330e0): no data", async () => {
    const { client, sent } = recorded();
    await expect(client.unlinkIdentity(0)).resolves.toBeUndefined();
    expect(sent).toContainEqual({ method: "DELETE", path: "/api/v4/session/openid/0", body: undefined });
  });
});
