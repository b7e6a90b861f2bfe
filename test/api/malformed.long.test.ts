import fc from "fast-check";
import * as z from "zod/mini";
import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import type { CloudreveClient } from "../../src/api/CloudreveClient";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { capacitySchema } from "../../src/api/schemas/capacity";
import { davAccountSchema } from "../../src/api/schemas/davAccount";
import { userSettingSchema } from "../../src/api/schemas/setting";
import { twoFactorKeySchema } from "../../src/api/schemas/twoFactorKey";
import { siteBasicSchema, siteLoginSchema } from "../../src/api/schemas/site";
import { userSchema } from "../../src/api/schemas/user";
import { malformedAnswer } from "../malformed/MalformedAnswer";
import { goodAnswers, type Endpoint } from "../malformed/goodAnswers";

vi.mock("react", () => ({}));

const seed = 20_260_423;

/** Every call of a client, and what its data must satisfy. */
const calls = {
  getUser: { endpoint: "GET /user/me", call: (client) => client.getUser(), schema: userSchema },
  getSetting: { endpoint: "GET /user/setting", call: (client) => client.getSetting(), schema: userSettingSchema },
  getSiteBasic: {
    endpoint: "GET /site/config/basic",
    call: (client) => client.getSiteBasic(),
    schema: siteBasicSchema,
  },
  getSiteLogin: {
    endpoint: "GET /site/config/login",
    call: (client) => client.getSiteLogin(),
    schema: siteLoginSchema,
  },
  getCapacity: { endpoint: "GET /user/capacity", call: (client) => client.getCapacity(), schema: capacitySchema },
  getDavAccounts: {
    endpoint: "GET /devices/dav?page_size=50",
    call: (client) => client.getDavAccounts(),
    schema: z.array(davAccountSchema),
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

/** Runs a call against one answer: gives what it resolves with, or its error. */
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
    // An error is logged by hosts: it must be possible to write it down.
    expect(typeof (error as CloudreveError).message).toBe("string");
    return;
  }
  if (schema) expect(schema.safeParse(data).success).toBe(true);
  else expect(data).toBeUndefined();
}

describe.each(Object.entries(calls))(
  "%s, whatever is answered, resolves with sound data or rejects with a CloudreveError:",
  (_, call: Call) => {
    test("good answers that were changed", async () => {
      await fc.assert(
        fc.asyncProperty(malformedAnswer(goodAnswers[call.endpoint]), (answer) => outcomeOf(call, answer.response())),
        { numRuns: 2_500, seed },
      );
    });

    test("any bytes at all", async () => {
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
