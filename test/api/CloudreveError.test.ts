import { describe, expect, test, vi } from "vitest";
import { CloudreveError, type CloudreveErrorDetails, type CloudreveErrorKind } from "../../src/api/CloudreveError";

vi.mock("react", () => ({}));

const messageOf = (kind: CloudreveErrorKind, details?: CloudreveErrorDetails) =>
  new CloudreveError(kind, details).message;

describe("a log's line of an error", () => {
  test("tells the kinds apart", () => {
    const kinds: CloudreveErrorKind[] = [
      "network",
      "timeout",
      "aborted",
      "http",
      "contract",
      "application",
      "notKept",
      "otherUser",
    ];
    const messages = kinds.map((kind) => messageOf(kind));
    expect(new Set(messages).size).toBe(kinds.length);
    for (const message of messages) expect(message).toMatch(/^[A-Z].{15,}$/);
  });

  test("has what is known of it, and says so where nothing is", () => {
    const refused = messageOf("application", { code: 40001, msg: "Nickname too long" });
    expect(refused).toContain("40001");
    expect(refused).toMatch(/: Nickname too long$/);
    expect(messageOf("application", { code: 40049, msg: "" })).toMatch(/40049$/);
    expect(messageOf("http", { status: 502 })).toContain("502");
    expect(messageOf("contract", { path: "data.id" })).toContain("data.id");
    for (const kind of ["application", "http"] as const) expect(messageOf(kind)).toMatch(/unknown$/);
    expect(messageOf("contract")).toContain("its body");
  });
});

test("an error has its details as properties, those of the server under our names", () => {
  const details = { status: 200, code: 40001, msg: "Nickname too long", correlationId: "71a3", path: "data" };
  expect(Object.fromEntries(Object.entries(new CloudreveError("application", details)))).toEqual({
    name: "CloudreveError",
    kind: "application",
    unsent: false,
    ...details,
  });
});
