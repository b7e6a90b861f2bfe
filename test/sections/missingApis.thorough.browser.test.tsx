import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "vitest-browser-react";
import { AccountSettings, SettingsProvider, type SettingsProviderProps } from "../../src/index";
import { isRendered, nextTask } from "../../src/browser/apis";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";

type Way = "is missing" | "throws when looked at" | "throws when constructed" | "throws when called" | "rejects";

const refuse = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};
const reject = () => Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));

/** Each API with the object that has it, and the ways in which it may fail. */
const constructors = {
  BroadcastChannel: ["onmessage", "postMessage", "close"],
  IntersectionObserver: ["observe", "disconnect"],
  MutationObserver: ["observe", "disconnect"],
} as const;
const objects: Record<string, { on: () => object; methods: readonly string[] }> = {
  locks: { on: () => navigator, methods: ["request", "query"] },
  clipboard: { on: () => navigator, methods: ["writeText"] },
};
const functions: Record<string, () => object> = {
  requestAnimationFrame: () => window,
  getSelection: () => window,
  reportError: () => window,
  scrollIntoView: () => Element.prototype,
  onLine: () => navigator,
};
const intl = [
  "DateTimeFormat",
  "RelativeTimeFormat",
  "ListFormat",
  "NumberFormat",
  "PluralRules",
  "DisplayNames",
] as const;

let undo: (() => void)[] = [];

/** Replaces a property for this test. */
function put(on: object, name: string, descriptor: PropertyDescriptor) {
  const before = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, { ...descriptor, configurable: true });
  undo.push(() => {
    if (before) Object.defineProperty(on, name, before);
    else Reflect.deleteProperty(on, name);
  });
}

const ways: Record<Way, (on: object, name: string, methods: readonly string[]) => void> = {
  "is missing": (on, name) => put(on, name, { value: undefined, writable: true }),
  "throws when looked at": (on, name) => put(on, name, { get: refuse, set: () => undefined }),
  "throws when constructed": (on, name) =>
    put(on, name, {
      value: function () {
        refuse();
      },
      writable: true,
    }),
  "throws when called": (on, name, methods) => {
    const failing = Object.fromEntries(methods.map((method) => [method, refuse]));
    const construct = function () {
      return failing;
    };
    put(on, name, { value: methods.length === 0 ? refuse : on === window ? construct : failing, writable: true });
  },
  rejects: (on, name, methods) =>
    put(on, name, { value: Object.fromEntries(methods.map((method) => [method, reject])), writable: true }),
};

interface Failure {
  api: string;
  way: Way;
  fail: () => void;
}
const failure = (api: string, way: Way, on: () => object, methods: readonly string[] = []): Failure => ({
  api,
  way,
  fail: () => ways[way](on(), api, methods),
});

const failures: Failure[] = [
  ...Object.entries(constructors).flatMap(([api, methods]) => [
    failure(api, "is missing", () => window),
    failure(api, "throws when looked at", () => window),
    failure(api, "throws when constructed", () => window),
    ...(methods.length > 0 ? [failure(api, "throws when called", () => window, methods)] : []),
  ]),
  ...Object.entries(objects).flatMap(([api, { on, methods }]) => [
    failure(api, "is missing", on),
    failure(api, "throws when looked at", on),
    failure(api, "throws when called", on, methods),
    failure(api, "rejects", on, methods),
  ]),
  ...Object.entries(functions).flatMap(([api, on]) => [
    failure(api, "is missing", on),
    failure(api, "throws when looked at", on),
    ...(api === "onLine" ? [] : [failure(api, "throws when called", on)]),
  ]),
  ...intl.flatMap((api) => [
    failure(api, "is missing", () => Intl),
    failure(api, "throws when looked at", () => Intl),
    failure(api, "throws when constructed", () => Intl),
  ]),
];

const everything: Failure = {
  api: "all of them at once",
  way: "is missing",
  fail: () => {
    for (const { way, fail } of failures) if (way === "is missing") fail();
  },
};

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => {
  for (const restore of undo.reverse()) restore();
  undo = [];
  vi.restoreAllMocks();
});

// React's own tools for tests use one, Playwright the other.
const toolsNeed = [
  failure("MessageChannel", "is missing", () => window),
  failure("MessageChannel", "throws when looked at", () => window),
  failure("MessageChannel", "throws when constructed", () => window),
  failure("checkVisibility", "is missing", () => Element.prototype),
  failure("checkVisibility", "throws when looked at", () => Element.prototype),
  failure("checkVisibility", "throws when called", () => Element.prototype),
];

test.for(toolsNeed)("while $api $way, tasks run and elements count as rendered", async ({ fail }) => {
  fail();
  await new Promise<void>((done) => nextTask(done));
  expect(isRendered(document.body)).toBe(true);
});

test.for([...failures, everything])("while $api $way, the page is shown and saves a name", async ({ fail }) => {
  const onError = vi.fn<NonNullable<SettingsProviderProps["onError"]>>();
  const uncaught = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  for (const event of ["error", "unhandledrejection"]) window.addEventListener(event, uncaught);
  undo.push(() => {
    for (const event of ["error", "unhandledrejection"]) window.removeEventListener(event, uncaught);
  });
  fail();
  const cloudreve = world({ edition: "pro" });
  const { unmount } = await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(cloudreve)} onError={onError}>
        <AccountSettings layout="page" />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  const profile = page.getByRole("form", { name: text.profile.title });
  const name = page.getByLabelText(text.profile.nick.label);
  await name.fill("Countess");
  await profile.getByRole("button", { name: text.actions.save, exact: true }).click();
  await expect.poll(() => profile.element().getAttribute("data-state")).toBe("saved");
  expect(patchesOf(cloudreve)).toEqual([{ nick: "Countess" }]);
  await expect.poll(() => document.querySelector(".cr-skeleton")).toBeNull();
  await page.getByRole("link", { name: text.versionRetention.title }).click();
  expect(document.querySelector("[data-state='broken']")).toBeNull();
  await unmount();
  expect(onError.mock.calls).toEqual([]);
  expect(uncaught.mock.calls).toEqual([]);
});

test.for(failures.filter(({ api }) => api === "clipboard"))(
  "while the clipboard $way, the key is selected to be copied by hand",
  async ({ fail }) => {
    const cloudreve = world();
    await render(
      <QueryClientProvider client={new QueryClient()}>
        <SettingsProvider client={clientOf(cloudreve)}>
          <AccountSettings layout="page" sections={["twoFactor"]} />
        </SettingsProvider>
      </QueryClientProvider>,
    );
    await page.getByRole("button", { name: text.twoFactor.turnOn }).click();
    const copy = page.getByRole("button", { name: text.twoFactor.enable.copy });
    await expect.element(copy).toBeVisible();
    fail();
    await copy.click();
    await expect.element(page.getByText(text.twoFactor.enable.copyFailed)).toBeVisible();
    expect(getSelection()?.toString()).toBe(document.querySelector(".cr-key")?.textContent);
    await userEvent.keyboard("{Escape}");
  },
);

test.for(failures.filter(({ api }) => api === "locks"))(
  "while locks $way, saves still go one after another, each once",
  async ({ fail }) => {
    fail();
    const cloudreve = world({ latency: 50 });
    await render(
      <QueryClientProvider client={new QueryClient()}>
        <SettingsProvider client={clientOf(cloudreve)}>
          <AccountSettings layout="page" sections={["profile", "preferences"]} />
        </SettingsProvider>
      </QueryClientProvider>,
    );
    await page.getByLabelText(text.profile.nick.label).fill("Countess");
    await page.getByRole("switch").click();
    for (const { title } of [text.profile, text.preferences])
      await page
        .getByRole("form", { name: title })
        .getByRole("button", { name: text.actions.save, exact: true })
        .click();
    await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "Countess" }, { disable_view_sync: true }]);
  },
);
