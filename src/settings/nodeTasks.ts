import { hasBit } from "../api/boolset";
import type { ServerNode } from "../api/schemas/storage";

/** The bits of a node's `capabilities` (docs.cloudreve.org/en/api/boolset), by the tasks that they allow. */
const bits = { createArchive: 1, extractArchive: 2, remoteDownload: 3, relocate: 4 } as const;

/** A task that a node may do for the user. */
export type NodeTask = keyof typeof bits;

/** Returns whether a node does nothing for the user: no bit is set, also none that is not known here. */
export function hasNoTasks({ capabilities }: Pick<ServerNode, "capabilities">): boolean {
  return capabilities !== undefined && /^[A=]*$/.test(capabilities);
}

/** Returns the tasks that a node does for the user. */
export function tasksOf({ capabilities }: Pick<ServerNode, "capabilities">): NodeTask[] {
  return (Object.keys(bits) as NodeTask[]).filter((task) => hasBit(capabilities ?? "", bits[task]));
}
