/** Returns the path below `/api/v4` with its query, or undefined if the URL is not one of the API. */
export function apiPath(url: URL): string | undefined {
  const start = url.pathname.indexOf("/api/v4/");
  return start === -1 ? undefined : url.pathname.slice(start + "/api/v4".length) + url.search;
}

/** Makes a `Request` of the arguments of `fetch`. In Node, a relative URL needs a base; its host does not matter. */
export function toRequest(input: RequestInfo | URL, init?: RequestInit): Request {
  const isRelative = typeof input === "string" && input.startsWith("/") && !input.startsWith("//");
  return new Request(isRelative ? new URL(input, "http://cloudreve.test") : input, init);
}
