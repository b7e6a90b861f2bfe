/** A request's path below `/api/v4`, with its query; nothing where it is no request to the API. */
export function apiPath(url: URL): string | undefined {
  const start = url.pathname.indexOf("/api/v4/");
  return start === -1 ? undefined : url.pathname.slice(start + "/api/v4".length) + url.search;
}

/** A request as `fetch` takes it. Outside of a page a relative address has no base: any will do. */
export function toRequest(input: RequestInfo | URL, init?: RequestInit): Request {
  const isRelative = typeof input === "string" && input.startsWith("/") && !input.startsWith("//");
  return new Request(isRelative ? new URL(input, "http://cloudreve.test") : input, init);
}
