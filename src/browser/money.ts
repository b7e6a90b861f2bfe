import { attempt } from "./apis";

/**
 * Returns an amount of money in a language, such as "¥10.00".
 *
 * `currency` is an ISO 4217 code; `perUnit` are its smallest units in a whole one (100 for CNY, 1 for JPY, 1000 for
 * KWD), and 0 where that is not known: then those of the currency in `Intl`. A code that `Intl` does not accept, or no
 * `Intl` at all, gives the number with `mark`, the currency's symbol, or the code.
 */
export function moneyIn(locale: string, amount: { smallest: number; currency: string; perUnit: number; mark: string }) {
  const { smallest, currency, perUnit, mark } = amount;
  const own = attempt(() => {
    const usual = new Intl.NumberFormat(locale, { style: "currency", currency });
    return usual.resolvedOptions().maximumFractionDigits ?? 2;
  });
  const digits = perUnit > 0 ? Math.min(20, Math.ceil(Math.log10(perUnit) - 1e-9)) : (own ?? 2);
  const value = smallest / (perUnit > 0 ? perUnit : 10 ** digits);
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return (
    attempt(() => inOneDirection(new Intl.NumberFormat(locale, { style: "currency", currency, ...decimals }), value)) ??
    `${attempt(() => new Intl.NumberFormat(locale, decimals).format(value)) ?? value.toFixed(digits)} ${mark || currency}`
  );
}

/** In text from right to left, the yen sign of "CN¥" would move to the other side of its letters. */
function inOneDirection(tool: Intl.NumberFormat, amount: number): string {
  const text = tool.format(amount);
  if (!text.startsWith("\u200f")) return text;
  const parts = tool.formatToParts(amount);
  return parts.map(({ type, value }) => (type === "currency" ? `\u2068${value}\u2069` : value)).join("");
}

/** Returns a number with its sign, such as "+800"; 0 has none. */
export function signedIn(locale: string, value: number): string {
  const plain = value > 0 ? `+${value}` : String(value);
  return attempt(() => new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }).format(value)) ?? plain;
}
