import { spread } from "./measure.mjs";

/**
 * Measures a first visit to the demo host's production build, with an empty cache: the time from navigation, including
 * the demo's one-click sign-in, to a usable page, and the bytes transferred.
 */
export async function firstVisit({ open, signIn, hostUrl, text }) {
  const times = [];
  let bytes = 0;
  for (let round = 0; round < 7; round += 1) {
    const page = await open("about:blank");
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    const began = performance.now();
    await page.goto(hostUrl, { waitUntil: "commit" });
    await signIn(page);
    await page.getByLabel(text.profile.nick.label).waitFor();
    times.push(performance.now() - began);
    await page.waitForTimeout(500);
    await page.context().close();
  }
  return [
    { figure: "first visit, from navigation to a usable page", unit: "ms", ...spread(times) },
    {
      figure: "first visit, transferred (uncompressed server)",
      unit: "kB",
      median: bytes / 1000,
      min: bytes / 1000,
      max: bytes / 1000,
    },
  ];
}
