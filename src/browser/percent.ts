import { attempt } from "./apis";

/** Returns a function that writes a percentage in one language: 150 as "150%", or "150 %" in German; else "150%". */
export function percentIn(locale: string): (percent: number) => string {
  let tool: Intl.NumberFormat | undefined;
  return (percent) =>
    attempt(() => (tool ??= new Intl.NumberFormat(locale, { style: "percent" })).format(percent / 100)) ??
    `${percent}%`;
}
