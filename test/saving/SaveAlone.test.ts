import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { SaveAlone, type AlonePatch, type AloneRequest } from "../../src/saving/SaveAlone";
import type { OwnedCallRequest, OwnedSaveRequest, SendRequest } from "../../src/saving/SaveRequest";

vi.mock("react", () => ({}));

const password = { current_password: "old secret", new_password: "new secret" };
const lost = new CloudreveError("network");
const setting = { two_fa_enabled: true };

/** A save alone, and its way through a queue that the test plays. */
function openAlone(request: Partial<AloneRequest & AlonePatch> = {}) {
  const alone = new SaveAlone();
  const statuses: string[] = [];
  alone.subscribe(() => void statuses.push(alone.getSnapshot().kind));
  const queue = {
    request: undefined as OwnedSaveRequest | undefined,
    end: (): void => undefined,
    fail: (error: unknown): void => expect.unreachable(String(error)),
  };
  const send = (next: SendRequest) => {
    queue.request = next as OwnedSaveRequest;
    return new Promise<void>((resolve, reject) => {
      queue.end = resolve;
      queue.fail = reject;
      next.signal?.addEventListener("abort", () => reject(new CloudreveError("aborted")));
    });
  };
  const press = () => alone.send(send, { patch: () => password, isDone: () => undefined, ...request });
  return {
    alone,
    statuses,
    press,
    queue,
    /** The turn comes. */
    turn: () => queue.request?.patch({}),
    /** The PATCH was sent and has failed; `truth` was read back. */
    fail: (error: unknown, truth?: object, sent: object | undefined = password) => {
      queue.request?.onOutcome?.({ kind: "failed", error, sent: sent as never, truth: truth as never });
      queue.fail(error);
    },
  };
}

describe("a save alone", () => {
  test("makes its patch when its turn has come, and not before: the secret stays in its form", async () => {
    const patch = vi.fn(() => password);
    const { press, turn, queue, statuses, alone } = openAlone({ patch });
    expect(alone.getSnapshot()).toEqual({ kind: "idle" });
    const outcome = press();
    expect(patch).not.toHaveBeenCalled();
    expect(turn()).toBe(password);
    queue.request?.onOutcome?.({ kind: "saved", patch: password });
    queue.end();
    expect(await outcome).toEqual({ kind: "saved" });
    expect(statuses).toEqual(["saving", "saved"]);
  });

  describe("with something to do first", () => {
    test("is under way meanwhile, and enters the queue when that has succeeded", async () => {
      let succeed = (): void => undefined;
      const { press, queue, alone } = openAlone({
        first: () => new Promise((resolve) => (succeed = () => resolve(true))),
      });
      const outcome = press();
      expect(alone.getSnapshot()).toEqual({ kind: "saving" });
      expect(await press()).toBeUndefined();
      expect(queue.request).toBeUndefined();
      succeed();
      await vi.waitFor(() => expect(queue.request).toBeDefined());
      queue.end();
      expect(await outcome).toEqual({ kind: "saved" });
    });

    test("is not sent when that has not succeeded", async () => {
      const { press, queue, alone } = openAlone({ first: () => Promise.resolve(false) });
      expect(await press()).toEqual({ kind: "stopped" });
      expect(alone.getSnapshot()).toEqual({ kind: "idle" });
      expect(queue.request).toBeUndefined();
    });

    test("fails when that throws", async () => {
      const { press, queue, alone } = openAlone({ first: () => Promise.reject(lost) });
      expect(await press()).toEqual({ kind: "failed", error: lost });
      expect(alone.getSnapshot()).toEqual({ kind: "failed", error: lost });
      expect(queue.request).toBeUndefined();
    });
  });

  test("is unknown when its success came after another user's sign-in", async () => {
    const { press, turn, queue } = openAlone();
    const outcome = press();
    turn();
    const error = new CloudreveError("otherUser");
    queue.fail(error);
    expect(await outcome).toEqual({ kind: "unknown", error });
  });

  test("stays saved when something fails after its success", async () => {
    const { press, turn, queue } = openAlone();
    const outcome = press();
    turn();
    queue.request?.onOutcome?.({ kind: "saved", patch: password });
    queue.fail(new Error("the cache"));
    expect(await outcome).toEqual({ kind: "saved" });
  });

  test("has failed when another user had signed in before its turn", async () => {
    const { press, queue } = openAlone();
    const outcome = press();
    const error = new CloudreveError("otherUser");
    queue.fail(error);
    expect(await outcome).toEqual({ kind: "failed", error });
  });

  test("is the save of the user whose form it is", () => {
    const { press, queue } = openAlone({ owner: "/api/v4 ada" });
    void press();
    expect(queue.request?.owner).toBe("/api/v4 ada");
  });

  test("shows each phase", async () => {
    const { press, queue, statuses } = openAlone();
    const outcome = press();
    for (const phase of ["waiting", "saving", "checking"] as const) queue.request?.onPhase?.(phase);
    queue.end();
    await outcome;
    expect(statuses).toEqual(["saving", "waiting", "saving", "checking", "saved"]);
  });

  test("goes one at a time: a second press does nothing, nor does one after the success, until it is forgotten", async () => {
    const { alone, press, queue, statuses } = openAlone();
    const first = press();
    const { request } = queue;
    expect(await press()).toBeUndefined();
    expect(queue.request).toBe(request);
    expect(statuses).toEqual(["saving"]);
    queue.end();
    await first;
    expect(await press()).toBeUndefined();
    expect(queue.request).toBe(request);
    alone.forget();
    void press();
    expect(queue.request).not.toBe(request);
  });

  test("is stopped, quietly, where there is nothing to send any more when its turn comes", async () => {
    const { press, turn, queue, alone } = openAlone({ patch: () => undefined });
    const outcome = press();
    let thrown: unknown;
    try {
      turn();
    } catch (error) {
      thrown = error;
    }
    queue.fail(thrown);
    expect(await outcome).toEqual({ kind: "stopped" });
    expect(alone.getSnapshot()).toEqual({ kind: "idle" });
  });

  test.each([
    ["saved", undefined],
    ["failed", new Error("lost its turn")],
  ])("tells its form that it is %s before the page hears of it, so that both show together", async (kind, error) => {
    const ends: string[] = [];
    const { alone, press, queue } = openAlone({
      onEnded: (outcome) => void ends.push(`${outcome.kind} while ${alone.getSnapshot().kind}`),
    });
    const outcome = press();
    if (error) queue.fail(error);
    else queue.end();
    await outcome;
    expect(ends).toEqual([`${kind} while saving`]);
  });

  test("does not call listeners that have unsubscribed", async () => {
    const { alone, press, queue } = openAlone();
    const told = vi.fn();
    alone.subscribe(told)();
    const outcome = press();
    queue.end();
    await outcome;
    expect(told).not.toHaveBeenCalled();
  });
});

describe("while it waits for another tab,", () => {
  test("it can be stopped, by its own status, too", async () => {
    const { press, queue, alone } = openAlone();
    const outcome = press();
    queue.request?.onPhase?.("waiting");
    const status = alone.getSnapshot();
    if (status.kind === "waiting") status.stop();
    expect(await outcome).toEqual({ kind: "stopped" });
    expect(alone.getSnapshot()).toEqual({ kind: "idle" });
  });

  test("it can be sent anew after that", async () => {
    const { press, queue, alone, turn } = openAlone();
    const stopped = press();
    queue.request?.onPhase?.("waiting");
    alone.stop();
    await stopped;
    const outcome = press();
    expect(turn()).toBe(password);
    queue.end();
    expect(await outcome).toEqual({ kind: "saved" });
  });
});

test("once its turn has come, it cannot be stopped any more", async () => {
  const { press, queue, alone } = openAlone();
  alone.stop();
  const outcome = press();
  queue.request?.onPhase?.("waiting");
  queue.request?.onPhase?.("saving");
  alone.stop();
  expect(queue.request?.signal?.aborted).toBe(false);
  queue.end();
  expect(await outcome).toEqual({ kind: "saved" });
});

describe("when its answer is lost", () => {
  test.each([
    ["shows that it was done, it is saved", true, { kind: "saved" }],
    ["shows that it was not, it failed", false, { kind: "failed", error: lost }],
    ["does not tell, it is unknown", undefined, { kind: "unknown", error: lost }],
  ])("and what was read back %s", async (_, isDone, expected) => {
    const asked = vi.fn(() => isDone);
    const { press, fail, alone } = openAlone({ isDone: asked });
    const outcome = press();
    fail(lost, { setting });
    expect(await outcome).toEqual(expected);
    expect(alone.getSnapshot()).toEqual(expected);
    expect(asked.mock.calls).toEqual([[{ setting }]]);
  });

  test("and nothing could be read back, it is unknown", async () => {
    const isDone = vi.fn(() => true);
    const { press, fail } = openAlone({ isDone });
    const outcome = press();
    fail(lost, undefined);
    expect(await outcome).toEqual({ kind: "unknown", error: lost });
    expect(isDone).not.toHaveBeenCalled();
  });

  test("of a call, what was read back tells as well", async () => {
    const run = () => Promise.resolve();
    const send = (request: SendRequest) => {
      (request as OwnedCallRequest).onOutcome?.({ kind: "failed", error: lost, sent: true, truth: {} });
      return Promise.reject(lost);
    };
    for (const [isDone, kind] of [
      [true, "saved"],
      [false, "failed"],
      [undefined, "unknown"],
    ] as const) {
      const request = { run, changes: ["setting"], scope: "UserInfo.Write", isDone: () => isDone } as const;
      expect((await new SaveAlone().send(send, request))?.kind).toBe(kind);
    }
  });
});

describe("when it fails otherwise,", () => {
  test("refused by the server, it failed, whatever was read back", async () => {
    const error = new CloudreveError("application", { code: 40069 });
    const { press, fail } = openAlone({ isDone: () => true });
    const outcome = press();
    fail(error, { setting });
    expect(await outcome).toEqual({ kind: "failed", error });
  });

  test("before anything was sent, it failed: nothing can have been saved", async () => {
    const { press, queue } = openAlone({ isDone: () => true });
    const outcome = press();
    queue.request?.onOutcome?.({ kind: "failed", error: lost, sent: undefined, truth: undefined });
    queue.fail(lost);
    expect(await outcome).toEqual({ kind: "failed", error: lost });
  });

  test("without its turn, it failed", async () => {
    const error = new Error("the queue could not be entered");
    const { press, queue } = openAlone();
    const outcome = press();
    queue.fail(error);
    expect(await outcome).toEqual({ kind: "failed", error });
  });
});

describe("how the last save ended", () => {
  test("is reset when the user goes on", async () => {
    const { press, queue, alone } = openAlone();
    const outcome = press();
    queue.end();
    await outcome;
    alone.forget();
    expect(alone.getSnapshot()).toEqual({ kind: "idle" });
  });

  test("is not forgotten before it has", () => {
    const { press, alone } = openAlone();
    void press();
    alone.forget();
    expect(alone.getSnapshot()).toEqual({ kind: "saving" });
  });
});
