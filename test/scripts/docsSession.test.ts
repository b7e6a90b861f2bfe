import { afterEach, expect, test, vi } from "vitest";
import { createCloudreveClient } from "../../src/index";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { session } from "../../stories/docs/examples/session";

afterEach(() => vi.unstubAllGlobals());

test("the session of Getting started signs in, and renews an expired token", async () => {
  const cloudreve = createEmbeddedCloudreve();
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) =>
    cloudreve.fetch(new URL(path, "http://cloud.test"), init),
  );
  expect(await session.accessToken({ force: true })).toBeUndefined();
  await expect(session.signIn("ada@example.com", "wrong-pass-9")).rejects.toThrow(/./);

  await session.signIn("ada@example.com", "first-pass-1");
  const first = await session.accessToken({ force: false });
  cloudreve.expireTokens();
  const client = createCloudreveClient({
    baseUrl: "/api/v4",
    userId: session.userId,
    getAccessToken: session.accessToken,
  });
  expect((await client.getUser()).email).toBe("ada@example.com");
  expect(await session.accessToken({ force: false })).not.toBe(first);
});
