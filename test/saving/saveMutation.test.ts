import { onlineManager } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ownerOf } from "../../src/account/accountKeys";
import { CloudreveError } from "../../src/api/CloudreveError";
import { runSave, saveMutation, savesOf } from "../../src/saving/saveMutation";
import type { OwnedSaveRequest } from "../../src/saving/SaveRequest";
import { fakeTabs, pass } from "./fakeTabs";
import { openSender } from "./openSender";

vi.mock("react", () => ({}));

const tabs = fakeTabs();
beforeEach(() => void vi.stubGlobal("navigator", { locks: tabs.locks.asTab("this tab"), onLine: true }));
afterEach(() => onlineManager.setOnline(true));

const lost = new CloudreveError("network");

function openMutation() {
  const sender = openSender();
  const [onSuccess, onError] = [vi.fn(), vi.fn()];
  const mutation = saveMutation({ ...sender.options, owner: ownerOf(sender.client), onSuccess, onError });
  const run = (request: Partial<OwnedSaveRequest> = {}) =>
    runSave(sender.queryClient, mutation, { patch: () => ({ nick: "King" }), ...request }).then(
      () => "saved",
      (error: unknown) => error,
    );
  return { ...sender, mutation, run, onSuccess, onError, mutations: savesOf(sender.queryClient) };
}

describe("a save through the mutation", () => {
  test("is sent, and leaves nothing in the mutation cache", async () => {
    const { run, log, onSuccess, onError, mutations, mutation } = openMutation();
    const saved = run();
    expect(mutations.findAll({ mutationKey: mutation.mutationKey as string[], status: "pending" })).toHaveLength(1);
    await pass(0);
    expect(await saved).toBe("saved");
    expect(log).toContain('PATCH {"nick":"King"}');
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
    expect(mutations.getAll()).toEqual([]);
  });

  test("that fails is not sent again by itself, says why, and leaves nothing behind either", async () => {
    const { run, log, fail, onSuccess, onError, mutations, queryClient } = openMutation();
    queryClient.setDefaultOptions({ mutations: { retry: 3 } });
    fail("PATCH", lost);
    const saved = run();
    await pass(60_000);
    expect(await saved).toBe(lost);
    expect(log.filter((line) => line.startsWith("PATCH"))).toHaveLength(1);
    expect(onError.mock.calls[0]?.[0]).toBe(lost);
    expect(onSuccess).not.toHaveBeenCalled();
    expect(mutations.getAll()).toEqual([]);
  });

  test("is not sent once somebody else has signed in, unless it names that user", async () => {
    const { run, log, client, signIn, onError } = openMutation();
    signIn("bob");
    const saved = run();
    await pass(0);
    expect(await saved).toMatchObject({ kind: "otherUser" });
    expect(onError).toHaveBeenCalledOnce();
    expect(log.filter((line) => line.startsWith("PATCH"))).toEqual([]);
    const named = run({ owner: ownerOf(client) });
    await pass(0);
    expect(await named).toBe("saved");
  });

  test("is tried at once while offline, and not later by itself", async () => {
    onlineManager.setOnline(false);
    const { run, log } = openMutation();
    void run();
    await pass(0);
    expect(log).toContain('PATCH {"nick":"King"}');
  });

  test("is found by its site", () => {
    expect(openMutation().mutation.mutationKey).toEqual(["cloudreve-settings", "/api/v4", "save"]);
  });

  test("is forgotten a second after a component that has sent it has gone", async () => {
    const { mutation, mutations, queryClient } = openMutation();
    const run = mutations.build(queryClient, mutation);
    void run.execute({ patch: () => ({}) });
    await pass(999);
    expect(mutations.getAll()).toHaveLength(1);
    await pass(1);
    expect(mutations.getAll()).toEqual([]);
  });
});
