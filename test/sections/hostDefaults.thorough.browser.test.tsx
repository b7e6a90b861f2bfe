import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  QueryClientProvider,
  type DefaultOptions,
  type MutationCacheConfig,
  type QueryCacheConfig,
} from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import * as z from "zod";
import { AccountSettings, SettingsProvider, type SettingsProviderProps } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { goOffline, goOnline, patchesOf, readsOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";

type Queries = NonNullable<DefaultOptions["queries"]>;
type Mutations = NonNullable<DefaultOptions["mutations"]>;

const explode = (): never => {
  throw new Error("of the host");
};
const never = () => new Promise<never>(() => undefined);
const odd = { of: "another shape" };

const ofQueries: Record<string, Queries> = {
  "throwOnError: true": { throwOnError: true },
  "throwOnError: a function": { throwOnError: () => true },
  "retry: true": { retry: true, retryDelay: 0 },
  "retry: 5": { retry: 5, retryDelay: 0 },
  "retry: a function": { retry: () => true, retryDelay: () => 0 },
  "retryDelay: an hour": { retryDelay: 3_600_000 },
  "retryOnMount: true": { retryOnMount: true },
  "staleTime: Infinity": { staleTime: Infinity },
  "staleTime: static": { staleTime: "static" },
  "staleTime: 0": { staleTime: 0 },
  "gcTime: 0": { gcTime: 0 },
  "gcTime: Infinity": { gcTime: Infinity },
  "networkMode: online": { networkMode: "online" },
  "networkMode: offlineFirst": { networkMode: "offlineFirst" },
  "refetchInterval: 50": { refetchInterval: 50, refetchIntervalInBackground: true },
  "refetchOnMount: always": { refetchOnMount: "always" },
  "refetchOnMount: false": { refetchOnMount: false },
  "refetchOnWindowFocus: always": { refetchOnWindowFocus: "always" },
  "refetchOnWindowFocus: false": { refetchOnWindowFocus: false },
  "refetchOnReconnect: false": { refetchOnReconnect: false },
  "placeholderData: another shape": { placeholderData: odd },
  "placeholderData: keepPreviousData": { placeholderData: keepPreviousData },
  "initialData: another shape": { initialData: odd, initialDataUpdatedAt: Date.now },
  "structuralSharing: false": { structuralSharing: false },
  "structuralSharing: throws": { structuralSharing: explode },
  "select: throws": { select: explode },
  "enabled: false": { enabled: false },
  "notifyOnChangeProps: none": { notifyOnChangeProps: [] },
  "queryFn: another": { queryFn: () => Promise.resolve(odd) },
  "queryKeyHashFn: another": { queryKeyHashFn: (key: readonly unknown[]) => `host ${JSON.stringify(key)}` },
  "persister: throws": { persister: explode },
  "suspense: true": { suspense: true } as Queries,
  "experimental_prefetchInRender: true": { experimental_prefetchInRender: true } as Queries,
  "meta: of the host": { meta: { host: true } },
};
const ofMutations: Record<string, Mutations> = {
  "throwOnError: true": { throwOnError: true },
  "retry: true": { retry: true, retryDelay: 0 },
  "retry: 3": { retry: 3, retryDelay: 0 },
  "networkMode: online": { networkMode: "online" },
  "networkMode: offlineFirst": { networkMode: "offlineFirst" },
  "gcTime: 0": { gcTime: 0 },
  "onMutate: throws": { onMutate: explode },
  "onMutate: never ends": { onMutate: never },
  "onError: throws": { onError: explode },
  "onSuccess: throws": { onSuccess: explode },
  "onSettled: never ends": { onSettled: never },
  "mutationFn: another": { mutationFn: () => Promise.resolve(odd) },
  "scope: of the host": { scope: { id: "host" } },
};
const ofMutationCache: Record<string, MutationCacheConfig> = {
  "onMutate throws": { onMutate: explode },
  "onMutate never ends": { onMutate: never },
  "onSuccess throws": { onSuccess: explode },
  "onSuccess never ends": { onSuccess: never },
  "onError throws": { onError: explode },
  "onSettled throws": { onSettled: explode },
};
const ofQueryCache: Record<string, QueryCacheConfig> = {
  "onSuccess throws": { onSuccess: explode },
  "onError throws": { onError: explode },
  "onSettled throws": { onSettled: explode },
};

const each = <Option,>(of: string, options: Record<string, Option>, make: (option: Option) => QueryClient) =>
  Object.entries(options).map(([name, option]) => ({ name: `${of}, ${name}`, make: () => make(option) }));

const clients = [
  { name: "none", make: () => new QueryClient() },
  ...each("queries", ofQueries, (queries) => new QueryClient({ defaultOptions: { queries } })),
  ...each("mutations", ofMutations, (mutations) => new QueryClient({ defaultOptions: { mutations } })),
  ...each("mutationCache", ofMutationCache, (config) => new QueryClient({ mutationCache: new MutationCache(config) })),
  ...each("queryCache", ofQueryCache, (config) => new QueryClient({ queryCache: new QueryCache(config) })),
];

/** A host without a boundary would be gone. */
class HostBoundary extends Component<{ children: ReactNode }, { gone: boolean }> {
  override state = { gone: false };
  static getDerivedStateFromError = () => ({ gone: true });
  override render() {
    return this.state.gone ? <p>The host is gone</p> : this.props.children;
  }
}

const profile = () => page.getByRole("form", { name: text.profile.title });
const name = () => page.getByLabelText(text.profile.nick.label);
const press = (label: string) => profile().getByRole("button", { name: label, exact: true }).click();
const state = () => profile().element().getAttribute("data-state");

/** Reads, edits, is refused, saves, saves offline, and takes a value from elsewhere; each request once. */
async function walk(queryClient: QueryClient, wrap: (settings: ReactNode) => ReactNode = (settings) => settings) {
  const cloudreve = world({ edition: "pro" });
  const onError = vi.fn<NonNullable<SettingsProviderProps["onError"]>>();
  await render(
    <HostBoundary>
      <QueryClientProvider client={queryClient}>
        <SettingsProvider client={clientOf(cloudreve)} onError={onError}>
          {wrap(<AccountSettings layout="page" />)}
        </SettingsProvider>
      </QueryClientProvider>
    </HostBoundary>,
  );
  await expect.element(name()).toHaveValue("Ada Lovelace");
  await expect.element(page.getByRole("form", { name: text.theme.title })).toBeVisible();
  await expect.poll(() => document.querySelector(".cr-skeleton")).toBeNull();
  const read = readsOf(cloudreve, "/site/config/basic");

  const undo = cloudreve.fail({ method: "PATCH" }, { code: 50099, msg: "Not today" });
  await name().fill("Countess");
  await press(text.actions.save);
  await expect.poll(state).toBe("failed");
  await expect.element(profile().getByText(/Not today/)).toBeVisible();
  expect(patchesOf(cloudreve)).toEqual([{ nick: "Countess" }]);
  undo();
  await press(text.actions.tryAgain);
  await expect.poll(state).toBe("saved");
  expect(patchesOf(cloudreve)).toEqual([{ nick: "Countess" }, { nick: "Countess" }]);

  // A server on the same machine answers without a network.
  goOffline();
  await name().fill("Offline");
  await press(text.actions.save);
  await expect.poll(state).toBe("saved");
  expect(cloudreve.account().nick).toBe("Offline");
  goOnline();

  cloudreve.change(undefined, { nick: "Elsewhere" });
  await queryClient.invalidateQueries();
  await expect.element(name()).toHaveValue("Elsewhere");
  // Nothing reads the site again by itself.
  expect(readsOf(cloudreve, "/site/config/basic")).toBeLessThanOrEqual(read + 2);
  expect(onError.mock.calls).toEqual([]);
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  // The host's own callbacks that throw are its own uncaught errors.
  window.addEventListener("unhandledrejection", ofTheHost);
});
afterEach(() => {
  goOnline();
  z.config({ localeError: undefined, customError: undefined, jitless: undefined });
  window.removeEventListener("unhandledrejection", ofTheHost);
  vi.restoreAllMocks();
});
function ofTheHost(event: PromiseRejectionEvent) {
  if (String(event.reason).includes("of the host")) event.preventDefault();
}

test.for(clients)("under the host's defaults ($name), reads and saves are the library's own", ({ make }) =>
  walk(make()),
);

test.for(clients.filter(({ name }) => /none|throwOnError|retry|Error|suspense|enabled|placeholder|initial/.test(name)))(
  "under the host's defaults ($name), a read that fails is shown and tried again",
  async ({ make }) => {
    const cloudreve = world();
    const undo = cloudreve.fail({ path: /site\/config\/basic/ }, { code: 50099, msg: "Not today" });
    await render(
      <HostBoundary>
        <QueryClientProvider client={make()}>
          <SettingsProvider client={clientOf(cloudreve)}>
            <AccountSettings layout="page" sections={["profile", "theme"]} />
          </SettingsProvider>
        </QueryClientProvider>
      </HostBoundary>,
    );
    await expect.element(page.getByText(/Not today/)).toBeVisible();
    await expect.element(name()).toBeVisible();
    expect(readsOf(cloudreve, "/site/config/basic")).toBe(1);
    undo();
    await page.getByRole("button", { name: text.actions.tryAgain }).click();
    await expect.element(page.getByRole("form", { name: text.theme.title })).toBeVisible();
  },
);

test("a toast of the host's for each failed mutation does not stand beside the section's own message", async () => {
  const toast = vi.fn();
  await walk(new QueryClient({ mutationCache: new MutationCache({ onError: toast }) }));
  expect(toast).not.toHaveBeenCalled();
});

test("a host can tell the library's reads from its own", async () => {
  const toast = vi.fn();
  const queryCache = new QueryCache({
    onError: (_error, query) => {
      if (query.meta?.["library"] !== "cloudreve-settings-ui") toast();
    },
  });
  const cloudreve = world();
  cloudreve.fail({ path: /site\/config\/basic/ }, { code: 50099, msg: "Not today" });
  await render(
    <QueryClientProvider client={new QueryClient({ queryCache })}>
      <SettingsProvider client={clientOf(cloudreve)}>
        <AccountSettings layout="page" />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await expect.element(page.getByText(/Not today/)).toBeVisible();
  expect(toast).not.toHaveBeenCalled();
});

const zods = {
  "another locale": () => z.config(z.locales.de()),
  "its own texts": () => z.config({ customError: () => "of the host" }),
  "no compiled parsers": () => z.config({ jitless: true }),
  "texts that throw": () => z.config({ customError: explode, localeError: explode }),
};
test.for(Object.entries(zods))(
  "under zod's global settings of the host (%s), the walk is the same",
  async ([, set]) => {
    set();
    await walk(new QueryClient());
    await name().clear();
    await press(text.actions.save);
    await expect.element(profile().getByText(text.issues.nameRequired)).toBeVisible();
  },
);

test("inside a form of the host's (react-hook-form), the sections keep their own", async () => {
  let values: () => unknown = () => undefined;
  function HostForm({ children }: { children: ReactNode }) {
    const form = useForm({
      defaultValues: { nick: "of the host", preferred_theme: "of the host", version_retention_max: "7" },
    });
    values = form.getValues;
    return <FormProvider {...form}>{children}</FormProvider>;
  }
  await walk(new QueryClient(), (settings) => <HostForm>{settings}</HostForm>);
  expect(values()).toEqual({ nick: "of the host", preferred_theme: "of the host", version_retention_max: "7" });
});
