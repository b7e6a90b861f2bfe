// npm run soak: plays 100,000 random histories (or npm run soak -- 20000) on every core, and writes their figures to
// soak.md. SOAK_SEED repeats a run.
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const runs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.env.SOAK_SEED ?? Math.floor(Math.random() * 2 ** 30));
const shardRuns = Math.min(5_000, runs);
const shards = Array.from({ length: Math.ceil(runs / shardRuns) }, (_, index) => ({
  seed: seed + index,
  runs: Math.min(shardRuns, runs - index * shardRuns),
}));

/** Plays one shard in its own process. Resolves to its output if it failed. */
function play(shard) {
  return new Promise((resolve) => {
    const child = spawn(
      `${root}node_modules/.bin/vitest`,
      ["run", "--project", "model", "test/model/histories.test.ts"],
      {
        cwd: root,
        env: { ...process.env, MODEL_RUNS: String(shard.runs), MODEL_SEED: String(shard.seed) },
      },
    );
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("close", (code) => resolve(code === 0 ? undefined : said));
  });
}

const began = Date.now();
const failures = [];
const left = [...shards];
async function worker() {
  for (let shard = left.shift(); shard; shard = left.shift()) {
    const failure = await play(shard);
    if (failure) failures.push({ shard, failure });
    console.log(
      `${new Date().toISOString()}  seed ${shard.seed}: ${shard.runs} histories ${failure ? "BROKE A PROMISE" : "kept every promise"}, ${left.length} shards left`,
    );
    if (failure) console.log(failure);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, worker));

const minutes = ((Date.now() - began) / 60_000).toFixed(0);
const broken = failures.map(({ shard }) => `seed ${shard.seed}`).join(", ");
await writeFile(
  `${root}test/model/soak.md`,
  `# The last soak

| | |
| --- | --- |
| date | ${new Date().toISOString().slice(0, 10)} |
| histories | ${runs.toLocaleString("en-US")} |
| broke a promise | ${failures.length === 0 ? "none" : broken} |
| seed | ${seed} (shards of ${shardRuns.toLocaleString("en-US")}, each the seed and its number) |
| time | ${minutes} minutes on ${availableParallelism()} cores, Node ${process.versions.node} |

\`SOAK_SEED=${seed} npm run soak -- ${runs}\` plays the same ones again.
`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
