import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { failureOf, isGone } from "../../src/api/failures";
import { isNotOffered } from "../../src/api/notOffered";
import { messages } from "../../src/messages/en-US";
import { errorSentence } from "../../src/messages/errorText";
import { createEmbeddedCloudreve, type Fault } from "../../src/testing/index";

vi.mock("react", () => ({}));

const plain404: Fault = { status: 404, body: "404 page not found", contentType: "text/plain" };

function open(fault: Fault) {
  const cloudreve = createEmbeddedCloudreve({ edition: "pro" });
  const { access_token } = cloudreve.signIn();
  cloudreve.fail({}, fault);
  return createCloudreveClient({
    baseUrl: "http://cloud.test/api/v4",
    getAccessToken: () => access_token,
    userId: cloudreve.account().id,
    fetch: cloudreve.fetch,
  });
}

type Client = ReturnType<typeof open>;

const calls: [string, (client: Client) => Promise<unknown>][] = [
  ["policies", (client) => client.getStoragePolicies()],
  ["nodes", (client) => client.getNodes()],
  ["credit changes", (client) => client.getCreditChanges(undefined)],
  ["payments", (client) => client.getPayments(undefined)],
  ["a gift code", (client) => client.getGiftCode("x")],
  ["redeeming a gift code", (client) => client.redeemGiftCode("x")],
  ["linking", (client) => client.startLinking(0)],
  ["unlinking", (client) => client.unlinkIdentity(0)],
];

const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each(calls)("a server without %s", (_, call) => {
  test("says so in words: nothing has changed, nothing is gone, and nothing on the way was it", async () => {
    const error = await errorOf(call(open(plain404)));
    expect(isNotOffered(error)).toBe(true);
    expect(isGone(error)).toBe(false);
    expect(failureOf(error).reach).toBe("never");
    expect(errorSentence(messages, error)).toBe("This site’s server doesn’t offer this.");
  });

  test("is not one that is stopped on the way, refuses or crashes", async () => {
    const faults: Fault[] = [
      { status: 403, body: "no" },
      { code: 404 },
      { status: 500 },
      { kind: "html", status: 404 },
    ];
    for (const fault of faults) {
      const error = await errorOf(call(open(fault)));
      expect(error).toBeInstanceOf(CloudreveError);
      expect(isNotOffered(error)).toBe(false);
    }
  });
});

test.each([
  ["the user", (client: Client) => client.getUser()],
  ["the setting", (client: Client) => client.getSetting()],
  ["the storage", (client: Client) => client.getCapacity()],
  ["WebDAV accounts", (client: Client) => client.getDavAccounts()],
])("a 404 for %s, which the page needs, is from something on the way", async (_, call) => {
  const error = await errorOf(call(open(plain404)));
  expect(isNotOffered(error)).toBe(false);
  expect(failureOf(error).meaning).toBe("stoppedOnTheWay");
});
