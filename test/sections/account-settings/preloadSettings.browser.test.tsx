import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { AccountSettings, preloadSettings, SettingsProvider, type CloudreveClient } from "../../../src/index";
import { messages as chinese } from "../../../src/messages/zh-CN";
import { clientOf } from "../../../stories/worlds/clientOf";
import { world } from "../../../stories/worlds/world";

const nick = () => document.querySelector<HTMLInputElement>("#cr-profile input")?.value;

/** Mounts the page. Resolves to what it shows before its first frame. */
async function mount(queryClient: QueryClient, client: CloudreveClient) {
  const first: (string | null | undefined)[] = [];
  function Look() {
    useLayoutEffect(() => {
      queueMicrotask(() => first.push(nick(), document.querySelector("h2")?.textContent));
    }, []);
    return null;
  }
  await render(
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} locale="zh-CN">
        <AccountSettings />
      </SettingsProvider>
      <Look />
    </QueryClientProvider>,
  );
  return first;
}

test("a page that mounts after preloadSettings is usable in its first frame, with one read of each resource", async () => {
  const cloudreve = world({ latency: 20 });
  const [queryClient, client] = [new QueryClient(), clientOf(cloudreve)];
  await preloadSettings(queryClient, client, { locale: "zh-CN", sections: ["profile"] });
  const reads = cloudreve.requests.map(({ path }) => path);
  expect(new Set(reads).size).toBe(reads.length);
  expect(await mount(queryClient, client)).toEqual([cloudreve.account().nick, chinese.groups.profile.title]);
});

test("it never rejects; the page then reads what could not be read", async () => {
  const cloudreve = world();
  const [queryClient, client] = [new QueryClient(), clientOf(cloudreve)];
  const recover = cloudreve.fail({}, { kind: "dropped" });
  await preloadSettings(queryClient, client, { locale: "zh-CN" });
  recover();
  await mount(queryClient, client);
  await expect.poll(nick).toBe(cloudreve.account().nick);
});
