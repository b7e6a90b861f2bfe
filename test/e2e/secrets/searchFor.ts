import type { Secret } from "./Secret";

/**
 * Returns the forms that a text can have in base64, for each of the three positions in a group of bytes. They leave out
 * the characters that also depend on the bytes before or after the text.
 */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replaceAll("=", "");
    const sure = whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [sure, sure.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** Returns a function that returns the forms ("in plain", "in base64") in which a text contains a secret. */
export function searchFor({ kind, value }: Secret): (text: string) => string[] {
  const readable = [
    value,
    encodeURIComponent(value),
    encodeURI(value),
    new URLSearchParams({ value }).toString().slice(6),
    JSON.stringify(value).slice(1, -1),
  ];
  // A password is typed letter by letter, so its beginning alone may be left behind.
  if (kind === "password") readable.push(...readable.map((form) => form.slice(0, 12)));
  const folded = [...new Set(readable.map((form) => form.toLowerCase()))];
  const code = new RegExp(`(?<!\\d)${value}(?!\\d)`);
  const base64 = [...new Set(base64Forms(value))];
  const isReadable = (text: string) => {
    if (kind === "code") return code.test(text);
    const lower = text.toLowerCase();
    // A key is shown in groups, and may be left behind in groups.
    return (
      folded.some((form) => lower.includes(form)) || (kind === "key" && text.replace(/[^A-Z2-7]/g, "").includes(value))
    );
  };
  return (text) => [
    ...(isReadable(text) ? ["in plain"] : []),
    ...(base64.some((form) => text.includes(form)) ? ["in base64"] : []),
  ];
}
