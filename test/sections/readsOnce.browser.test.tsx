import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Fragment, StrictMode } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, preloadSettings, SettingsProvider, useAccount, useCapabilities } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { memoryAdapter } from "../../stories/worlds/memoryAdapter";
import { world } from "../../stories/worlds/world";
import "../../src/styles/index.css";

/** A host's own part of the page, which shows what the page reads. */
function OfTheHost() {
  const read = useAccount(["user", "setting", "site"]);
  const { edition, rights } = useCapabilities();
  return read.status === "ready" && edition && rights ? <p id="host">{read.account.user.nickname}</p> : null;
}

const webDav = { id: "BOUR", name: "User", permission: "CA==" };
const ofPage = ["/site/config/basic", "/site/config/login", "/user/me", "/user/setting"];
const ofStorage = ["/user/capacity"];
const ofWebDav = ["/devices/dav"];

const cases = (["groups", "page"] as const).flatMap((layout) =>
  [true, false].flatMap((isStrict) =>
    [true, false].flatMap((isPreloaded) => [true, false].map((mayDav) => ({ layout, isStrict, isPreloaded, mayDav }))),
  ),
);

test.each(cases)(
  "each read is asked once: $layout, strict $isStrict, preloaded $isPreloaded, with WebDAV $mayDav",
  async ({ layout, isStrict, isPreloaded, mayDav }) => {
    await page.viewport(1280, 900);
    const cloudreve = world({ edition: "pro", account: { ...(mayDav && { group: webDav }) } });
    const queryClient = new QueryClient();
    const client = clientOf(cloudreve);
    if (isPreloaded) await preloadSettings(queryClient, client);
    const Mode = isStrict ? StrictMode : Fragment;
    const { container } = await render(
      <Mode>
        <QueryClientProvider client={queryClient}>
          <SettingsProvider client={client} deviceAdapter={memoryAdapter()}>
            <AccountSettings layout={layout} />
            <OfTheHost />
          </SettingsProvider>
        </QueryClientProvider>
      </Mode>,
    );
    await expect.poll(() => container.querySelector("#host")).not.toBeNull();
    await expect.poll(() => container.querySelector(".cr-section")).not.toBeNull();
    await expect.poll(() => [queryClient.isFetching(), container.querySelector(".cr-skeleton")]).toEqual([0, null]);
    const asked = cloudreve.requests.map(({ path }) => path.replace(/\?.*/, ""));
    // In groups the first one alone is shown: the storage and the WebDAV passwords are not read for it.
    const ofSections = layout === "page" || isPreloaded ? [...ofStorage, ...(mayDav ? ofWebDav : [])] : [];
    expect(asked.sort()).toEqual([...ofSections, ...ofPage].sort());
  },
);

test.each([
  ["the list of groups alone reads the storage, which it tells of", 360, "block", [...ofPage, ...ofStorage]],
  ["a page in a hidden panel does not", 1280, "none", ofPage],
])("%s", async (_, width, display, expected) => {
  await page.viewport(width, 900);
  const cloudreve = world({ edition: "pro" });
  const queryClient = new QueryClient();
  await render(
    <div style={{ display }}>
      <QueryClientProvider client={queryClient}>
        <SettingsProvider client={clientOf(cloudreve)}>
          <AccountSettings />
        </SettingsProvider>
      </QueryClientProvider>
    </div>,
  );
  const asked = () => cloudreve.requests.map(({ path }) => path.replace(/\?.*/, "")).sort();
  await expect.poll(asked).toEqual([...expected].sort());
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(asked()).toEqual([...expected].sort());
});
