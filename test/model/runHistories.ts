import fc from "fast-check";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import { histories } from "./commands";
import { loadLibrary, type Library } from "./loadLibrary";
import { Universe } from "./Universe";

export interface RunOptions {
  runs: number;
  seed?: number | undefined;
  /** Whether to stop at the first history that breaks a promise, without shrinking it. */
  findOnly?: boolean;
}

/** Which of the tabs save each change at once: mostly none. */
const modes = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }) },
);

/** Plays random histories against the library. Rejects with the shortest one found that breaks a promise. */
export function runHistories({ runs, seed, findOnly = false }: RunOptions): Promise<void> {
  let libraries: readonly Library[] | undefined;
  const property = fc.asyncProperty(histories, fc.nat(), modes, async (commands, latencySeed, atOnce) => {
    libraries ??= await loadLibraries();
    const universe = new Universe(cloudreve(latencySeed), libraries, atOnce);
    try {
      await universe.openTab();
      await fc.asyncModelRun(() => ({ model: {}, real: universe }), commands);
      await universe.end();
    } catch (error) {
      // Its saves are still in the queues, where a shorter history would wait behind them.
      libraries = undefined;
      throw error;
    } finally {
      universe.close();
    }
  });
  return fc.assert(property, { numRuns: runs, ...(seed !== undefined && { seed }), endOnFailure: findOnly });
}

/** One for each tab. */
async function loadLibraries(): Promise<readonly Library[]> {
  return [await loadLibrary(), await loadLibrary(), await loadLibrary()];
}

/** A server whose exchanges take up to half a second, so that answers overtake each other. */
function cloudreve(seed: number) {
  let state = seed | 1;
  const random = () => {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    return ((state >>> 16) & 0x7fff) / 0x7fff;
  };
  return createEmbeddedCloudreve({
    accounts: [
      { email: "ada@example.com", nick: "Ada", version_retention_ext: ["txt", "docx"] },
      { email: "bob@example.com", nick: "Bob" },
    ],
    latency: () => Math.round(random() * random() * 500),
  });
}
