import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { withoutNodeEnv } from "./withoutNodeEnv";

const next = (root: string) => join(root, "../node_modules/next/dist/bin/next");
const env = () => ({ ...withoutNodeEnv(), NEXT_TELEMETRY_DISABLED: "1" });

/** Builds a host that is a Next.js app; its types are checked by the build. */
export function buildNextApp(root: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [next(root), "build"], {
    cwd: root,
    env: env(),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Next.js could not build the app:\n${stdout}${stderr}`);
}

/** Starts the built app on a free port. */
export async function startNextApp(root: string): Promise<{ url: string; close: () => void }> {
  const port = await freePort();
  const app = spawn(process.execPath, [next(root), "start", "--port", String(port)], { cwd: root, env: env() });
  const ready = new Promise<void>((resolve, reject) => {
    let words = "";
    app.stdout.on("data", (some: Buffer) => {
      words += some.toString();
      if (words.includes("Ready")) resolve();
    });
    app.stderr.on("data", (some: Buffer) => (words += some.toString()));
    app.once("exit", () => reject(new Error(`Next.js could not start the app:\n${words}`)));
  });
  await ready;
  return { url: `http://localhost:${port}/`, close: () => app.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
