import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { signedIn } from "./signedIn";

let now = Date.UTC(2026, 10, 29);
const identities = { sso_enabled: true, sso_display_name: "vas.sso", sso_icon: "fluent:key-24-filled" };
const start = () => createEmbeddedCloudreve({ edition: "pro", site: { identities }, now: () => now });

/** Begins to link, and returns the provider's address. */
async function begin({ call }: ReturnType<typeof signedIn>, more: object = {}): Promise<URL> {
  const { data } = await call("PUT", "/session/openid", { provider: 0, linking: true, ...more });
  return new URL(String(data));
}
const answerOf = (address: URL, more: object = {}) => ({
  code: "uGPCFrT0hZYy4PfLloRyHhvejdkma95l",
  session_id: address.searchParams.get("state"),
  provider_id: 0,
  ...more,
});

describe("given a Pro site with an identity provider", () => {
  it("the site's configuration tells it", async () => {
    expect((await signedIn(start()).call("GET", "/site/config/login")).data).toMatchObject(identities);
  });

  it("the address of the provider has what the documentation's example has", async () => {
    const address = await begin(signedIn(start()), { hint: "ada@example.com" });
    expect(address.origin + address.pathname).toBe("https://id.example.com/authorize");
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      redirect_uri: "http://localhost:5212/callback/openid/0",
      response_type: "code",
      login_hint: "ada@example.com",
    });
  });

  it("an identity is linked without a token, once", async () => {
    const cloudreve = start();
    const { call, send } = signedIn(cloudreve);
    const body = answerOf(await begin({ call, send } as ReturnType<typeof signedIn>));
    const request = () =>
      cloudreve.fetch("http://cloud.test/api/v4/session/openid", { method: "POST", body: JSON.stringify(body) });
    expect(await (await request()).json()).toEqual({ code: 0, msg: "" });
    expect(cloudreve.account().open_id).toEqual([{ provider: 0, linked_at: new Date(now).toISOString() }]);
    expect(await (await request()).json()).toMatchObject({ code: 404 });
  });

  it.each([
    ["no code", { code: "" }, 40001],
    ["another session", { session_id: "1728791b-4e6a-4ac5-adf5-fa717a6b0919" }, 404],
    ["another provider", { provider_id: 2 }, 404],
  ])("%s is refused", async (_, more, code) => {
    const cloudreve = start();
    const person = signedIn(cloudreve);
    expect((await person.call("POST", "/session/openid", answerOf(await begin(person), more))).code).toBe(code);
    expect(cloudreve.account().open_id).toEqual([]);
  });

  it("one that took too long is refused", async () => {
    const person = signedIn(start());
    const address = await begin(person);
    now += 600_000;
    expect((await person.call("POST", "/session/openid", answerOf(address))).code).toBe(404);
  });

  it.each([
    ["that is turned off", { provider: 1, linking: true }, 40019],
    ["that is unknown", { provider: 7, linking: true }, 40001],
    ["for signing in, which is not simulated", { provider: 0 }, 50005],
  ])("a provider %s is refused", async (_, body, code) => {
    expect((await signedIn(start()).call("PUT", "/session/openid", body)).code).toBe(code);
  });
});

it("a community site has none of it", async () => {
  const cloudreve = createEmbeddedCloudreve({ site: { identities } });
  const { call, send } = signedIn(cloudreve);
  expect((await call("GET", "/site/config/login")).data).not.toHaveProperty("sso_enabled");
  for (const method of ["PUT", "POST"]) expect((await send(method, "/session/openid", {})).status).toBe(404);
});
