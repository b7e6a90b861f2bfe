export interface Plan {
  /** The command of each part that runs. */
  commands: Record<string, string[]>;
  /** What is to be said at the end: what has changed, and what was left out. */
  notes: string[];
}

/** What runs for a change. */
export function planFor(options: {
  /** The project's folder, with a slash at its end. */
  root: string;
  /** The commit to compare with; where the branch has left main unless told. */
  from?: string | undefined;
  program: (name: string, ...words: string[]) => string[];
  vitest: (...projects: string[]) => string[];
  /** The parts that may run, with the command that runs all of each. */
  parts: Record<string, string[]>;
}): Plan;
