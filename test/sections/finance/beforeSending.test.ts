import { expect, test, vi } from "vitest";
import { CloudreveError } from "../../../src/api/CloudreveError";
import { failureOf } from "../../../src/api/failures";
import { beforeSending } from "../../../src/sections/finance/beforeSending";

vi.mock("react", () => ({}));

const failing = async (error: Error) => beforeSending(Promise.reject(error)).catch((reason: unknown) => reason);

test("a read that succeeds is what it is", async () => {
  expect(await beforeSending(Promise.resolve(3))).toBe(3);
});

test.each([
  new CloudreveError("network"),
  new CloudreveError("timeout"),
  new CloudreveError("http", { status: 502, retryAt: 5 }),
  new CloudreveError("application", { code: 50099, msg: "Busy" }),
])("after a read that fails (%s), nothing has reached the server", async (error) => {
  const failed = await failing(error);
  expect(failureOf(failed)).toEqual({ ...failureOf(error), reach: "never" });
  expect(failed).toMatchObject({
    kind: error.kind,
    status: error.status,
    code: error.code,
    msg: error.msg,
    retryAt: error.retryAt,
    unsent: true,
  });
});

test("an error of another kind is thrown on", async () => {
  const error = new TypeError();
  expect(await failing(error)).toBe(error);
});
