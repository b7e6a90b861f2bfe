import { createEmbeddedCloudreve } from "../../src/testing/index";
import { demoWorld } from "../../stories/host-app/demoWorld";
import { startHost } from "../../stories/host-app/startHost";
import type { Driver } from "./Driver";
import { openPage } from "./Page";
import { passkey } from "./walk/passkeys";
import { endedPack } from "./walk/storage";
import type { Walk } from "./walk/Walk";

/** Serves the demo host's production build with its own embedded server, and opens it in two windows of a browser. */
export async function openWalk(driver: Driver) {
  const cloudreve = createEmbeddedCloudreve(demoWorld());
  cloudreve.change(undefined, {
    passkeys: [passkey],
    storage_packs: [endedPack, ...cloudreve.account().storage_packs],
  });
  const host = await startHost({ port: 0, mode: "preview", cloudreve });
  const open: Walk["open"] = async (parameters) => {
    const query = new URLSearchParams({ locale: "en-US", ...parameters });
    return openPage(await driver.newTab(), `${host.url}?${query.toString()}`);
  };
  const openTwo = async () => ({ one: await open({ layout: "page" }), two: await open({ layout: "page" }) });
  const sent = () => {
    const bodies = cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body);
    cloudreve.clearRequests();
    return bodies;
  };
  const windows = await openTwo().catch(async (error: unknown) => {
    await host.close();
    throw error;
  });
  const walk: Walk = { ...windows, open, cloudreve, sent };

  return {
    walk,
    /** Replaces the two windows with new ones, after a failed step. */
    startAnew: async () => {
      cloudreve.setLatency(0);
      const { one, two } = walk;
      Object.assign(walk, await openTwo());
      await Promise.allSettled([one.close(), two.close()]);
      sent();
    },
    close: host.close,
  };
}
