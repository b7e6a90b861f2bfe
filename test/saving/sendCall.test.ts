import { describe, expect, test, vi } from "vitest";
import type { AccountResource } from "../../src/account/Account";
import { ownerOf, settingsKeys } from "../../src/account/accountKeys";
import type { UserSetting } from "../../src/api/schemas/setting";
import { CloudreveError } from "../../src/api/CloudreveError";
import type { CallOutcome, OwnedCallRequest } from "../../src/saving/SaveRequest";
import { sendCall } from "../../src/saving/sendCall";
import { fakeTabs, pass } from "./fakeTabs";
import { openSender } from "./openSender";

vi.mock("react", () => ({}));
fakeTabs();

const lost = new CloudreveError("network");
const refused = new CloudreveError("application", { code: 40089, msg: "" });
const changes: readonly AccountResource[] = ["setting"];

async function openCalls() {
  const sender = openSender();
  await sender.read("user", "setting");
  sender.watch("setting");
  await pass(0);
  sender.log.length = 0;
  const outcomes: CallOutcome[] = [];
  const call = (run: OwnedCallRequest["run"], request: Partial<OwnedCallRequest> = {}) =>
    sendCall(sender.options, {
      run,
      changes,
      scope: "UserSecurityInfo.Write",
      onPhase: (phase) => void sender.log.push(phase),
      onOutcome: (outcome) => void outcomes.push(outcome),
      ...request,
      owner: request.owner ?? ownerOf(sender.client),
    });
  return { ...sender, outcomes, call };
}

describe("a call that is no PATCH", () => {
  test("is told to the other tabs when it has succeeded, and its resources are read again", async () => {
    const { call, log, outcomes } = await openCalls();
    await call(() => Promise.resolve());
    await pass(0);
    expect(outcomes).toEqual([{ kind: "saved" }]);
    expect(log).toEqual(["saving", "tell", "read setting"]);
  });

  test("waits for no save that is under way", async () => {
    const { call, send, hold, log } = await openCalls();
    hold("PATCH");
    await send({ nick: "King" });
    log.length = 0;
    await call(() => Promise.resolve());
    expect(log[0]).toBe("saving");
  });

  test("shows its effect on the cached answers until they have been read again, as old as they are", async () => {
    const { call, hold, server, queryClient, client } = await openCalls();
    const key = settingsKeys.resource(client, "setting");
    const before = queryClient.getQueryState(key)?.dataUpdatedAt;
    await pass(1_000);
    hold("read setting");
    const run = () => {
      server.setting["two_fa_enabled"] = true;
      return Promise.resolve();
    };
    await call(run, { apply: { setting: (answer) => ({ ...answer, passwordless: true }) } });
    expect(queryClient.getQueryState(key)).toMatchObject({
      data: { passwordless: true, two_fa_enabled: false },
      dataUpdatedAt: before,
    });
  });

  test("that fails has no effect on them", async () => {
    const { call, queryClient, client } = await openCalls();
    const apply = { setting: (answer: UserSetting) => ({ ...answer, passwordless: true }) };
    await expect(call(() => Promise.reject(refused), { apply })).rejects.toBe(refused);
    expect(queryClient.getQueryData(settingsKeys.resource(client, "setting"))).toMatchObject({ passwordless: false });
  });

  test("gives up a read that began before it: its answer may be from before the change", async () => {
    const { call, hold, client, queryClient, aborted } = await openCalls();
    hold("read setting");
    void queryClient.invalidateQueries();
    await pass(0);
    await call(() => Promise.resolve());
    expect(client.baseUrl).toBe("/api/v4");
    expect(aborted).toContain("read setting");
  });

  test("whose answer is lost is read back", async () => {
    const { call, log, outcomes, server } = await openCalls();
    server.setting["two_fa_enabled"] = true;
    await expect(call(() => Promise.reject(lost))).rejects.toBe(lost);
    expect(log.slice(0, 3)).toEqual(["saving", "checking", "read setting"]);
    expect(outcomes).toEqual([
      {
        kind: "failed",
        error: lost,
        sent: true,
        truth: expect.objectContaining({ setting: expect.anything() as unknown }) as unknown,
      },
    ]);
  });

  test("that ends while it is aborted may have reached the server: it is read back", async () => {
    const { call, outcomes } = await openCalls();
    const stop = new AbortController();
    stop.abort();
    await expect(call(() => Promise.reject(new CloudreveError("aborted")), { signal: stop.signal })).rejects.toThrow();
    expect(outcomes[0]).toMatchObject({ kind: "failed", sent: true });
  });

  test("that is refused for lack of a scope names the scope that it is likely to lack", async () => {
    const { call, learnScope, log } = await openCalls();
    await expect(call(() => Promise.reject(refused))).rejects.toBe(refused);
    expect(learnScope.mock.calls).toEqual([[refused, "UserSecurityInfo.Write"]]);
    expect(log).toEqual(["saving"]);
  });

  test("of a user is never made as another", async () => {
    const { call, signIn } = await openCalls();
    const run = vi.fn(() => Promise.resolve());
    signIn("grace");
    await expect(call(run, { owner: "cloudreve-settings /api/v4 ada" })).rejects.toMatchObject({ kind: "otherUser" });
    expect(run).not.toHaveBeenCalled();
  });

  test("after which another user has signed in is told to the other tabs and not to this page", async () => {
    const { call, signIn, outcomes, log } = await openCalls();
    const run = () => {
      signIn("grace");
      return Promise.resolve();
    };
    await expect(call(run)).rejects.toMatchObject({ kind: "otherUser" });
    expect(outcomes).toEqual([]);
    expect(log).toContain("tell");
  });
});
