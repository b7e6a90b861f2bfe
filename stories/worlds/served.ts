import { http, HttpResponse } from "msw";
import { setupWorker } from "msw/browser";
import type { EmbeddedCloudreve } from "../../src/testing/index";

const worlds = new Map<string, EmbeddedCloudreve>();
let started: Promise<unknown> | undefined;

// Beside the page that shows the stories; the tests show them from an address of their own.
const base = import.meta.env["VITEST"] ? new URL("/", location.href) : new URL(".", location.href);

// Each story has an address, and a server, of its own: several are on a page of the documentation.
const handler = http.all("*/worlds/:world/api/v4/*", async ({ request, params }) => {
  const cloudreve = worlds.get(String(params["world"]));
  if (!cloudreve) return new HttpResponse(null, { status: 404 });
  try {
    return await cloudreve.fetch(request);
  } catch {
    return HttpResponse.error();
  }
});

/** Has the network of this page lead to an embedded server. Gives the address of its API. */
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
