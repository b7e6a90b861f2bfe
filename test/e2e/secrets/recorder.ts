/** Records texts in the page, starting before the page's own scripts. */
interface Recorder {
  /** Returns all strings and numbers that can be reached from a value. */
  stringsIn: (value: unknown) => string[];
  queryClient: () => object;
  /** Starts to record all texts that pass through the query and mutation caches. */
  watchCaches: () => void;
  seen: {
    attributes: Set<string>;
    texts: Set<string>;
    caches: Set<string>;
    errors: Set<string>;
    messages: Set<string>;
    violations: Set<string>;
  };
}

declare global {
  interface Window {
    recorder: Recorder;
  }
}

export function installRecorder(): void {
  interface Fiber {
    memoizedProps: { client?: { getQueryCache?: () => unknown } } | null;
    child: Fiber | null;
    sibling: Fiber | null;
  }
  interface Cache {
    subscribe: (listener: (event: unknown) => void) => void;
  }
  const seen: Recorder["seen"] = {
    attributes: new Set(),
    texts: new Set(),
    caches: new Set(),
    errors: new Set(),
    messages: new Set(),
    violations: new Set(),
  };

  const stringsIn = (root: unknown): string[] => {
    const found = new Set<string>();
    const visited = new Set<unknown>();
    const waiting: unknown[] = [root];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") found.add(String(value));
      if (typeof value === "symbol") found.add(String(value));
      if (
        (typeof value !== "object" && typeof value !== "function") ||
        value === null ||
        value === window ||
        value instanceof Node ||
        visited.has(value)
      )
        continue;
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

  /**
   * Returns the host's QueryClient, found in React's fiber tree as a prop of its provider: the host does not expose it.
   */
  const queryClient = (): object => {
    const root = document.getElementById("root") ?? document.body;
    const key = Object.keys(root).find((name) => name.startsWith("__reactContainer$"));
    const container =
      key === undefined ? undefined : (root as unknown as Record<string, { stateNode: { current: Fiber } }>)[key];
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

  document.addEventListener("securitypolicyviolation", (event) =>
    seen.violations.add(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
  );
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

  const isShown = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(
      ".cr-key, .cr-key-link, .cr-qr-code, .cr-copy-value",
    );
  const keep = (node: Node) => {
    if (isShown(node)) return;
    if (node instanceof Text) seen.texts.add(node.data);
    if (node instanceof Element) for (const { name, value } of node.attributes) seen.attributes.add(`${name}=${value}`);
    for (const child of node.childNodes) keep(child);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes, oldValue, type } of records) {
      if (type === "childList") for (const node of addedNodes) keep(node);
      else if (!isShown(target)) {
        (type === "attributes" ? seen.attributes : seen.texts).add(oldValue ?? "");
        keep(target);
      }
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  });
}
