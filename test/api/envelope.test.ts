import * as z from "zod/mini";
import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { checkData, openEnvelope } from "../../src/api/envelope";

vi.mock("react", () => ({}));

const thrownBy = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (error instanceof CloudreveError) return error;
  }
  return expect.unreachable("a CloudreveError should have been thrown");
};
const errorOf = (status: number, body: unknown) =>
  thrownBy(() => openEnvelope({ status, body: typeof body === "string" ? body : JSON.stringify(body) }));

describe("a success", () => {
  test.each([
    ["an object", { a: 1 }],
    ["a text", "JBSWY3DP"],
    ["nothing", null],
  ])("gives its data: %s", (_, data) => {
    expect(openEnvelope({ status: 200, body: JSON.stringify({ code: 0, msg: "", data, new_in_5: true }) })).toEqual(
      data,
    );
  });

  test("may have no data and no message", () => {
    expect(openEnvelope({ status: 200, body: '{"code":0}' })).toBeUndefined();
    expect(openEnvelope({ status: 200, body: '{"code":0,"msg":null,"correlation_id":null}' })).toBeUndefined();
  });

  test.each([200, 201, 299])("may come with HTTP status %i", (status) => {
    expect(openEnvelope({ status, body: '{"code":0,"data":1}' })).toBe(1);
  });

  test.each([199, 300, 404, 500])("is none with HTTP status %i, whatever its code says", (status) => {
    expect(errorOf(status, { code: 0, data: {} })).toMatchObject({ kind: "http", status });
  });
});

describe("a refusal", () => {
  test("has the server's code, words and name for it", () => {
    expect(errorOf(200, { code: 40069, msg: "Incorrect password", correlation_id: "71a3" })).toMatchObject({
      kind: "application",
      status: 200,
      code: 40069,
      msg: "Incorrect password",
      correlationId: "71a3",
    });
  });

  test("keeps its code with an HTTP status of its own", () => {
    expect(errorOf(403, { code: 403, msg: "No" })).toMatchObject({ kind: "application", code: 403, status: 403 });
  });

  test.each([{ code: -1 }, { code: -1, msg: null }, { code: -1, msg: "", correlation_id: null }])(
    "may come without words: %j",
    (body) =>
      expect(errorOf(200, body)).toMatchObject({ kind: "application", code: -1, msg: "", correlationId: undefined }),
  );

  test.each(["", " \t\u00a0", "\u200b\u2060", "\u0000\u0007"])(
    "of words in which nothing can be seen counts as one without: %j",
    (msg) => expect(errorOf(200, { code: 40001, msg }).msg).toBe(""),
  );

  test("is not cut up to 500 code units; beyond, it is, and not inside a character", () => {
    expect(errorOf(200, { code: 1, msg: "x".repeat(500) }).msg).toBe("x".repeat(500));
    expect(errorOf(200, { code: 1, msg: "x".repeat(501) }).msg).toBe(`${"x".repeat(499)}…`);
    expect(errorOf(200, { code: 1, msg: "🙂".repeat(250_000) }).msg).toBe(`${"🙂".repeat(249)}…`);
    expect(errorOf(200, { code: 1, msg: `x${"🙂".repeat(300)}` }).msg).toBe(`x${"🙂".repeat(249)}…`);
  });
});

describe("what is no envelope", () => {
  test.each([
    ["an empty 500", 500, ""],
    ["a 404 in plain text", 404, "404 page not found"],
    ["a proxy's page", 502, "<html>Bad gateway</html>"],
    ["JSON of somebody else's", 403, { message: "Forbidden" }],
    ["a redirect that was not followed", 304, ""],
  ])("with an error's status is that error: %s", (_, status, body) => {
    expect(errorOf(status, body)).toMatchObject({ kind: "http", status, code: undefined });
  });

  test.each([
    ["nothing", "", undefined],
    ["a page where JSON should be", "<html>Sign in</html>", undefined],
    ["a truncated body", '{"code":0,"da', undefined],
    ["a list", [1], undefined],
    ["null", null, undefined],
    ["an object without a code", { msg: "" }, "code"],
    ["a code that is no number", { code: "0" }, "code"],
    ["words that are no text", { code: 0, msg: 5 }, "msg"],
    ["a name that is no text", { code: 1, correlation_id: {} }, "correlation_id"],
  ])("with a good status breaks the contract: %s", (_, body, path) => {
    expect(errorOf(200, body)).toMatchObject({ kind: "contract", status: 200, path });
  });
});

describe("data of a wrong type", () => {
  const schema = z.object({ max: z.number(), list: z.array(z.string()) });
  const wrong = (data: unknown) => thrownBy(() => checkData(schema, data));

  test("is named by its path, and never by its value", () => {
    const error = wrong({ max: "secret", list: [] });
    expect(error).toMatchObject({ kind: "contract", status: 200, path: "data.max" });
    expect(error.message).toContain("data.max");
    expect(JSON.stringify(error) + error.message).not.toContain("secret");
    expect(wrong({ max: 1, list: ["a", 5] }).path).toBe("data.list.1");
    expect(wrong(null).path).toBe("data");
  });

  test("is told from good data, which is given as the schema reads it", () => {
    expect(checkData(schema, { max: 1, list: ["a"], unknown: true })).toEqual({ max: 1, list: ["a"] });
  });
});
