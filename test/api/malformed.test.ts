import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { createCloudreveClient, type CloudreveClient } from "../../src/api/createCloudreveClient";
import { twoFactorKeySchema, userSettingSchema } from "../../src/api/schemas/setting";
import { siteBasicSchema, siteLoginSchema } from "../../src/api/schemas/site";
import { userSchema } from "../../src/api/schemas/user";
import { malformedAnswer } from "../malformed/MalformedAnswer";
import { goodAnswers, type Endpoint } from "../malformed/goodAnswers";

vi.mock("react", () => ({}));

const seed = 20_260_423;

/** Every call of a client, and the schema that its data must satisfy. */
const calls = {
  getUser: { endpoint: "GET /user/me", call: (client) => client.getUser(), schema: userSchema },
  getSetting: { endpoint: "GET /user/setting", call: (client) => client.getSetting(), schema: userSettingSchema },
  getSiteBasic: {
    endpoint: "GET /site/config/basic",
    call: (client) => client.getSiteBasic(),
    schema: siteBasicSchema,
  },
  getSiteLogin: {
    endpoint: "GET /site/config/basic",
    call: (client) => client.getSiteLogin(),
    schema: siteLoginSchema,
  },
  prepareTwoFactor: {
    endpoint: "GET /user/setting/2fa",
    call: (client) => client.prepareTwoFactor(),
    schema: twoFactorKeySchema,
  },
  patchSetting: {
    endpoint: "PATCH /user/setting",
    call: (client) => client.patchSetting({ nick: "Ada" }),
    schema: undefined,
  },
} satisfies Record<
  string,
  { endpoint: Endpoint; call: (client: CloudreveClient) => Promise<unknown>; schema: unknown }
>;

type Call = (typeof calls)[keyof typeof calls];

/** Runs a call against one answer. Checks that it resolves with sound data or rejects with a CloudreveError. */
async function outcomeOf({ call, schema }: Call, answer: Response): Promise<void> {
  const client = createCloudreveClient({
    baseUrl: "/api/v4",
    getAccessToken: () => "token",
    fetch: () => Promise.resolve(answer),
  });
  let data: unknown;
  try {
    data = await call(client);
  } catch (error) {
    expect(error).toBeInstanceOf(CloudreveError);
    // Hosts log errors, so the message must be a string.
    expect(typeof (error as CloudreveError).message).toBe("string");
    return;
  }
  if (schema) expect(schema.safeParse(data).success).toBe(true);
  else expect(data).toBeUndefined();
}

describe.each(Object.entries(calls))(
  "%s resolves with sound data or rejects with a CloudreveError, for",
  (_, call: Call) => {
    test("mutated good answers", async () => {
      await fc.assert(
        fc.asyncProperty(malformedAnswer(goodAnswers[call.endpoint]), (answer) => outcomeOf(call, answer.response())),
        { numRuns: 2_500, seed },
      );
    });

    test("random bytes", async () => {
      const status = fc.integer({ min: 200, max: 599 }).filter((each) => ![204, 205, 304].includes(each));
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), status, (bytes, code) =>
          outcomeOf(call, new Response(bytes, { status: code })),
        ),
        { numRuns: 850, seed },
      );
    });
  },
);

describe("in a well-formed answer,", () => {
  const refusal = async (msg: string) => {
    const client = createCloudreveClient({
      baseUrl: "/api/v4",
      getAccessToken: () => "token",
      fetch: () => Promise.resolve(Response.json({ code: 40001, msg })),
    });
    return client.getSetting().then(
      () => expect.unreachable("it was refused"),
      (error: unknown) => error as CloudreveError,
    );
  };

  test.each(["", " \t\u00a0", "\u200b\u2060", "\u0000\u0007"])(
    "a message without a visible character counts as empty: %j",
    async (msg) => {
      expect(await refusal(msg)).toMatchObject({ code: 40001, msg: "" });
    },
  );

  test("a message of a megabyte is cut between characters", async () => {
    const { msg } = await refusal("🙂".repeat(250_000));
    expect(msg).toBe(`${"🙂".repeat(249)}…`);
  });

  test.each(["", "JBSWY3DP", "A".repeat(81), "jbswy3dpehpk3pxpjbswy3dpehpk3pxp"])(
    "a TOTP key that an authenticator app or QR code would not accept is refused: %j",
    async (key) => {
      const client = createCloudreveClient({
        baseUrl: "/api/v4",
        getAccessToken: () => "token",
        fetch: () => Promise.resolve(Response.json({ code: 0, data: key })),
      });
      await expect(client.prepareTwoFactor()).rejects.toMatchObject({ kind: "contract", path: "data" });
    },
  );
});
