/** The operating systems that the section knows how to connect on. */
export const systems = ["windows", "macos", "linux", "android", "ios"] as const;

export type System = (typeof systems)[number];

// The phones first: their browsers also name Linux and Mac OS.
const patterns: [System, RegExp][] = [
  ["android", /android/i],
  ["ios", /iphone|ipad|ios/i],
  ["macos", /mac/i],
  ["linux", /linux|x11|cros/i],
];

/** Returns the system that a browser's words tell; Windows if they tell none. */
export function systemOf(platform: string): System {
  return patterns.find(([, pattern]) => pattern.test(platform))?.[0] ?? "windows";
}
