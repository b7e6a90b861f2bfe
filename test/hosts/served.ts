import { readFileSync } from "node:fs";
import { join } from "node:path";
import { preview, type Plugin } from "vite";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { cloudrevePlugin } from "../../stories/host-app/cloudrevePlugin";
import { serverFolder, type Mode } from "./builtHost";
import type { Host, Load } from "./Host";
import { startNextApp } from "./nextApp";

/** The strict Content-Security-Policy that the library supports, according to SECURITY.md. */
const strict = "default-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'";

/** The exports of a host's `server.tsx`. */
interface Server {
  render: (cloudreve: EmbeddedCloudreve, prefetched: boolean) => Promise<{ html: string; state: unknown }>;
}

/** Serves a built host, with the embedded server at `/api`. */
export async function served(
  host: Host,
  root: string,
  mode: Mode,
  cloudreve: EmbeddedCloudreve,
  load: Load,
): Promise<{ url: string; close: () => Promise<void> }> {
  const plugins = [cloudrevePlugin(cloudreve)];
  if (host.rendered)
    plugins.push(renderPlugin(root, (await load(join(root, serverFolder(mode), "server.js"))) as Server, cloudreve));
  const app = host.next ? await startNextApp(root) : undefined;
  const headers = { "Content-Security-Policy": host.contentSecurityPolicy ?? strict };
  const server = await preview({
    root,
    configFile: false,
    logLevel: "error",
    plugins,
    build: { outDir: "dist" },
    preview: { port: 0, headers, ...(app && { proxy: { "^/(?!api/)": app.url } }) },
  });
  const close = async () => {
    app?.close();
    await server.close();
  };
  return { url: server.resolvedUrls?.local[0] ?? "", close };
}

/** Returns a Vite plugin that renders `/` on the server; `/?prefetched` includes the account's values. */
function renderPlugin(root: string, { render }: Server, cloudreve: EmbeddedCloudreve): Plugin {
  const template = readFileSync(join(root, "dist/index.html"), "utf8");
  const renderPage = async (prefetched: boolean) => {
    const { html, state } = await render(cloudreve, prefetched);
    const json = JSON.stringify(state).replaceAll("<", "\\u003c");
    return template
      .replace("<!--page-->", () => html)
      .replace("<!--state-->", () => `<script id="state" type="application/json">${json}</script>`);
  };
  return {
    name: "render",
    configurePreviewServer: ({ middlewares }) =>
      void middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? "", "http://host.test");
        if (pathname === "/")
          renderPage(searchParams.has("prefetched")).then(
            (html) => response.setHeader("Content-Type", "text/html").end(html),
            next,
          );
        else next();
      }),
  };
}
