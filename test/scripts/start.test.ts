import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const script = fileURLToPath(new URL("../../stories/host-app/start.mjs", import.meta.url));
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Runs `npm start`'s script until it ends. */
function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { env: { ...process.env, ...env } });
    let said = "";
    child.stdout.on("data", (chunk) => (said += String(chunk)));
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    child.on("close", (code) => resolve({ code, said }));
  });
}

function listen(answer: string): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer((_request, response) => response.end(answer));
    servers.push(server);
    server.listen(0, () => resolve((server.address() as AddressInfo).port));
  });
}

test.each(["localhost:5212", "not an address", "ftp://localhost"])(
  "CLOUDREVE_URL=%s: says what an address looks like",
  async (url) => {
    const { code, said } = await start({ CLOUDREVE_URL: url });
    expect(code).toBe(1);
    expect(said).toContain("must look like http://localhost:5212");
  },
);

test("a server that is down: says so, and what else there is", async () => {
  const { code, said } = await start({ CLOUDREVE_URL: "http://127.0.0.1:9" });
  expect(code).toBe(1);
  expect(said).toContain("could not be reached");
  expect(said).toContain("start without CLOUDREVE_URL");
});

test("something else than a Cloudreve: says so", async () => {
  const { code, said } = await start({ CLOUDREVE_URL: `http://127.0.0.1:${await listen("<html>hello</html>")}` });
  expect(code).toBe(1);
  expect(said).toContain("it is no Cloudreve 4");
});

test("a port in use: names another", async () => {
  const port = await listen("taken");
  const { code, said } = await start({ PORT: String(port) });
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is in use`);
  expect(said).toContain(`PORT=${port + 1} npm start`);
});

test.each(["0", "abc", "70000"])("PORT=%s is no port", async (port) => {
  const { code, said } = await start({ PORT: port });
  expect(code).toBe(1);
  expect(said).toContain("is no port");
});
