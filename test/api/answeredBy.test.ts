import { describe, expect, test, vi } from "vitest";
import { answeredBy, retryTime } from "../../src/api/answeredBy";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { failureOf } from "../../src/api/failures";
import type { FetchLike } from "../../src/api/transport";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { errorOf, json, text } from "./answers";

vi.mock("react", () => ({}));

const page = (content: string) => `<!DOCTYPE html>\n<html><body>${content}</body></html>`;

describe("a page in place of the server", () => {
  test.each([
    ["a sign-in page", page('<input class="a" type="password">'), "signInPage"],
    ["a sign-in page with a captcha", page('<input type=password><div class="g-recaptcha"></div>'), "signInPage"],
    ["a captcha", page('<div class="h-captcha"></div>'), "robotCheck"],
    ["a challenge", page("<script>window._cf_chl_opt = {}</script>"), "robotCheck"],
    ["Turnstile", page('<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>'), "robotCheck"],
    ["Anubis", page('<script id="anubis_challenge" type="application/json">{}</script>'), "robotCheck"],
    [
      "a form that goes on to SAML",
      page('<form method="post"><input type="hidden" name="SAMLRequest"></form>'),
      "signInPage",
    ],
    ["one that goes to a sign-in", '<meta http-equiv="refresh" content="0; url=https://sso.test/">', "signInPage"],
    ["XHTML", `<?xml version="1.0"?>\n<!DOCTYPE html><html><body><input type="password"/></body></html>`, "signInPage"],
    ["a part of a page", '<div><input type="password"></div>', "signInPage"],
    ["one that reloads itself", page('<meta http-equiv="refresh" content="30">'), "page"],
    ["any other", page("You are offline"), "page"],
    ["one that begins with a comment", `<!-- from the cache -->\n${page("")}`, "page"],
    ["one without a doctype", "<html><body></body></html>", "page"],
    ["text", "404 page not found", undefined],
    ["JSON that speaks of a captcha", '{"message":"<html>captcha"}', undefined],
    ["a feed", '<?xml version="1.0"?><rss></rss>', undefined],
    ["nothing", "", undefined],
  ])("%s", (_, body, by) => expect(answeredBy({ status: 200, body })).toBe(by));

  test("is no sign-in page if it comes with an error of the server's side", () =>
    expect(answeredBy({ status: 502, body: page('<input type="password">') })).toBeUndefined());
});

describe("when to try again", () => {
  const now = Date.parse("2026-11-29T08:00:00Z");
  test.each([
    ["30", now + 30_000],
    [" 30 ", now + 30_000],
    ["Sun, 29 Nov 2026 08:10:00 GMT", now + 600_000],
  ])("Retry-After: %s", (header, time) => expect(retryTime(header, now)).toBe(time));

  test.each([null, "", "0", "-5", "1.5", "soon", "Sun, 29 Nov 2026 07:00:00 GMT", "999999999", "Infinity"])(
    "is unknown by %j",
    (header) => expect(retryTime(header, now)).toBeUndefined(),
  );

  test("is in the error", async () => {
    const client = createCloudreveClient({
      baseUrl: "/api/v4",
      getAccessToken: () => "token",
      fetch: () => Promise.resolve(new Response("", { status: 429, headers: { "Retry-After": "60" } })),
    });
    const before = Date.now();
    const { retryAt } = await errorOf(client.patchSetting({ nick: "Ada" }));
    expect(retryAt).toBeGreaterThanOrEqual(before + 60_000);
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 60_000);
  });
});

describe("a redirect", () => {
  const clientWith = (fetch: (url: string, init: RequestInit) => Promise<Response>) =>
    createCloudreveClient({ baseUrl: "https://cloud.test/api/v4", getAccessToken: () => "token", fetch });
  /** As browsers hide a redirect that they do not follow. */
  const hidden = () =>
    Object.defineProperties(new Response(null), { type: { value: "opaqueredirect" }, status: { value: 0 } });

  test("of a change is not followed: what it holds goes to no other place", async () => {
    const fetch = vi.fn<FetchLike>(() => Promise.resolve(hidden()));
    const error = await errorOf(
      clientWith(fetch).patchSetting({ current_password: "old one", new_password: "new one" }),
    );
    expect(error).toMatchObject({ kind: "http", status: 0, answeredBy: "redirect" });
    expect(failureOf(error)).toEqual({ meaning: "signInInFront", reach: "never" });
    expect(fetch.mock.calls.map(([, { method, redirect }]) => [method, redirect])).toEqual([["PATCH", "manual"]]);
  });

  test("of a read is followed, because the API may have moved", async () => {
    const fetch = vi.fn((_url: string, { redirect }: RequestInit) =>
      Promise.resolve(redirect === "manual" ? hidden() : json({ code: 0, data: {} })),
    );
    expect(await clientWith(fetch).getSiteLogin()).toEqual({ authn: false });
  });

  test.each([
    ["to another origin's page", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["to a page of the site", () => Promise.resolve(text(page("Sign in with a passkey")))],
    ["in a circle", () => Promise.resolve(hidden())],
  ])("of a read %s asks for a sign-in", async (_, follow) => {
    const client = clientWith((_url, { redirect }) => (redirect === "manual" ? Promise.resolve(hidden()) : follow()));
    const error = await errorOf(client.getSiteLogin());
    expect(error.answeredBy).toBe("redirect");
    expect(failureOf(error).meaning).toBe("signInInFront");
  });

  test("to a server that fails is that failure", async () => {
    const client = clientWith((_url, { redirect }) =>
      Promise.resolve(redirect === "manual" ? hidden() : text(page("Bad gateway"), 502)),
    );
    expect(await errorOf(client.getSiteLogin())).toMatchObject({ kind: "http", status: 502, answeredBy: undefined });
  });

  test("that a host's own fetch has followed to a page asks for a sign-in", async () => {
    const followed = Object.defineProperty(text(page("Welcome")), "redirected", { value: true });
    const error = await errorOf(clientWith(() => Promise.resolve(followed)).patchSetting({ nick: "Ada" }));
    expect(failureOf(error).meaning).toBe("signInInFront");
  });

  test("that the embedded server plays is one", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { access_token } = cloudreve.signIn();
    const client = createCloudreveClient({
      baseUrl: "https://cloud.test/api/v4",
      getAccessToken: () => access_token,
      fetch: cloudreve.fetch,
    });
    const recover = cloudreve.fail({}, { kind: "redirect" });
    expect((await errorOf(client.getUser())).answeredBy).toBe("redirect");
    expect((await errorOf(client.patchSetting({ nick: "Ada" }))).answeredBy).toBe("redirect");
    recover();
    await client.patchSetting({ nick: "Ada" });
    expect(cloudreve.account().nick).toBe("Ada");
  });
});

test("an answer without CORS, of which nothing can be read, is a network error", async () => {
  const opaque = Object.defineProperties(new Response(null), { type: { value: "opaque" }, status: { value: 0 } });
  const client = createCloudreveClient({
    baseUrl: "/api/v4",
    getAccessToken: () => "token",
    fetch: () => Promise.resolve(opaque),
  });
  expect(await errorOf(client.patchSetting({ nick: "Ada" }))).toMatchObject({ kind: "network" });
});
