// The server's parser knows hundreds. These are its names for the browsers in which tests run.
const systems = [
  [/Windows/, "Windows"],
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Mac OS X/, "Mac OS X"],
  [/CrOS/, "Chrome OS"],
  [/Linux/, "Linux"],
] as const;
const browsers = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const familyOf = (families: readonly (readonly [RegExp, string])[], userAgent: string) =>
  families.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "Other";

/** Replaces `{os}` and `{browser}` in the name of a passkey (recorded: `passkey-registered.json`). */
export const fillName = (name: string, userAgent: string): string =>
  name.replaceAll("{os}", familyOf(systems, userAgent)).replaceAll("{browser}", familyOf(browsers, userAgent));
