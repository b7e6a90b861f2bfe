import { getRequestListener } from "@hono/node-server";
import type { Connect, Plugin } from "vite";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { demoSessionPath } from "./demoAccount";

/** Answers `/api` of Vite's servers from an embedded Cloudreve. */
export function cloudrevePlugin(cloudreve: EmbeddedCloudreve): Plugin {
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      // The adapter's request is none that `new Request` takes over: its parts are.
      const { url, method, headers, signal } = request;
      const body = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
      try {
        return await cloudreve.fetch(url, { method, headers: new Headers(headers), signal, ...(body && { body }) });
      } catch {
        // A dropped connection is one here, too.
        outgoing.destroy();
        return new Response(null);
      }
    },
    { overrideGlobalObjects: false },
  );
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url === demoSessionPath) {
      // One click signs in whatever the demo user's password has become meanwhile.
      response.setHeader("Content-Type", "application/json");
      response.end(
        JSON.stringify({ code: 0, msg: "", data: { user: { id: cloudreve.account().id }, token: cloudreve.signIn() } }),
      );
    } else if (request.url?.startsWith("/api/")) void listener(request, response);
    else next();
  };
  return {
    name: "embedded-cloudreve",
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}
