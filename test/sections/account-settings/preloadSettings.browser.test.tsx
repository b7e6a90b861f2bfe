import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import {
  AccountSettings,
  preloadSettings,
  SettingsProvider,
  type AccountSettingsProps,
  type CloudreveClient,
  type DeviceAdapter,
} from "../../../src/index";
import { messages as chinese } from "../../../src/messages/zh-CN";
import { clientOf } from "../../../stories/worlds/clientOf";
import { world } from "../../../stories/worlds/world";

/** The device's preferences: a time zone alone. */
const deviceAdapter: DeviceAdapter = {
  get: (name) => (name === "time_zone" ? "Asia/Tokyo" : undefined) as never,
  set: () => undefined,
  subscribe: () => () => undefined,
};
const nick = () => document.querySelector<HTMLInputElement>("#cr-profile input")?.value;

/** Mounts the page. Resolves to what `look` sees before its first frame. */
async function mount<Seen>(
  queryClient: QueryClient,
  client: CloudreveClient,
  look: () => Seen,
  props: AccountSettingsProps = {},
): Promise<Seen | undefined> {
  const first: Seen[] = [];
  function Look() {
    useLayoutEffect(() => {
      queueMicrotask(() => first.push(look()));
    }, []);
    return null;
  }
  await render(
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} locale="zh-CN" deviceAdapter={deviceAdapter}>
        <AccountSettings {...props} />
      </SettingsProvider>
      <Look />
    </QueryClientProvider>,
  );
  return first[0];
}

test("a page that mounts after preloadSettings is usable in its first frame, with one read of each resource", async () => {
  const cloudreve = world({ latency: 20 });
  const [queryClient, client] = [new QueryClient(), clientOf(cloudreve)];
  await preloadSettings(queryClient, client, { locale: "zh-CN", sections: ["profile"] });
  const reads = cloudreve.requests.map(({ path }) => path);
  expect(new Set(reads).size).toBe(reads.length);
  const look = () => [nick(), document.querySelector("h2")?.textContent];
  expect(await mount(queryClient, client, look)).toEqual([cloudreve.account().nick, chinese.groups.profile.title]);
});

test("so are the parts that a section loads once it is shown", async () => {
  const cloudreve = world();
  const [queryClient, client] = [new QueryClient(), clientOf(cloudreve)];
  const sections = ["versionRetention", "device", "webDav"] as const;
  await preloadSettings(queryClient, client, { locale: "zh-CN", sections });
  const look = () => ({
    loading: document.querySelectorAll("[data-state=loading], .cr-skeleton, .cr-tags-input:disabled").length,
    zone: document.querySelector<HTMLInputElement>("#cr-time_zone input")?.value,
  });
  const seen = await mount(queryClient, client, look, { layout: "page", sections });
  expect(seen).toEqual({ loading: 0, zone: expect.stringContaining("东京") as string });
});

test("it never rejects; the page then reads what could not be read", async () => {
  const cloudreve = world();
  const [queryClient, client] = [new QueryClient(), clientOf(cloudreve)];
  const recover = cloudreve.fail({}, { kind: "dropped" });
  await preloadSettings(queryClient, client, { locale: "zh-CN" });
  recover();
  await mount(queryClient, client, nick);
  await expect.poll(nick).toBe(cloudreve.account().nick);
});
