import { describe, expect, test, vi } from "vitest";
import { OwnerWatch } from "../../src/api/OwnerWatch";
import { errorOf } from "./answers";

vi.mock("react", () => ({}));

const is = (userId: string) => () => Promise.resolve(userId);
const mustNotAsk = () => Promise.reject(new Error("this token is known"));

/** A watch, and how often its listeners were told. */
const watch = (userId?: string) => {
  const owner = new OwnerWatch(userId);
  const told = vi.fn();
  const unsubscribe = owner.subscribe(told);
  return { owner, told, unsubscribe, now: owner.getSnapshot };
};

describe("at first", () => {
  test("the owner is who the host says", () => {
    expect(watch("ada").now()).toEqual({ key: "ada", userId: "ada" });
  });

  test("or somebody who is nobody else, in query keys as well", () => {
    const [one, other] = [watch().now(), watch().now()];
    expect(one.userId).toBeUndefined();
    expect(one.key).not.toBe(other.key);
    expect(one.key).toMatch(/^user-[a-z0-9]+-[a-z0-9]+$/);
  });

  test("the first token is taken for the owner's without asking, and a call without one as well", async () => {
    await watch().owner.confirm("token", mustNotAsk);
    const { owner } = watch("ada");
    await owner.confirm(null, is("ada"));
    await owner.confirm("token", mustNotAsk);
    await owner.confirm("token", mustNotAsk);
  });

  test("who the owner is becomes known with the first read, which is no change of user", () => {
    const { owner, now, told } = watch();
    const { key } = now();
    void owner.confirm("token", mustNotAsk);
    owner.learn("token", "ada");
    expect(now()).toEqual({ key, userId: "ada" });
    expect(told).not.toHaveBeenCalled();
  });
});

describe("given an owner who is known, a new token", () => {
  const known = async () => {
    const watched = watch("ada");
    await watched.owner.confirm("first", mustNotAsk);
    watched.owner.learn("first", "ada");
    watched.owner.answered();
    return { ...watched, before: watched.now() };
  };

  test("of the same user is asked once for all calls that wait, and then is known", async () => {
    const { owner, now, told, before } = await known();
    const ask = vi.fn(is("ada"));
    await Promise.all([owner.confirm("second", ask), owner.confirm("second", ask)]);
    await owner.confirm("second", mustNotAsk);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(now()).toBe(before);
    expect(told).not.toHaveBeenCalled();
  });

  test("begins another session, and the same token does not", async () => {
    const { owner } = await known();
    const first = owner.getSession();
    expect(typeof first).toBe("symbol");
    await owner.confirm("first", mustNotAsk);
    expect(owner.getSession()).toBe(first);
    await owner.confirm("second", is("ada"));
    expect(owner.getSession()).not.toBe(first);
  });

  test("of another user changes the owner, tells it once, and lets no call pass that was made before", async () => {
    const { owner, now, told } = await known();
    const calls = [owner.confirm("bob's", is("bob")), owner.confirm("bob's", is("bob"))];
    for (const call of calls) expect(await errorOf(call)).toMatchObject({ kind: "otherUser" });
    expect(now()).toEqual({ key: "bob", userId: "bob" });
    expect(told).toHaveBeenCalledTimes(1);
    await owner.confirm("bob's", mustNotAsk);
  });

  test("that nobody can say the user of is asked for again by the next call", async () => {
    const { owner, now, before } = await known();
    const offline = new Error("offline");
    await expect(owner.confirm("second", () => Promise.reject(offline))).rejects.toBe(offline);
    expect(now()).toBe(before);
    const ask = vi.fn(is("ada"));
    await owner.confirm("second", ask);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("that is replaced while it is asked about leaves the question about its successor alone", async () => {
    const { owner } = await known();
    let answer: (userId: string) => void = () => undefined;
    const slow = owner.confirm("second", () => new Promise((resolve) => (answer = resolve)));
    const ask = vi.fn(() => new Promise<string>(() => undefined));
    void owner.confirm("third", ask);
    answer("ada");
    await slow;
    void owner.confirm("third", ask);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("that is replaced while it is asked about may be answered after its successor", async () => {
    const { owner } = await known();
    let answer: (userId: string) => void = () => undefined;
    const slow = owner.confirm("second", () => new Promise((resolve) => (answer = resolve)));
    await owner.confirm("third", is("ada"));
    answer("ada");
    await slow;
  });

  test("of a former user whose answer comes after that of the present one changes nothing back", async () => {
    const { owner, now } = await known();
    let answer: (userId: string) => void = () => undefined;
    const slow = owner.confirm("second", () => new Promise((resolve) => (answer = resolve)));
    await errorOf(owner.confirm("bob's", is("bob")));
    answer("ada");
    expect(await errorOf(slow)).toMatchObject({ kind: "otherUser" });
    expect(now()).toEqual({ key: "bob", userId: "bob" });
    await owner.confirm("bob's", mustNotAsk);
  });

  test("back again to the first is asked about like any other", async () => {
    const { owner } = await known();
    await owner.confirm("second", is("ada"));
    const ask = vi.fn(is("ada"));
    await owner.confirm("first", ask);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("is nothing to listeners that have left", async () => {
    const { owner, told, unsubscribe } = await known();
    unsubscribe();
    await errorOf(owner.confirm("bob's", is("bob")));
    expect(told).not.toHaveBeenCalled();
  });
});

describe("given an owner whom nobody knows, a new token", () => {
  test("is the owner's where nothing was handed out yet", async () => {
    const { owner, now, told } = watch();
    const { key } = now();
    await owner.confirm("first", mustNotAsk);
    await owner.confirm("second", is("ada"));
    expect(now()).toEqual({ key, userId: "ada" });
    expect(told).not.toHaveBeenCalled();
  });

  test("is somebody else's where something was: whose it was can be asked no more", async () => {
    const { owner, now, told } = watch();
    await owner.confirm("first", mustNotAsk);
    owner.answered();
    await owner.confirm("second", is("ada"));
    expect(now()).toEqual({ key: "ada", userId: "ada" });
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe("an answer that comes late", () => {
  test("to the token of one who is gone is given to nobody, and changes nothing back", async () => {
    const { owner, now, told } = watch("ada");
    await owner.confirm("ada's", mustNotAsk);
    await errorOf(owner.confirm("bob's", is("bob")));
    expect(() => owner.learn("ada's", "ada")).toThrow(expect.objectContaining({ kind: "otherUser" }));
    expect(now().userId).toBe("bob");
    expect(told).toHaveBeenCalledTimes(1);
  });

  test("to an older token of the same user is good", async () => {
    const { owner } = watch("ada");
    await owner.confirm("first", mustNotAsk);
    await owner.confirm("second", is("ada"));
    expect(() => owner.learn("first", "ada")).not.toThrow();
  });

  test("and tells somebody else's name for the token in use means that somebody else has signed in", async () => {
    const { owner, now, told } = watch("ada");
    await owner.confirm("token", mustNotAsk);
    expect(() => owner.learn("token", "bob")).toThrow(expect.objectContaining({ kind: "otherUser" }));
    expect(now()).toEqual({ key: "bob", userId: "bob" });
    expect(told).toHaveBeenCalledTimes(1);
  });

  test("to an older token, while nobody knows the owner yet, tells nothing of them", async () => {
    const { owner, now } = watch();
    await owner.confirm("first", mustNotAsk);
    expect(() => owner.learn("older", "bob")).toThrow(expect.objectContaining({ kind: "otherUser" }));
    expect(now().userId).toBeUndefined();
  });
});
