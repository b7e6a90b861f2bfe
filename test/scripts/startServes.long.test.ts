import { spawn } from "node:child_process";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const script = join(import.meta.dirname, "../../stories/host-app/start.mjs");
const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return (server.address() as AddressInfo).port;
}

async function answering(listener: RequestListener): Promise<number> {
  const server = createHttpServer(listener);
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return listen(server);
}

/** A port that nothing listens on. */
async function freePort(): Promise<string> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

/** Runs `npm start`'s script until it ends by itself or says that it is there. */
async function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, CLOUDREVE_URL: undefined, PORT: await freePort(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  stops.push(() => child.kill());
  return new Promise<{ code: number | null; said: string; url: string }>((resolve) => {
    let said = "";
    const hear = (data: Buffer) => {
      said += data.toString();
      if (said.includes("Ctrl+C")) resolve({ code: null, said, url: /at (http:\S+)/.exec(said)?.[1] ?? "" });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", (code) => resolve({ code, said, url: "" }));
  });
}

test("serves the demo host and its embedded server at the address that it names", async () => {
  const { url } = await start({});
  expect(await (await fetch(url)).text()).toContain('<div id="root">');
  expect(await (await fetch(new URL("/api/v4/site/ping", url))).json()).toMatchObject({ code: 0 });
});

test("with CLOUDREVE_URL, passes the API and WebDAV on to that server", async () => {
  const port = await answering((request, response) =>
    response.end(JSON.stringify({ code: 0, data: request.url, msg: "" })),
  );
  const { url } = await start({ CLOUDREVE_URL: `http://localhost:${port}` });
  expect(await (await fetch(new URL("/api/v4/user/me?x=1", url))).json()).toMatchObject({
    data: "/api/v4/user/me?x=1",
  });
  const asked = await fetch(new URL("/dav/Photos", url), { method: "PROPFIND" });
  expect(await asked.json()).toMatchObject({ data: "/dav/Photos" });
});

test.each(["", "http://localhost:5212/api/v4"])(
  "CLOUDREVE_URL=%s: says what an address looks like, and no stack",
  async (address) => {
    const { code, said } = await start({ CLOUDREVE_URL: address });
    expect(code).toBe(1);
    expect(said).toContain("must look like http://localhost:5212");
    expect(said).not.toContain("    at ");
  },
);

test("gives up a server that does not answer within 5 seconds", async () => {
  const port = await answering(() => undefined);
  const { code, said } = await start({ CLOUDREVE_URL: `http://localhost:${port}` });
  expect(code).toBe(1);
  expect(said).toContain("did not answer within 5 seconds");
});

test.each(['{"status":"ok"}', "null", ""])("an answer that is no envelope (%s) is no Cloudreve", async (body) => {
  const port = await answering((_request, response) => response.end(body));
  const { code, said } = await start({ CLOUDREVE_URL: `http://localhost:${port}` });
  expect(code).toBe(1);
  expect(said).toContain("it is no Cloudreve 4");
});
