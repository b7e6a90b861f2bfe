// npm start: runs the demo host on the embedded Cloudreve, or on the real server in CLOUDREVE_URL.
import { fileURLToPath } from "node:url";

const url = process.env.CLOUDREVE_URL;
const port = Number(process.env.PORT ?? 5173);

if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail(`PORT=${process.env.PORT} is no port. Choose a whole number from 1 to 65535, such as: PORT=5174 npm start`);
if (url !== undefined) await checkServer(url);

try {
  // Loading Vite takes time, so it is loaded after the checks above.
  const { runnerImport } = await import("vite");
  // Loaded by Vite, because Node 20 cannot run TypeScript.
  const { module } = await runnerImport(fileURLToPath(new URL("startHost.ts", import.meta.url)), { configFile: false });
  const host = await module.startHost({ port, mode: "dev", cloudreveUrl: url });
  console.log(`\nThe demo host is at ${host.url}`);
  console.log(
    url === undefined
      ? "It talks to an embedded Cloudreve (Pro edition): sign in with one click. Its state lasts until you stop it."
      : `It talks to ${url}: sign in with an account of that server.`,
  );
  console.log("Stop it with Ctrl+C.\n");
} catch (error) {
  if (!/already in use|EADDRINUSE/.test(String(error))) throw error;
  fail(
    `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port < 65535 ? port + 1 : 5174} npm start`,
  );
}

/** Checks that a Cloudreve answers at an address. If not, exits with a message that says how to fix it. */
async function checkServer(address) {
  let ping;
  try {
    const { protocol, pathname, search } = new URL(address);
    if (!/^https?:$/.test(protocol) || pathname !== "/" || search) throw new TypeError("no server's address");
    ping = new URL("/api/v4/site/ping", address);
  } catch {
    fail(
      `CLOUDREVE_URL=${address} is not the address of a server. It must look like http://localhost:5212 (with http:// or https://, without a path).`,
    );
  }

  let body;
  try {
    const response = await fetch(ping, { signal: AbortSignal.timeout(5000) });
    body = await response.text();
  } catch (error) {
    const why =
      error.name === "TimeoutError"
        ? "did not answer within 5 seconds"
        : `could not be reached (${error.cause?.code ?? error.message})`;
    fail(
      `The server at ${address} ${why}. Is Cloudreve running there? Check the address, or start without CLOUDREVE_URL for the embedded server.`,
    );
  }
  try {
    if (typeof JSON.parse(body).code !== "number") throw new TypeError("no envelope");
  } catch {
    fail(
      `Something answers at ${address}, but it is no Cloudreve 4: ${ping} did not give its JSON. Check the address and port of CLOUDREVE_URL.`,
    );
  }
}

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
