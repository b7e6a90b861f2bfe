import { afterEach, describe, expect, it, vi } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { signedIn } from "./signedIn";

afterEach(() => {
  vi.useRealTimers();
});

describe("given latency", () => {
  it("each request takes as long as the function returns", async () => {
    const cloudreve = createEmbeddedCloudreve({
      latency: ({ method, path }) => (method === "PATCH" && path === "/user/setting" ? 60 : 0),
    });
    const { call, patch } = signedIn(cloudreve);
    // In the time of the timers: a busy machine takes longer.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    const took = async (work: () => Promise<unknown>) => {
      const start = Date.now();
      let time = NaN;
      const answer = work().finally(() => (time = Date.now() - start));
      while (Number.isNaN(time)) {
        vi.advanceTimersToNextTimer();
        await new Promise(setImmediate);
      }
      await answer;
      return time;
    };

    expect(await took(() => patch({ nick: "A" }))).toBe(60);
    expect(await took(() => call("GET", "/user/me"))).toBe(0);
    cloudreve.setLatency(0);
    expect(await took(() => patch({ nick: "B" }))).toBe(0);
  });

  it("a request that is aborted on its way rejects, and changes nothing", async () => {
    const cloudreve = createEmbeddedCloudreve({ latency: 1000 });
    const { send } = signedIn(cloudreve);
    const abort = new AbortController();
    const answer = expect(
      send("PATCH", "/user/setting", { nick: "A" }, { signal: abort.signal }),
    ).rejects.toMatchObject({ name: "AbortError" });
    setTimeout(() => abort.abort(), 5);

    await answer;
    expect(cloudreve.account().nick).toBe("ada");
  });

  it("a request that is already aborted rejects with its reason, and does not arrive", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { send } = signedIn(cloudreve);
    const reason = new DOMException("too late", "TimeoutError");

    await expect(send("GET", "/user/me", undefined, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(cloudreve.requests).toEqual([]);
  });
});

describe("given two PATCHes of the preference blob", () => {
  it.each([0, 6])(
    "if they overlap, one is lost, and both are answered with code 0 (latency %d ms)",
    async (latency) => {
      const cloudreve = createEmbeddedCloudreve({ latency });
      const { patch } = signedIn(cloudreve);

      const answers = await Promise.all([patch({ language: "zh-CN" }), patch({ disable_view_sync: true })]);
      expect(answers).toEqual([
        { code: 0, msg: "" },
        { code: 0, msg: "" },
      ]);
      const { language, disable_view_sync } = cloudreve.account();
      expect([language === "zh-CN", disable_view_sync]).toContain(false);
    },
  );

  it("one after another, both are kept", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { patch } = signedIn(cloudreve);

    await patch({ language: "zh-CN" });
    await patch({ disable_view_sync: true });
    expect(cloudreve.account()).toMatchObject({ language: "zh-CN", disable_view_sync: true });
  });

  it("a change by another device in between is overwritten", async () => {
    const cloudreve = createEmbeddedCloudreve({ latency: 30 });
    const { patch } = signedIn(cloudreve);

    const saving = patch({ language: "zh-CN" });
    setTimeout(() => cloudreve.change(undefined, { preferred_theme: "#3f51b5" }), 15);
    await saving;
    expect(cloudreve.account()).toMatchObject({ language: "zh-CN", preferred_theme: "" });
  });

  it("a nick has its own column, and does not overwrite the blob", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { patch } = signedIn(cloudreve);

    await Promise.all([patch({ nick: "A" }), patch({ language: "zh-CN" })]);
    expect(cloudreve.account()).toMatchObject({ nick: "A", language: "zh-CN" });
  });
});
