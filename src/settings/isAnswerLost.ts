import { CloudreveError } from "../api/CloudreveError";

/**
 * Whether an error of a PATCH leaves open what the server has done: no answer came, or none that can be read (a
 * crashed handler's empty 500, a proxy's page). Then only reading back tells.
 */
export function isAnswerLost(error: unknown): boolean {
  return error instanceof CloudreveError && ["network", "timeout", "http", "contract"].includes(error.kind);
}
