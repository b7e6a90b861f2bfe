import { getRequestListener } from "@hono/node-server";
import type { Connect, Plugin } from "vite";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { demoProviderPath, demoSessionPath, demoShopPath } from "./demoAccount";

/** Returns a Vite plugin that answers requests to `/api` from an embedded Cloudreve. */
export function cloudrevePlugin(cloudreve: EmbeddedCloudreve): Plugin {
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      // `new Request` does not accept the adapter's own request object (@hono/node-server 2.1), so its parts are
      // passed.
      const { url, method, headers, signal } = request;
      const body = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
      try {
        // The browser follows a redirect, or does not.
        const init: RequestInit = { method, headers: new Headers(headers), signal, redirect: "manual" };
        return await cloudreve.fetch(url, { ...init, ...(body && { body }) });
      } catch {
        // The embedded server throws for a dropped connection: drop the browser's connection, too.
        outgoing.destroy();
        return new Response(null);
      }
    },
    { overrideGlobalObjects: false },
  );
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url === demoSessionPath) {
      // Signs the demo user in without a password, which the user may have changed.
      response.setHeader("Content-Type", "application/json");
      response.end(
        JSON.stringify({ code: 0, msg: "", data: { user: { id: cloudreve.account().id }, token: cloudreve.signIn() } }),
      );
    } else if (request.url?.startsWith(`${demoProviderPath}?`)) {
      const asked = new URL(request.url, "http://localhost").searchParams;
      const back = new URL(asked.get("redirect_uri") ?? "/", "http://localhost").pathname;
      const answer = new URLSearchParams({ code: "demo", state: asked.get("state") ?? "" });
      response.writeHead(302, { Location: `${back}?${answer.toString()}` }).end();
    } else if (request.url === demoShopPath) {
      const end = new Date(cloudreve.account().group_expires ?? Date.now());
      end.setUTCMonth(end.getUTCMonth() + 1);
      cloudreve.change(undefined, { group_expires: end.toISOString() });
      response.writeHead(204).end();
    } else if (request.url?.startsWith("/api/")) void listener(request, response);
    else next();
  };
  return {
    name: "embedded-cloudreve",
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}
