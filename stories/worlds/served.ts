import { http, HttpResponse } from "msw";
import { setupWorker } from "msw/browser";
import type { EmbeddedCloudreve } from "../../src/testing/index";

const worlds = new Map<string, EmbeddedCloudreve>();
let started: Promise<unknown> | undefined;

// The service worker lies beside Storybook's page; test runs show the stories at another URL, with the worker at the
// root.
const base = import.meta.env["VITEST"] ? new URL("/", location.href) : new URL(".", location.href);

// Each story has its own URL and server, because a page of the documentation shows several stories.
const handler = http.all("*/worlds/:world/api/v4/*", async ({ request, params }) => {
  const cloudreve = worlds.get(String(params["world"]));
  if (!cloudreve) return new HttpResponse(null, { status: 404 });
  try {
    return await cloudreve.fetch(request);
  } catch {
    return HttpResponse.error();
  }
});

/** Routes requests of this page to an embedded server, and returns the URL of its API. */
export async function serve(name: string, cloudreve: EmbeddedCloudreve): Promise<string> {
  worlds.set(name, cloudreve);
  started ??= setupWorker(handler).start({
    quiet: true,
    onUnhandledRequest: "bypass",
    serviceWorker: { url: new URL("mockServiceWorker.js", base).href },
  });
  await started;
  return new URL(`worlds/${name}/api/v4`, base).href;
}
