/** Returns texts that are 40 % longer and in brackets, so that a text without brackets is not from the messages. */
export function pseudo<T>(texts: T): T {
  const longer = (text: string) =>
    /[a-z]/i.test(text) ? `[${text} ${"ẋ".repeat(Math.ceil(text.length * 0.4))}]` : text;
  const turn = (value: unknown): unknown => {
    if (typeof value === "string") return longer(value);
    if (typeof value === "function")
      return (...args: unknown[]) => longer((value as (...args: unknown[]) => string)(...args));
    if (Array.isArray(value)) return value.map(turn);
    const turned = Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, turn(each)]));
    // The name of a button that is seen under another text contains that text (WCAG 2.5.3).
    for (const key of Object.keys(turned).filter((key) => `${key}Name` in turned))
      turned[`${key}Name`] = `${String(turned[key])} ${String(turned[`${key}Name`])}`;
    for (const key of Object.keys(turned).filter((key) => `${key}Of` in turned)) {
      const nameOf = turned[`${key}Of`] as (...args: unknown[]) => string;
      turned[`${key}Of`] = (...args: unknown[]) => `${String(turned[key])} ${nameOf(...args)}`;
    }
    return turned;
  };
  return turn(texts) as T;
}
