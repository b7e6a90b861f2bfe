import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { AccountSettings, createCloudreveClient, SettingsProvider } from "../../src/index";
import "../../src/styles/index.css";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { BareForm, BarePage } from "./bare";
import { held, watchHeld } from "./held";

watchHeld();

const cloudreve = createEmbeddedCloudreve({ edition: "pro" });
cloudreve.change(undefined, { version_retention_ext: ["docx", "psd"] });
const { access_token } = cloudreve.signIn();
const queryClient = new QueryClient();
/** Milliseconds that the embedded server has taken since this was last set to 0. */
let served = 0;
/** Milliseconds by which each answer is late. */
let delay = 0;
/** When the last answer was given, in milliseconds of the page's clock. */
let answeredAt = 0;
const client = createCloudreveClient({
  baseUrl: new URL("/api/v4", location.href).href,
  getAccessToken: () => access_token,
  fetch: async (url, init) => {
    const began = performance.now();
    const answer = await cloudreve.fetch(new Request(url, init));
    served += performance.now() - began;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    answeredAt = performance.now();
    return answer;
  },
});

type Layout = "groups" | "page";

function Page({ layout, cache = queryClient }: { layout: Layout; cache?: QueryClient }) {
  return (
    <QueryClientProvider client={cache}>
      <SettingsProvider client={client} followLanguage={false}>
        <AccountSettings layout={layout} />
      </SettingsProvider>
    </QueryClientProvider>
  );
}

const element = document.body.appendChild(document.createElement("main"));
let root: Root | undefined;
let controls = 0;
/** A copy of the elements of each layout after loading. */
const copies: Record<Layout, readonly Node[]> = { groups: [], page: [] };

function show(what: "bare" | Layout): void {
  root = createRoot(element);
  flushSync(() => root?.render(what === "bare" ? <BarePage controls={controls} /> : <Page layout={what} />));
}

function clear(): void {
  flushSync(() => root?.unmount());
}

/** Waits until a test passes, which it runs once a frame. Rejects after 10 s. */
function until(test: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + 10_000;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (test()) resolve();
      else if (performance.now() > giveUpAt) reject(new Error(`Waited in vain for ${String(test)}`));
      else requestAnimationFrame(look);
    };
    look();
  });
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

function boxAt(selector: string): HTMLInputElement {
  const box = document.querySelector<HTMLInputElement>(selector);
  if (!box) throw new Error(`There is no ${selector}.`);
  return box;
}
const profile = "#cr-profile";
const stateOf = (section: string) => find(section)?.dataset["state"];
const hasNoSkeleton = () => find(".cr-skeleton") === null;
const isUsable: Record<Layout, () => boolean> = {
  groups: () => find("[name=nick]:not([disabled])") !== null && hasNoSkeleton(),
  page: () => find("#cr-membership") !== null && find(".cr-tags-input:not([disabled])") !== null && hasNoSkeleton(),
};
const isLoaded = isUsable.page;

/** Sets the text of a box so that React notices: through the native setter, with an `input` event. */
function type(box: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, text);
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** Chooses another option of a select. */
function choose(name: string): void {
  const select = document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (!select) throw new Error(`There is no select ${name}.`);
  select.selectedIndex = select.selectedIndex === 0 ? 1 : 0;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Saves a name. Returns the time (ms) from the click on Save to "Saved", less the server's own time. */
async function save(nick: string): Promise<number> {
  type(boxAt(`${profile} input`), nick);
  await until(() => stateOf(profile) === "dirty");
  served = 0;
  const began = performance.now();
  const saved = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (stateOf(profile) !== "saved") return;
      observer.disconnect();
      resolve(performance.now() - began - served);
    });
    observer.observe(boxAt(`${profile} input`).form ?? document.body, { attributes: true });
  });
  find(`${profile} [type=submit]`)?.click();
  const ms = await saved;
  await until(() => queryClient.isFetching() === 0);
  return ms;
}

/**
 * Makes every field dirty, and then makes newer values of three fields arrive, several times. Returns the time (ms)
 * from the answer to the last render, for each time.
 */
async function rebase(times: number): Promise<number[]> {
  type(boxAt(`${profile} input`), "Mine");
  for (const name of ["disable_view_sync", "version_retention_enabled"]) find(`[name=${name}]`)?.click();
  find("[name=preferred_theme]:not(:checked)")?.click();
  type(boxAt("[name=version_retention_max]"), "7");
  for (const name of ["share_links_in_profile", "language"]) choose(name);
  find(".cr-tag-remove")?.click();
  await until(() => document.querySelectorAll("[data-dirty]").length === 8);
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    cloudreve.change(undefined, {
      nick: `Theirs ${time}`,
      version_retention_max: 20 + time,
      version_retention_ext: ["docx", `theirs${time}`],
    });
    served = 0;
    const began = performance.now();
    await queryClient.refetchQueries();
    await until(() => find(`${profile} [data-conflict]`)?.textContent.includes(`Theirs ${time}`) ?? false);
    took.push(performance.now() - began - served);
  }
  return took;
}

const turns: Record<string, () => Promise<void>> = {
  "mount and unmount": async () => {
    clear();
    show("page");
    await until(isLoaded);
  },
  save: async () => {
    await save(`Ada ${Math.random()}`);
  },
  "dialog opened and closed": async () => {
    find("#cr-twoFactor button")?.click();
    await until(() => find("[role=dialog] img.cr-qr-code") !== null);
    find("[role=dialog] .cr-icon-button")?.click();
    await until(() => find("[role=dialog]") === null);
  },
};

const bench = {
  /** Loads both layouts once, so that their caches are warm and their code is loaded. */
  warm: async () => {
    for (const layout of ["groups", "page"] as const) {
      show(layout);
      await until(isUsable[layout]);
      controls = element.querySelectorAll("input, select, button, a").length;
      copies[layout] = [...element.childNodes].map((node) => node.cloneNode(true));
      clear();
    }
  },
  controls: () => controls,
  /** Mounts and lays out a bare page, or the page from warm caches. Returns the time (ms) until it is usable. */
  mount: (what: "bare" | Layout): number => {
    const began = performance.now();
    show(what);
    element.getBoundingClientRect();
    const took = performance.now() - began;
    if (what !== "bare" && !isUsable[what]())
      throw new Error(`The layout "${what}" cannot be used in its first frame.`);
    clear();
    return took;
  },
  /** Inserts and lays out copies of a layout's elements. Returns the time (ms). */
  insert: (layout: Layout): number => {
    const made = copies[layout].map((node) => node.cloneNode(true));
    const began = performance.now();
    element.append(...made);
    element.getBoundingClientRect();
    const took = performance.now() - began;
    element.replaceChildren();
    return took;
  },
  /**
   * Mounts a page with nothing read, each answer 100 ms late. Returns the ms from the last answer until it is usable.
   */
  read: async (layout: Layout): Promise<number> => {
    delay = 100;
    root = createRoot(element);
    const usable = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isUsable[layout]()) return;
        observer.disconnect();
        element.getBoundingClientRect();
        resolve(performance.now() - answeredAt);
      });
      observer.observe(element, { attributes: true, childList: true, subtree: true });
    });
    root.render(<Page layout={layout} cache={new QueryClient()} />);
    const took = await usable;
    delay = 0;
    clear();
    return took;
  },
  save,
  rebase,
  repeat: async (what: string, times: number) => {
    for (let time = 0; time < times; time += 1) await turns[what]?.();
    // The embedded server's log must not count as a leak of the library.
    cloudreve.requests.splice(0);
  },
  /** Unmounts the page. Returns the number of locks, channels and intervals that are still held 3 s later. */
  held: async () => {
    clear();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    return held();
  },
};
Object.assign(window, { bench });

if (location.search === "?bare") {
  root = createRoot(element);
  root.render(<BareForm />);
} else if (location.search === "?page") show("page");
else if (location.search === "?copy") {
  await bench.warm();
  element.append(...copies.page);
  const place = document.createElement("div");
  const row = boxAt("[name=nick]").closest(".cr-row");
  if (!row) throw new Error("The page's elements hold no row for the name.");
  row.replaceWith(place);
  createRoot(place).render(<BareForm />);
}
