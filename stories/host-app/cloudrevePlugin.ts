import { getRequestListener } from "@hono/node-server";
import type { Connect, Plugin } from "vite";
import type { EmbeddedCloudreve } from "../../src/testing/index";

/** Answers `/api` of Vite's servers from an embedded Cloudreve. */
export function cloudrevePlugin(cloudreve: EmbeddedCloudreve): Plugin {
  const listener = getRequestListener((request) => cloudreve.fetch(request), { overrideGlobalObjects: false });
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url?.startsWith("/api/")) void listener(request, response);
    else next();
  };
  return {
    name: "embedded-cloudreve",
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}
