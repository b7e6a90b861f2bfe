import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ConsoleMessage, Locator, Page, Request, Response } from "playwright";
import { keyGroups, totpUri } from "../../src/settings/totp";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { qrPath } from "../../src/ui/QrCode/qrPath";
import { openHost, type OpenHost } from "./openHost";

// ---- What is looked for

type Kind = "password" | "code" | "key" | "picture" | "accessToken" | "refreshToken";

interface Secret {
  name: string;
  kind: Kind;
  value: string;
}

/** A text that was found somewhere. */
interface Trace {
  place: string;
  text: string;
}

const email = "ada@example.com";
const site = "Vault";
// Each begins in its own way, and its characters look different in a URL, in JSON and in base64.
const passwords = {
  first: `Zebra-öl 41+2/7?&="first" horse`,
  wrong: `Quince/ÿ 58+9 &#x=%20 'wrong' pony`,
  next: `Umbra~ñ 63/+ <next>?=& "2" mule`,
  other: `Fjord:ß 77+1\\/?"other"&%=+ donkey`,
};
const wrongCode = "730519";

/** Base64 of a text wherever it stands in what was encoded: only the characters that no neighbour has a part in. */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replaceAll("=", "");
    const sure = whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [sure, sure.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** Gives a search that tells in which forms a secret is in a text. */
function searchFor({ kind, value }: Secret): (text: string) => string[] {
  const readable = [value, encodeURIComponent(value), encodeURI(value), new URLSearchParams({ value }).toString().slice(6), JSON.stringify(value).slice(1, -1)];
  // What is typed letter by letter may be left behind before its last one.
  if (kind === "password") readable.push(...readable.map((form) => form.slice(0, 12)));
  const folded = [...new Set(readable.map((form) => form.toLowerCase()))];
  const code = new RegExp(`(?<!\\d)${value}(?!\\d)`);
  const base64 = [...new Set(base64Forms(value))];
  const isReadable = (text: string) => {
    if (kind === "code") return code.test(text);
    const lower = text.toLowerCase();
    // A key is shown, and may be left behind, in groups.
    return folded.some((form) => lower.includes(form)) || (kind === "key" && text.replace(/[^A-Z2-7]/g, "").includes(value));
  };
  return (text) => [...(isReadable(text) ? ["in plain"] : []), ...(base64.some((form) => text.includes(form)) ? ["in base64"] : [])];
}

// ---- What is looked through

/** What keeps a record in the page, from before the page's own scripts on. */
interface Recorder {
  /** All strings and numbers that can be reached from a value. */
  stringsIn: (value: unknown) => string[];
  queryClient: () => object;
  /** From now on, whatever passes through the caches is kept. */
  watchCaches: () => void;
  seen: { attributes: Set<string>; texts: Set<string>; caches: Set<string>; errors: Set<string>; messages: Set<string>; violations: Set<string> };
}

declare global {
  interface Window {
    recorder: Recorder;
  }
}

function installRecorder(): void {
  interface Fiber {
    memoizedProps: { client?: { getQueryCache?: () => unknown } } | null;
    child: Fiber | null;
    sibling: Fiber | null;
  }
  interface Cache {
    subscribe: (listener: (event: unknown) => void) => void;
  }
  const seen: Recorder["seen"] = { attributes: new Set(), texts: new Set(), caches: new Set(), errors: new Set(), messages: new Set(), violations: new Set() };

  const stringsIn = (root: unknown): string[] => {
    const found = new Set<string>();
    const visited = new Set<unknown>();
    const waiting: unknown[] = [root];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") found.add(String(value));
      if (typeof value === "symbol") found.add(String(value));
      if ((typeof value !== "object" && typeof value !== "function") || value === null || value === window || value instanceof Node || visited.has(value)) continue;
      visited.add(value);
      if (value instanceof Map) waiting.push(...value.entries());
      if (value instanceof Set) waiting.push(...value.values());
      if (value instanceof URLSearchParams) waiting.push(value.toString());
      if (value instanceof Headers || value instanceof FormData) waiting.push(...value.entries());
      if (value instanceof Error) waiting.push(value.name, value.message, value.stack, value.cause);
      for (const key of Reflect.ownKeys(value)) {
        waiting.push(key);
        const property = Reflect.getOwnPropertyDescriptor(value, key);
        if (property && "value" in property) waiting.push(property.value);
      }
    }
    return [...found];
  };

  /** The host keeps it to itself, so it is found where React has it: as a property of its provider. */
  const queryClient = (): object => {
    const root = document.getElementById("root") ?? document.body;
    const key = Object.keys(root).find((name) => name.startsWith("__reactContainer$"));
    const container = key === undefined ? undefined : (root as unknown as Record<string, { stateNode: { current: Fiber } }>)[key];
    const waiting: (Fiber | null)[] = [container?.stateNode.current ?? null];
    while (waiting.length > 0) {
      const fiber = waiting.pop();
      if (!fiber) continue;
      const client = fiber.memoizedProps?.client;
      if (client?.getQueryCache) return client;
      waiting.push(fiber.sibling, fiber.child);
    }
    throw new Error("There is no QueryClient in the page's React tree.");
  };

  const watchCaches = () => {
    const client = queryClient() as { getQueryCache: () => Cache; getMutationCache: () => Cache };
    const keep = (event: unknown) => {
      for (const text of stringsIn(event)) seen.caches.add(text);
    };
    client.getQueryCache().subscribe(keep);
    client.getMutationCache().subscribe(keep);
  };

  window.recorder = { stringsIn, queryClient, watchCaches, seen };

  document.addEventListener("securitypolicyviolation", (event) => seen.violations.add(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
  const keepError = (error: unknown) => {
    for (const text of stringsIn(error)) seen.errors.add(text);
  };
  window.addEventListener("error", (event) => keepError(event.error));
  window.addEventListener("unhandledrejection", (event) => keepError(event.reason));

  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the channel it was called on
  const { postMessage } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.postMessage = function (message: unknown) {
    for (const text of stringsIn([this.name, message])) seen.messages.add(text);
    postMessage.call(this, message);
  };

  const isShownKey = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(".cr-key, .cr-qr-code");
  const keep = (node: Node) => {
    if (isShownKey(node)) return;
    if (node instanceof Text) seen.texts.add(node.data);
    if (node instanceof Element) for (const { name, value } of node.attributes) seen.attributes.add(`${name}=${value}`);
    for (const child of node.childNodes) keep(child);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes, oldValue, type } of records) {
      if (type === "childList") for (const node of addedNodes) keep(node);
      else if (!isShownKey(target)) {
        (type === "attributes" ? seen.attributes : seen.texts).add(oldValue ?? "");
        keep(target);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true });
}

/** Everything in the page that can hold a text. Runs in the page. */
async function readPage(): Promise<Trace[]> {
  // First of all: what the engine keeps of the last match of a regular expression.
  const lastMatch = ["input", "lastMatch", "leftContext", "rightContext"].map((name) => String(Reflect.get(RegExp, name)));
  const { stringsIn, queryClient, seen } = window.recorder;
  const traces: Trace[] = [];
  const add = (place: string, ...texts: (string | null | undefined)[]) => {
    for (const text of texts) if (text) traces.push({ place, text });
  };

  const elements = (root: ParentNode): Element[] => [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot ? elements(element.shadowRoot) : [])]);
  for (const element of elements(document)) {
    const picture = element.closest(".cr-qr-code") !== null;
    for (const { name, value } of element.attributes) add(picture ? "the QR code" : `the attribute ${name}`, value);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
      add(`the box ${element.name || (element.dataset["kind"] ?? element.type)}`, element.value);
    }
  }
  const rest = document.documentElement.cloneNode(true) as HTMLElement;
  for (const key of rest.querySelectorAll(".cr-key")) {
    add("the shown key", key.textContent);
    key.remove();
  }
  for (const picture of rest.querySelectorAll(".cr-qr-code")) picture.remove();
  add("the text", rest.textContent, document.title);
  add("the HTML", rest.outerHTML);

  add("RegExp.lastMatch", ...lastMatch);
  add("localStorage", ...stringsIn(Object.entries(localStorage)));
  add("sessionStorage", ...stringsIn(Object.entries(sessionStorage)));
  add("cookies", document.cookie);
  add("window.name", window.name);
  add("history.state", ...stringsIn(history.state));
  add("an address", location.href, document.referrer, ...performance.getEntries().map(({ name }) => name));
  for (const name of await caches.keys()) add("Cache Storage", name, ...(await (await caches.open(name)).keys()).map(({ url }) => url));
  const locks = await navigator.locks.query();
  add("Web Locks", ...stringsIn(locks));

  const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(new Error("IndexedDB")) }));
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    add("IndexedDB", name);
    for (const store of database.objectStoreNames) {
      const content = database.transaction(store).objectStore(store);
      add("IndexedDB", store, ...stringsIn([await done(content.getAllKeys()), await done(content.getAll())]));
    }
    database.close();
  }

  const client = queryClient() as { getQueryCache: () => { getAll: () => unknown }; getMutationCache: () => { getAll: () => unknown } };
  add("the query cache", ...stringsIn(client.getQueryCache().getAll()));
  add("the mutation cache", ...stringsIn(client.getMutationCache().getAll()));
  add("a cache, once", ...seen.caches);
  add("an attribute, once", ...seen.attributes);
  add("the text, once", ...seen.texts);
  add("an error", ...seen.errors);
  add("a message to other tabs", ...seen.messages);
  return traces;
}

// ---- A page that is watched from its first moment on

interface SentRequest {
  /** Method and path; the whole address where it goes to another origin. */
  place: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

class WatchedPage {
  readonly page: Page;
  readonly secrets = new Map<string, Secret>();
  readonly complaints: string[] = [];
  private readonly traces: Trace[] = [];
  private readonly requests: SentRequest[] = [];
  private readonly pending: Promise<void>[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("console", (message) => this.pending.push(this.keepConsole(message)));
    page.on("pageerror", (error) => {
      this.complaints.push(error.message);
      this.traces.push({ place: "an error", text: [error.name, error.message, error.stack].join("\n") });
    });
    page.on("request", (request) => this.pending.push(this.keepRequest(request)));
    page.on("response", (response) => this.pending.push(this.keepSecrets(response)));
  }

  know(kind: Kind, value: string, name: string = kind): void {
    this.secrets.set(value, { name, kind, value });
  }

  /** The value of the latest secret of a kind. */
  latest(kind: Kind): string {
    return [...this.secrets.values()].findLast((secret) => secret.kind === kind)?.value ?? "";
  }

  /** Says where each secret is that may not be there. */
  async findings(allowed: Partial<Record<Kind, string[]>> = {}): Promise<string[]> {
    while (this.pending.length > 0) await Promise.all(this.pending.splice(0));
    const byPlace = new Map<string, string>();
    for (const { place, text } of [...(await this.page.evaluate(readPage)), ...this.traces]) byPlace.set(place, `${byPlace.get(place) ?? ""}${text}\n`);
    const found = new Set<string>();
    for (const secret of this.secrets.values()) {
      const search = searchFor(secret);
      // Of keys only the latest may be shown.
      const places = ["key", "picture"].includes(secret.kind) && secret.value !== this.latest(secret.kind) ? [] : (allowed[secret.kind] ?? []);
      const look = (place: string, text: string) => {
        for (const form of search(text)) found.add(`${secret.name} is ${form} in ${place}`);
      };
      for (const [place, text] of byPlace) if (!places.includes(place)) look(place, text);
      for (const { place, url, headers, body } of this.requests) {
        look(`the address of ${place}`, url);
        for (const [name, value] of Object.entries(headers)) if (!isOwnToken(secret, place, name, value)) look(`the header ${name} of ${place}`, value);
        if (!mayCarry[secret.kind].includes(place)) look(`the body of ${place}`, body);
      }
    }
    return [...found];
  }

  /** What the Content-Security-Policy has stopped so far. */
  violations(): Promise<string[]> {
    return this.page.evaluate(() => [...window.recorder.seen.violations]);
  }

  private async keepConsole(message: ConsoleMessage): Promise<void> {
    this.traces.push({ place: "the console", text: message.text() });
    if (message.type() === "error" || message.type() === "warning") this.complaints.push(message.text());
    for (const value of message.args()) {
      const texts = await value.evaluate((logged) => window.recorder.stringsIn(logged));
      for (const text of texts) this.traces.push({ place: "the console", text });
    }
  }

  private async keepRequest(request: Request): Promise<void> {
    const url = request.url();
    const { origin, pathname } = new URL(url);
    const place = `${request.method()} ${origin === new URL(this.page.url()).origin ? pathname : url}`;
    this.requests.push({ place, url, headers: await request.allHeaders(), body: request.postData() ?? "" });
  }

  private async keepSecrets(response: Response): Promise<void> {
    const { pathname } = new URL(response.url());
    if (!/^\/demo\/session$|^\/api\/v4\/(session\/token|user\/setting\/2fa)/.test(pathname) || response.status() !== 200) return;
    const { code, data } = (await response.json()) as { code: number; data?: unknown };
    if (code !== 0) return;
    if (typeof data === "string") {
      this.know("key", data);
      this.know("picture", picturePart(data));
    } else {
      const { token = data } = data as { token?: unknown };
      const { access_token, refresh_token } = token as Record<string, string>;
      this.know("accessToken", access_token ?? "");
      this.know("refreshToken", refresh_token ?? "");
    }
  }
}

/** The access token where it belongs: whole, in the Authorization header of a call to the server's API. */
function isOwnToken({ kind, value }: Secret, place: string, name: string, header: string): boolean {
  return kind === "accessToken" && /^[A-Z]+ \/api\/v4\//.test(place) && name === "authorization" && header === `Bearer ${value}`;
}

/** The only requests, all to the page's own origin, whose bodies may hold a secret of a kind. */
const mayCarry: Record<Kind, string[]> = {
  password: ["PATCH /api/v4/user/setting", "POST /api/v4/session/token"],
  code: ["PATCH /api/v4/user/setting", "POST /api/v4/session/token/2fa"],
  key: [],
  picture: [],
  accessToken: [],
  refreshToken: ["POST /api/v4/session/token/refresh"],
};

/** The upper rows of the QR code: who has the picture has the key. A snapshot of the memory holds the beginning of a long text only. */
function picturePart(key: string): string {
  return qrPath(totpUri({ issuer: site, account: email, secret: key })).path.slice(0, 900);
}

/** Leaves a text in every place that is looked through. Runs in the page. */
async function plant(text: string): Promise<void> {
  interface Client {
    setQueryData: (key: unknown[], data: unknown) => void;
    getMutationCache: () => { build: (client: unknown, options: object) => { execute: (variables: unknown) => Promise<unknown> } };
  }
  const base64 = btoa(`x${text}`);
  localStorage.setItem("planted", base64);
  sessionStorage.setItem(text, "planted");
  document.cookie = `planted=${base64}`;
  window.name = text;
  history.replaceState({ deep: [text] }, "", `?planted=${encodeURIComponent(text)}`);
  await (await caches.open("planted")).put(`/planted?${new URLSearchParams({ text })}`, new Response());
  void navigator.locks.request(text, () => new Promise(() => undefined));
  await new Promise((resolve) => {
    const opening = indexedDB.open("planted");
    opening.onupgradeneeded = () => opening.result.createObjectStore("planted", { autoIncrement: true }).add({ deep: new Map([["text", text]]) });
    opening.onsuccess = resolve;
  });
  const client = window.recorder.queryClient() as Client;
  client.setQueryData(["planted"], { call: Object.assign(() => undefined, { text }) });
  await client.getMutationCache().build(client, { mutationFn: () => Promise.reject(Object.assign(new Error("planted"), { text })) }).execute({}).catch(() => undefined);
  new BroadcastChannel("planted").postMessage({ text });
  const element = document.createElement("div");
  element.title = text;
  // Against the policy.
  element.setAttribute("style", "color: red");
  element.append(text);
  const brief = element.cloneNode(true) as HTMLElement;
  document.body.append(element, brief, document.createComment(text));
  brief.title = brief.textContent = "planted";
  brief.remove();
  // eslint-disable-next-line no-console -- it is what is tested
  console.log("planted", { deep: { text } });
  void Promise.reject(Object.assign(new Error("planted"), { deep: { text } }));
  await fetch(`/planted?${encodeURIComponent(text)}`, { method: "POST", headers: { "X-Planted": base64 }, body: JSON.stringify({ text }) });
  /^.*$/.test(text);
}

function keySecrets(key: string): Secret[] {
  return [
    { name: "the key", kind: "key", value: key },
    { name: "the QR code", kind: "picture", value: picturePart(key) },
  ];
}

const codeSecret = (value: string): Secret => ({ name: "the code", kind: "code", value });

/** Says which secrets are still in the memory of a page's scripts. */
async function memoryHolds(page: Page, secrets: Secret[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(chunks.join("")) as { strings: string[] };
  const everything = strings.join("\n");
  const found = secrets.flatMap((secret) => {
    const search = searchFor(secret);
    return search(everything).length === 0 ? [] : strings.filter((text) => search(text).length > 0).map((text) => `${secret.name} is in ${JSON.stringify(text.slice(0, 200))}`);
  });
  for (const { value } of secrets.filter(({ kind }) => kind === "key")) {
    const groups = new Set(keyGroups(value));
    const kept = strings.filter((text) => groups.has(text));
    // One alone may be a word of somebody else's.
    if (kept.length > 1) found.push(`the key is in groups: ${kept.join(" ")}`);
  }
  return found;
}

// ---- The walk

let host: OpenHost;
let watched: WatchedPage;
let page: Page;
/** How far the server's clock is ahead. */
let ahead = 0;

beforeAll(async () => {
  const cloudreve = createEmbeddedCloudreve({ site: { title: site }, accounts: [{ email, password: passwords.first }], now: () => Date.now() + ahead });
  host = await openHost({ mode: "preview", signIn: false, cloudreve });
  page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-US" });
  watched = new WatchedPage(page);
  await page.addInitScript(installRecorder);
  await page.goto(host.url);
});
afterAll(() => host.close());

const form = () => page.getByRole("form", { name: "Password", exact: true });
const box = (name: "current_password" | "new_password" | "confirm_new_password") => page.locator(`input[name=${name}]`);
const twoFactor = () => page.getByRole("region", { name: "Two-factor authentication" });
const dialog = () => page.getByRole("dialog", { name: /^Turn o/ });
const codeBox = () => page.locator("input[data-kind=code]");
const gone = (locator: Locator) => locator.waitFor({ state: "detached" });

const inForm: Partial<Record<Kind, string[]>> = { password: ["the box current_password", "the box new_password", "the box confirm_new_password"] };
// What a regular expression last matched may be what is shown, until it no longer is.
const inDialog: Partial<Record<Kind, string[]>> = { key: ["the shown key", "RegExp.lastMatch"], picture: ["the QR code"], code: ["the box code", "RegExp.lastMatch"] };

/** Types by the keyboard, in place of what is there: nothing of it passes through a script in the page. */
async function type(target: Locator, text: string): Promise<void> {
  await target.focus();
  await target.page().keyboard.press("Control+A");
  await target.page().keyboard.type(text);
}

async function typePasswords(current: string, next: string, again = next): Promise<void> {
  await type(box("current_password"), current);
  await type(box("new_password"), next);
  await type(box("confirm_new_password"), again);
}

async function typeCode(code: string, name: string): Promise<void> {
  watched.know("code", code, name);
  await type(codeBox(), code);
}

async function signIn(password: string): Promise<void> {
  const signInForm = page.locator(".host-sign-in");
  await type(signInForm.locator("input[name=email]"), email);
  await type(signInForm.locator("input[name=password]"), password);
  await page.keyboard.press("Enter");
}

async function openTwoFactor(action: "on" | "off"): Promise<void> {
  await twoFactor().getByRole("button", { name: `Turn ${action}` }).click();
  await codeBox().waitFor();
  if (action === "on") await page.locator(".cr-qr-code").waitFor();
}

/** Until the key that is shown has been learnt from the server's answer, too. */
async function keyIsKnown(): Promise<void> {
  const shown = await page.locator(".cr-key").textContent();
  await expect.poll(() => watched.latest("key")).toBe(shown);
}

const lost = [
  ["the connection is lost", { kind: "dropped" }],
  ["the handler crashes", { status: 500 }],
  ["a proxy answers with a page", { kind: "html", status: 200 }],
] as const;

test("signing in leaves the password nowhere, and the tokens in the Authorization header only", async () => {
  for (const [name, value] of Object.entries(passwords)) watched.know("password", value, `the ${name} password`);
  await signIn(passwords.first);
  await form().waitFor();
  await page.evaluate(() => window.recorder.watchCaches());
  expect(watched.latest("accessToken")).not.toBe("");
  expect(await watched.findings()).toEqual([]);
});

describe("passwords", () => {
  test("are in their boxes only while they are typed, shown or hidden", async () => {
    await typePasswords(passwords.wrong, passwords.next, passwords.other);
    await form().getByText(/^(Very weak|Weak|Fair|Good|Strong)\.$/).waitFor();
    await form().getByRole("button", { name: "Show password" }).first().click();
    expect(await watched.findings(inForm)).toEqual([]);
  });

  test("are in no message when they do not match", async () => {
    await page.keyboard.press("Enter");
    await box("confirm_new_password").press("Enter");
    await form().getByText("The two new passwords are not the same.").waitFor();
    expect(await watched.findings(inForm)).toEqual([]);
  });

  test("are gone once they are discarded", async () => {
    await form().getByRole("button", { name: "Discard" }).click();
    expect(await watched.findings()).toEqual([]);
  });

  test("are sent and left nowhere when the current one is wrong", async () => {
    await typePasswords(passwords.wrong, passwords.next);
    await page.keyboard.press("Enter");
    await form().getByText("This is not your current password.").waitFor();
    expect(await watched.findings(inForm)).toEqual([]);
  });

  test.each(lost)("are sent and left nowhere when %s", async (_, fault) => {
    await typePasswords(passwords.wrong, passwords.next);
    const undo = host.cloudreve.fail({ method: "PATCH" }, fault);
    await page.keyboard.press("Enter");
    await form().getByText(/^No answer came|^Not saved/).waitFor();
    undo();
    expect(await watched.findings(inForm)).toEqual([]);
    await form().getByRole("button", { name: "Discard" }).click();
    expect(await watched.findings()).toEqual([]);
  });

  test("stay in their boxes over a new sign-in, and are gone when they are saved", async () => {
    await typePasswords(passwords.first, passwords.next);
    const undo = host.cloudreve.fail({ path: /^\/(user|session\/token\/refresh)/ }, { code: 401, msg: "Login required" });
    await page.keyboard.press("Enter");
    await page.locator(".host-sign-in").waitFor();
    undo();
    expect(await watched.findings(inForm)).toEqual([]);
    await signIn(passwords.first);
    await gone(page.locator(".host-sign-in"));
    expect(await watched.findings(inForm)).toEqual([]);

    await box("confirm_new_password").press("Enter");
    await form().getByText(/^Password changed/).waitFor();
    expect(host.cloudreve.account().password).toBe(passwords.next);
    expect(await watched.findings()).toEqual([]);
  });
});

describe("the TOTP key and codes", () => {
  test("are in their dialog only while it is open, through every failure", async () => {
    await openTwoFactor("on");
    await keyIsKnown();
    expect(watched.latest("key")).toMatch(/^[A-Z2-7]{32}$/);
    expect(await watched.findings(inDialog)).toEqual([]);

    await typeCode(wrongCode, "the wrong code");
    await dialog().getByText(/^Wrong code/).waitFor();
    expect(await watched.findings(inDialog)).toEqual([]);

    for (const [, fault] of lost) {
      const undo = host.cloudreve.fail({ method: "PATCH" }, fault);
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await typeCode(wrongCode, "the wrong code");
      await dialog().getByText(/could not be reached|answered with an error|could not be understood/).waitFor();
      undo();
      expect(await watched.findings(inDialog)).toEqual([]);
    }
  });

  test("are gone when the dialog is closed by Escape", async () => {
    await page.keyboard.press("Escape");
    await gone(dialog());
    expect(await watched.findings()).toEqual([]);
  });

  test("are gone when a key that has run out is replaced", async () => {
    await openTwoFactor("on");
    await keyIsKnown();
    const former = watched.latest("key");
    ahead += 601_000;
    await typeCode(host.cloudreve.preparedTotp(), "the code of a key that has run out");
    await dialog().getByText("This key has run out").first().waitFor();
    expect(await watched.findings(inDialog)).toEqual([]);

    await dialog().getByRole("button", { name: "New key" }).click();
    await expect.poll(() => watched.latest("key")).not.toBe(former);
    await page.locator(".cr-qr:not([data-stale]) .cr-qr-code").waitFor();
    await keyIsKnown();
    expect(await watched.findings(inDialog)).toEqual([]);
    await dialog().getByRole("button", { name: "Cancel" }).click();
    await gone(dialog());
    expect(await watched.findings()).toEqual([]);
  });

  test("stay in their dialog over a new sign-in, and are gone when two-factor authentication is on", async () => {
    await openTwoFactor("on");
    const undo = host.cloudreve.fail({ method: "PATCH", path: "/user/setting" }, { code: 401, msg: "Login required" });
    await typeCode(host.cloudreve.preparedTotp(), "the code that turns it on");
    await page.locator(".host-sign-in").waitFor();
    undo();
    expect(await watched.findings(inDialog)).toEqual([]);
    await signIn(passwords.next);
    await gone(page.locator(".host-sign-in"));
    expect(await watched.findings(inDialog)).toEqual([]);

    await codeBox().press("Enter");
    await gone(dialog());
    await twoFactor().getByText("Two-factor authentication is on").waitFor();
    expect(await watched.findings()).toEqual([]);
  });

  test("leave nothing at a sign-in that asks for a code", async () => {
    await page.getByRole("button", { name: "Sign out" }).click();
    await signIn(passwords.next);
    const code = host.cloudreve.totp();
    watched.know("code", code, "the code of a sign-in");
    await type(page.locator(".host-sign-in input[name=code]"), code);
    await page.keyboard.press("Enter");
    await form().waitFor();
    expect(await watched.findings()).toEqual([]);
  });

  test("leave nothing when it is turned off: refused, given up, done", async () => {
    await openTwoFactor("off");
    await typeCode(wrongCode, "the wrong code");
    await dialog().getByText(/^Wrong code/).waitFor();
    expect(await watched.findings(inDialog)).toEqual([]);
    await page.keyboard.press("Escape");
    await gone(dialog());
    expect(await watched.findings()).toEqual([]);

    await openTwoFactor("off");
    await typeCode(host.cloudreve.totp(), "the code that turns it off");
    await gone(dialog());
    await twoFactor().getByText("Two-factor authentication is off").waitFor();
    expect(await watched.findings()).toEqual([]);
  });
});

describe("tokens", () => {
  test("that have run out are renewed without leaving the old or the new one anywhere", async () => {
    await page.getByRole("button", { name: "Sign out" }).click();
    await signIn(passwords.next);
    await form().waitFor();
    const former = watched.latest("accessToken");
    host.cloudreve.expireTokens();
    await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
    await expect.poll(() => watched.latest("accessToken")).not.toBe(former);
    expect(await watched.findings()).toEqual([]);
  });
});

describe("the server's texts", () => {
  const markup = `<img src="x" data-planted onerror="document.title='planted'"><script data-planted>document.title='planted'</script>`;

  test("are text: a name, a group, a title or a message with markup becomes no element", async () => {
    host.cloudreve.change(undefined, { nick: `Ada ${markup}`, group: { ...host.cloudreve.account().group, name: `Group ${markup}` }, version_retention_ext: [`ext${markup}`], version_retention_enabled: true });
    await page.getByRole("button", { name: "Sign out" }).click();
    await signIn(passwords.next);
    await form().waitFor();
    expect(await page.getByLabel("Display name").inputValue()).toBe(`Ada ${markup}`);
    await page.getByText(`Group ${markup}`).first().waitFor();
    await page.getByText(`ext${markup}`).first().waitFor();

    const undo = host.cloudreve.fail({ method: "PATCH" }, { code: 49999, msg: `Refused ${markup}` });
    await page.getByRole("switch", { name: "Sync view settings" }).click();
    await page.getByRole("form", { name: "Preferences" }).getByRole("button", { name: "Save" }).click();
    await page.getByText(`Refused ${markup}`).first().waitFor();
    await openTwoFactor("on");
    await typeCode(wrongCode, "the wrong code");
    await dialog().getByText(`Refused ${markup}`).first().waitFor();
    expect(await page.locator("[data-planted]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await gone(dialog());
    undo();
    expect(await page.locator("[data-planted]").count()).toBe(0);
    expect(await page.title()).not.toBe("planted");
  });
});

test("nothing of all this broke the Content-Security-Policy, nor was anything thrown", async () => {
  expect(await watched.violations()).toEqual([]);
  // What Chromium itself says of an answer that failed is meant to be there.
  expect(watched.complaints.filter((text) => !text.startsWith("Failed to load resource"))).toEqual([]);
});

test("whatever is left in one of these places is found there", async () => {
  const value = `Planted ~ 1+1/2?&="secret"`;
  watched.know("password", value, "it");
  await type(box("current_password"), value);
  await page.evaluate(plant, value);
  const places = new Set((await watched.findings()).map((finding) => finding.replace(/^it is in (plain|base64) in /, "")));
  expect([...places].sort()).toEqual(
    [
      "Cache Storage",
      "IndexedDB",
      "RegExp.lastMatch",
      "Web Locks",
      "a cache, once",
      "a message to other tabs",
      "an address",
      "an attribute, once",
      "an error",
      "cookies",
      "history.state",
      "localStorage",
      "sessionStorage",
      "the HTML",
      "the address of POST /planted",
      "the attribute title",
      "the body of POST /planted",
      "the box current_password",
      "the console",
      "the header cookie of POST /planted",
      "the header referer of POST /planted",
      "the header x-planted of POST /planted",
      "the mutation cache",
      "the query cache",
      "the text",
      "the text, once",
      "window.name",
    ].sort(),
  );
  await expect.poll(() => watched.violations()).toEqual([expect.stringContaining("style-src")]);
});

// Waiting, and snapshots of some ten megabytes.
describe("the memory of the page, 10 s later", { timeout: 300_000 }, () => {
  let key = "";

  beforeAll(async () => {
    host.cloudreve.change(undefined, { password: passwords.first, two_fa_secret: "" });
    // No recorder, and nobody who holds what the console was given: what stays is kept by the page itself.
    page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-US" });
    page.on("response", (response) => {
      if (response.url().endsWith("/user/setting/2fa")) void response.json().then(({ data }: { data: string }) => (key = data));
    });
    await page.goto(host.url);
    await page.locator("[data-demo-sign-in]").click();
    await form().waitFor();
  });

  test("holds neither the key nor a refused code, when the dialog was given up", async () => {
    await openTwoFactor("on");
    await type(codeBox(), wrongCode);
    await page.locator("[aria-invalid=true]").waitFor();
    const secrets = [...keySecrets(key), codeSecret(wrongCode)];
    // While it is shown it is found, so the search works.
    expect(await memoryHolds(page, secrets)).toEqual(expect.arrayContaining([expect.stringMatching(/^the key is/), expect.stringMatching(/^the QR code is/), expect.stringMatching(/^the code is/)]));
    await page.keyboard.press("Escape");
    await gone(dialog());
    await page.waitForTimeout(10_000);
    expect(await memoryHolds(page, secrets)).toEqual([]);
  });

  test("holds neither the key nor the code, when two-factor authentication was turned on", async () => {
    await openTwoFactor("on");
    const code = host.cloudreve.preparedTotp();
    await type(codeBox(), code);
    await gone(dialog());
    await page.waitForTimeout(10_000);
    expect(host.cloudreve.account().two_fa_secret).toBe(key);
    expect(await memoryHolds(page, [...keySecrets(key), codeSecret(code)])).toEqual([]);
  });

  test("holds no password that was being typed, when its section was taken away", async () => {
    await type(box("current_password"), passwords.wrong);
    // As a host does that moves the focus nowhere: React keeps the box that had it last.
    await page.evaluate(() => {
      HTMLElement.prototype.focus = () => undefined;
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Sign out")?.click();
    });
    await page.locator("[data-demo-sign-in]").waitFor();
    await page.waitForTimeout(10_000);
    expect(await memoryHolds(page, [{ name: "the password", kind: "password", value: passwords.wrong }])).toEqual([]);
    await page.reload();
    await page.locator("[data-demo-sign-in]").click();
    await form().waitFor();
  });

  test("holds neither password, when it was saved", async () => {
    const secrets: Secret[] = [
      { name: "the former password", kind: "password", value: passwords.first },
      { name: "the new password", kind: "password", value: passwords.other },
    ];
    await typePasswords(passwords.first, passwords.other);
    await page.locator(".cr-strength").waitFor();
    await page.keyboard.press("Enter");
    await form().getByText(/^Password changed/).waitFor();
    await page.waitForTimeout(10_000);
    expect(host.cloudreve.account().password).toBe(passwords.other);
    expect(await memoryHolds(page, secrets)).toEqual([]);
  });
});

