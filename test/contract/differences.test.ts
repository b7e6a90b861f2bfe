import { describe, expect, it } from "vitest";
import { embeddedServer, unrecordedKeys } from "./ContractServer";
import { responseDifferences } from "./differences";
import { readRecordings } from "./recordings";
import { replay } from "./replay";
import { report } from "./report";

const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

describe("the comparison with a recording", () => {
  const recorded = {
    status: 200,
    body: { code: 0, msg: "", data: { max: 10, ext: ["a"], created_at: "2026-11-23T23:55:15.79Z" } },
  };

  it("ignores the values of dates, ids and tokens", async () => {
    expect(
      await responseDifferences(
        recorded,
        json({ code: 0, msg: "", data: { max: 10, ext: ["a"], created_at: "2027-01-01T00:00:00Z" } }),
      ),
    ).toEqual([]);
  });

  it.each([
    ["another value", { max: 11, ext: ["a"], created_at: "2027-01-01T00:00:00Z" }, "data.max: recorded 10, got 11"],
    [
      "another type",
      { max: "10", ext: ["a"], created_at: "2027-01-01T00:00:00Z" },
      'data.max: recorded number, got string "10"',
    ],
    ["a missing key", { ext: ["a"], created_at: "2027-01-01T00:00:00Z" }, "data.max: recorded, but missing"],
    [
      "a new key",
      { max: 10, ext: ["a"], created_at: "2027-01-01T00:00:00Z", nick: "x" },
      'data.nick: not recorded, got "x"',
    ],
    ["another length", { max: 10, ext: [], created_at: "2027-01-01T00:00:00Z" }, "data.ext: recorded 1 entries, got 0"],
    [
      "a text in place of a date",
      { max: 10, ext: ["a"], created_at: "today" },
      'data.created_at: recorded a date, got "today"',
    ],
  ])("reports %s", async (_, data, difference) => {
    expect(await responseDifferences(recorded, json({ code: 0, msg: "", data }))).toEqual([difference]);
  });

  it("ignores a new key that is marked as unrecorded, and reports the mark if the key is recorded", async () => {
    const { data } = recorded.body;
    const answer = () => json({ code: 0, msg: "", data: { ...data, nick: "x" } });
    expect(await responseDifferences(recorded, answer(), new Set(["nick"]))).toEqual([]);
    expect(await responseDifferences(recorded, answer(), new Set(["nick", "max"]))).toEqual([
      "data.max: recorded, though marked as unrecorded",
    ]);
    expect(await responseDifferences(recorded, answer(), new Set(["other"]))).toEqual([
      'data.nick: not recorded, got "x"',
    ]);
  });

  it("reports another code, message and status", async () => {
    expect(
      await responseDifferences(
        { status: 200, body: { code: 401, msg: "Login required" } },
        json({ code: 0, msg: "" }, { status: 500 }),
      ),
    ).toEqual(["status: recorded 200, got 500", "code: recorded 401, got 0", 'msg: recorded "Login required", got ""']);
  });

  it("reports a body that is not JSON", async () => {
    expect(await responseDifferences({ status: 200, body: { code: 0 } }, new Response("<html>"))).toEqual([
      'body: recorded object, got string "<html>"',
    ]);
  });
});

it("the unrecorded keys are those of the marked rows, by their names in answers", () => {
  expect([
    ...unrecordedKeys({ nick: {}, tail: { unrecorded: true, answeredAs: "tails" }, paw: { unrecorded: true } }),
  ]).toEqual(["tails", "paw"]);
});

it("a replay names the exchanges whose answers differ", async () => {
  const server = embeddedServer();
  const other = {
    ...server,
    fetch: async (path: string, init: RequestInit) => {
      const answer = await server.fetch(path, init);
      return path === "/session/token/refresh"
        ? json({ ...((await answer.json()) as object), msg: "other" }, { headers: answer.headers })
        : answer;
    },
  };
  const session = readRecordings().filter(({ name }) => name === "session");
  expect(report(await replay(other, session)).split("\n")).toEqual([
    "2 of 4 exchanges are as recorded, 2 differ, 0 were skipped.",
    "differs: session 3, refresh",
    '    msg: recorded "", got "other"',
    "differs: session 4, refresh with a bad token",
    '    msg: recorded "Failed to issue token pair", got "other"',
    "",
  ]);
});
