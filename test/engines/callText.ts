/** A call of a function as text, for a page that knows nothing of it. */
export function callText(run: (...args: never) => unknown, args: readonly unknown[]): string {
  return `(${run.toString()})(...${JSON.stringify(args)})`;
}
