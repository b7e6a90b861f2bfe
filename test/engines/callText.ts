/** Returns a function and its arguments as the text of a call, to be evaluated in a page. */
export function callText(run: (...args: never) => unknown, args: readonly unknown[]): string {
  return `(${run.toString()})(...${JSON.stringify(args)})`;
}
