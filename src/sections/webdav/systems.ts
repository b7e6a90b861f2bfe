/** The operating systems that the section knows how to connect on. */
export const systems = ["windows", "macos", "linux", "android", "ios"] as const;

export type System = (typeof systems)[number];

const byName: Partial<Record<string, System>> = {
  Android: "android",
  iPhone: "ios",
  iPad: "ios",
  Mac: "macos",
  ChromeOS: "linux",
  Linux: "linux",
  Unix: "linux",
};

/** Takes the name of a system, of {@link deviceOf}; Windows for any other. */
export function systemOf(name: string | undefined): System {
  return byName[name ?? ""] ?? "windows";
}
