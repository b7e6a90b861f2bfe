// npm run test:hosts: tests the packed library in several kinds of hosts, with the lowest and the highest peers.
//   npm run test:hosts -- shadow-root   runs only the named parts.
import { fileURLToPath, pathToFileURL } from "node:url";
import { runnerImport } from "vite";

/** Imports a built or installed file with Node's own loader and not with Vite's. */
const load = (file) => import(pathToFileURL(file).href);

// Loaded by Vite, because Node 20 cannot run TypeScript.
const { module } = await runnerImport(fileURLToPath(new URL("runParts.ts", import.meta.url)), { configFile: false });
process.exitCode = (await module.runParts(process.argv.slice(2), load)) ? 0 : 1;
