import "./recorder";

/** A text that was found somewhere. */
export interface Trace {
  place: string;
  text: string;
}

/** Runs in the page. Returns the texts of every place in the page that can hold one. */
export async function readPage(): Promise<Trace[]> {
  // First, before another match: the texts that the engine keeps of the last match of a regular expression.
  const lastMatch = ["input", "lastMatch", "leftContext", "rightContext"].map((name) =>
    String(Reflect.get(RegExp, name)),
  );
  const { stringsIn, queryClient, seen } = window.recorder;
  const traces: Trace[] = [];
  const add = (place: string, ...texts: (string | null | undefined)[]) => {
    for (const text of texts) if (text) traces.push({ place, text });
  };

  const elements = (root: ParentNode): Element[] =>
    [...root.querySelectorAll("*")].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elements(element.shadowRoot) : []),
    ]);
  for (const element of elements(document)) {
    const picture = element.closest(".cr-qr-code") !== null;
    const place = picture ? "the QR code" : element.matches(".cr-key-link") ? "the key's link" : undefined;
    for (const { name, value } of element.attributes) add(place ?? `the attribute ${name}`, value);
    if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      add(`the box ${element.name || (element.dataset["kind"] ?? element.type)}`, element.value);
    }
  }
  const rest = document.documentElement.cloneNode(true) as HTMLElement;
  for (const [place, selector] of [
    ["the shown key", ".cr-key"],
    ["the shown password", ".cr-copy-value"],
  ] as const)
    for (const element of rest.querySelectorAll(selector)) {
      add(place, element.textContent);
      element.remove();
    }
  for (const picture of rest.querySelectorAll(".cr-qr-code, .cr-key-link")) picture.remove();
  add("the text", rest.textContent, document.title);
  add("the HTML", rest.outerHTML);

  add("RegExp.lastMatch", ...lastMatch);
  add("localStorage", ...stringsIn(Object.entries(localStorage)));
  add("sessionStorage", ...stringsIn(Object.entries(sessionStorage)));
  add("cookies", document.cookie);
  add("window.name", window.name);
  add("history.state", ...stringsIn(history.state));
  add("an address", location.href, document.referrer, ...performance.getEntries().map(({ name }) => name));
  for (const name of await caches.keys())
    add("Cache Storage", name, ...(await (await caches.open(name)).keys()).map(({ url }) => url));
  const locks = await navigator.locks.query();
  add("Web Locks", ...stringsIn(locks));

  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) =>
      Object.assign(request, {
        onsuccess: () => resolve(request.result),
        onerror: () => reject(new Error("IndexedDB")),
      }),
    );
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    add("IndexedDB", name);
    for (const store of database.objectStoreNames) {
      const content = database.transaction(store).objectStore(store);
      add("IndexedDB", store, ...stringsIn([await done(content.getAllKeys()), await done(content.getAll())]));
    }
    database.close();
  }

  const client = queryClient() as {
    getQueryCache: () => { getAll: () => unknown };
    getMutationCache: () => { getAll: () => unknown };
  };
  add("the query cache", ...stringsIn(client.getQueryCache().getAll()));
  add("the mutation cache", ...stringsIn(client.getMutationCache().getAll()));
  add("a cache, once", ...seen.caches);
  add("an attribute, once", ...seen.attributes);
  add("the text, once", ...seen.texts);
  add("an error", ...seen.errors);
  add("a message to other tabs", ...seen.messages);
  return traces;
}
