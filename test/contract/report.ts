import type { Outcome } from "./replay";

/** Lists the exchanges that differ or were skipped. */
export function report(outcomes: readonly Outcome[]): string {
  const different = outcomes.filter(({ differences }) => differences.length > 0);
  const skipped = outcomes.filter((outcome) => outcome.skipped !== undefined);
  const name = ({ recording, index, note }: Outcome) => `${recording} ${index + 1}, ${note}`;
  return [
    `${outcomes.length - different.length - skipped.length} of ${outcomes.length} exchanges are as recorded, ${different.length} differ, ${skipped.length} were skipped.`,
    ...different.flatMap((outcome) => [
      `differs: ${name(outcome)}`,
      ...outcome.differences.map((difference) => `    ${difference}`),
    ]),
    ...skipped.map((outcome) => `skipped: ${name(outcome)} (${outcome.skipped ?? ""})`),
    "",
  ].join("\n");
}
