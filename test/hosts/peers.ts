import packageJson from "../../package.json" with { type: "json" };

/** Which versions of the peers a host has: the lowest of the ranges in package.json, or the newest that they allow. */
export const peerSets = ["lowest", "highest"] as const;

export type PeerSet = (typeof peerSets)[number];

/** The peers of a set, as npm is asked for them. */
export function peersOf(set: PeerSet): Record<string, string> {
  const entries = Object.entries(packageJson.peerDependencies).map(([name, range]) => {
    const ranges = range.split("||").map((part) => part.trim());
    return [name, set === "lowest" ? ranges[0]?.replace("^", "") : ranges.at(-1)] as const;
  });
  return Object.fromEntries(entries) as Record<string, string>;
}
