/** Returns a text without the marks of direction that stand around what was filled into it. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

/** Returns the beginning of a text, up to what is filled into it: "Not saved: " of "Not saved: {reason}". */
export const startOf = (text: (filled: string) => string): string => text("\0").split(/[\u2066-\u2069]*\0/)[0] ?? "";

/** Returns a pattern for what contains a text. */
export const containing = (text: string): RegExp => new RegExp(plain(text).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
