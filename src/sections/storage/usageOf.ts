import type { Capacity } from "../../api/schemas/capacity";

/**
 * More bytes than a number holds exactly, 8 PiB. The server has no value that means "unlimited": administrators enter
 * one that nobody reaches, or a negative one.
 */
const unreachable = Number.MAX_SAFE_INTEGER;

/** How much of the storage is used, in bytes. */
export interface Usage {
  used: number;
  /** Undefined without a limit. */
  total: number | undefined;
  free: number;
  /** Bytes above the limit; 0 below it. */
  over: number;
}

/** Returns how much of the storage is used. The server may answer a negative use after it has counted wrongly. */
export function usageOf(capacity: Pick<Capacity, "total" | "used">): Usage {
  const used = Math.max(0, capacity.used);
  const total = capacity.total < 0 || capacity.total > unreachable ? undefined : capacity.total;
  const left = (total ?? Infinity) - used;
  return { used, total, free: Math.max(0, left), over: Math.max(0, -left) };
}
