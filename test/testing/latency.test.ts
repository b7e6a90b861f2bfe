import { describe, expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { signedIn } from "./signedIn";

describe("given latency", () => {
  it("takes its time for each exchange, as told", async () => {
    const cloudreve = createEmbeddedCloudreve({
      latency: ({ method, path }) => (method === "PATCH" && path === "/user/setting" ? 60 : 0),
    });
    const { call, patch } = signedIn(cloudreve);
    const took = async (work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };

    expect(await took(() => patch({ nick: "A" }))).toBeGreaterThan(50);
    expect(await took(() => call("GET", "/user/me"))).toBeLessThan(50);
    cloudreve.setLatency(0);
    expect(await took(() => patch({ nick: "B" }))).toBeLessThan(50);
  });

  it("rejects with an AbortError while it is on its way", async () => {
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

  it("rejects at once when it is already aborted, with the reason given", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { send } = signedIn(cloudreve);
    const reason = new DOMException("too late", "TimeoutError");

    await expect(send("GET", "/user/me", undefined, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(cloudreve.requests).toEqual([]);
  });
});

describe("given two PATCHes of the preference blob", () => {
  it.each([0, 6])("loses one when they overlap, both with code 0 (latency %d ms)", async (latency) => {
    const cloudreve = createEmbeddedCloudreve({ latency });
    const { patch } = signedIn(cloudreve);

    const answers = await Promise.all([patch({ language: "zh-CN" }), patch({ disable_view_sync: true })]);
    expect(answers).toEqual([
      { code: 0, msg: "" },
      { code: 0, msg: "" },
    ]);
    const { language, disable_view_sync } = cloudreve.account();
    expect([language === "zh-CN", disable_view_sync]).toContain(false);
  });

  it("keeps both one after another", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { patch } = signedIn(cloudreve);

    await patch({ language: "zh-CN" });
    await patch({ disable_view_sync: true });
    expect(cloudreve.account()).toMatchObject({ language: "zh-CN", disable_view_sync: true });
  });

  it("overwrites what another device changed in between", async () => {
    const cloudreve = createEmbeddedCloudreve({ latency: 30 });
    const { patch } = signedIn(cloudreve);

    const saving = patch({ language: "zh-CN" });
    setTimeout(() => cloudreve.change(undefined, { preferred_theme: "#3f51b5" }), 15);
    await saving;
    expect(cloudreve.account()).toMatchObject({ language: "zh-CN", preferred_theme: "" });
  });

  it("does not write the blob for a nick: that is a column of its own", async () => {
    const cloudreve = createEmbeddedCloudreve();
    const { patch } = signedIn(cloudreve);

    await Promise.all([patch({ nick: "A" }), patch({ language: "zh-CN" })]);
    expect(cloudreve.account()).toMatchObject({ nick: "A", language: "zh-CN" });
  });
});
