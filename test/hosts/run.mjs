// npm run test:hosts: the library as it is published, in hosts of several kinds, with the lowest and the highest peers.
//   npm run test:hosts -- shadow-root   runs just the parts that are named.
import { fileURLToPath, pathToFileURL } from "node:url";
import { runnerImport } from "vite";

/** What was built or installed, as Node itself loads it. */
const load = (file) => import(pathToFileURL(file).href);

// Through Vite, since Node 20 reads no TypeScript.
const { module } = await runnerImport(fileURLToPath(new URL("runParts.ts", import.meta.url)), { configFile: false });
process.exitCode = (await module.runParts(process.argv.slice(2), load)) ? 0 : 1;
