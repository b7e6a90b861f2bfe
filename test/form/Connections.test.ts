import { expect, test, vi } from "vitest";
import { Connections, type Connection } from "../../src/form/Connections";

vi.mock("react", () => ({}));

const connection = (owner: string, session: string, site = "/api/v4"): Connection => ({
  site,
  owner,
  isUserKnown: () => true,
  session: () => session,
  readOnly: new Set(),
  send: () => Promise.resolve(),
  onSaved: () => undefined,
  onEvent: () => undefined,
});

test("before any provider, every owner is served, by nobody", () => {
  const connections = new Connections();
  expect(connections.serves("ada")).toBe(true);
  expect(connections.of("ada")).toBeUndefined();
  expect(connections.sessions()).toEqual([]);
});

test("of several providers of one owner, the newest on the page counts", () => {
  const connections = new Connections();
  const [first, second, third] = ["a", "b", "c"].map((session) => connection("ada", session)) as [
    Connection,
    Connection,
    Connection,
  ];
  const removeFirst = connections.add(first);
  const removeSecond = connections.add(second);
  const removeThird = connections.add(third);
  expect(connections.of("ada")).toBe(third);
  expect(connections.sessions()).toEqual(["c", "b", "a"]);
  removeThird();
  expect(connections.of("ada")).toBe(second);
  removeFirst();
  removeSecond();
  expect(connections.of("ada")).toBe(second);
  expect(connections.sessions()).toEqual(["b"]);
});

test("the providers of one site do not take the place of another site's", () => {
  const connections = new Connections();
  const [first, second] = [connection("ada", "a"), connection("ada", "b")];
  connections.add(first);
  connections.add(connection("eve", "e", "/other"));
  const remove = connections.add(second);
  remove();
  connections.add(connection("eve", "f", "/other"));
  expect(connections.of("ada")).toBe(first);
  expect(connections.sessions()).toEqual(["f", "e", "a"]);
});

test("the last provider stays after it has gone, until the next one", () => {
  const connections = new Connections();
  connections.add(connection("ada", "a"))();
  expect(connections.serves("ada")).toBe(true);
  expect(connections.serves("bob")).toBe(false);
  connections.add(connection("bob", "b"));
  expect(connections.serves("ada")).toBe(false);
  expect(connections.sessions()).toEqual(["b"]);
});
