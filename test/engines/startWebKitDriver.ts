import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { findWebKit } from "./programs.mjs";

interface RunningDriver {
  /** Sends a command of W3C WebDriver. Rejects with the driver's error. */
  ask: <Result>(method: string, path: string, body?: object) => Promise<Result>;
  stop: () => Promise<void>;
}

/** Starts WebKit's driver on a free port, with its own virtual screen. */
export async function startWebKitDriver(): Promise<RunningDriver> {
  const programs = findWebKit();
  if (!programs) throw new Error("No WebKitWebDriver was found.");
  const port = await freePort();
  // Its own process group, so that driver, screen and browsers can be stopped together.
  const child = spawn(programs.screen, ["-a", programs.driver, `--port=${port}`], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, LANG: "C.UTF-8" },
  });
  const ended = once(child, "exit");

  const ask = async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Result };
    if (!response.ok) throw new Error(`WebDriver, ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await ended;
  };

  const end = Date.now() + 20_000;
  for (;;) {
    const ready = await ask<{ ready: boolean }>("GET", "/status").then(
      (status) => status.ready,
      () => false,
    );
    if (ready) return { ask, stop };
    if (Date.now() > end) {
      await stop();
      throw new Error("WebKitWebDriver did not start within 20 seconds.");
    }
    await wait(100);
  }
}

/** Returns a port that is not in use. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
