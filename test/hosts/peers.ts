import packageJson from "../../package.json" with { type: "json" };

/** The versions of the peers that a host has: the lowest or the highest ones that the ranges in package.json allow. */
export const peerSets = ["lowest", "highest"] as const;

export type PeerSet = (typeof peerSets)[number];

/** Returns the peers of a set with versions or ranges for npm. */
export function peersOf(set: PeerSet): Record<string, string> {
  const entries = Object.entries(packageJson.peerDependencies).map(([name, range]) => {
    const ranges = range.split("||").map((part) => part.trim());
    return [name, set === "lowest" ? ranges[0]?.replace("^", "") : ranges.at(-1)] as const;
  });
  return Object.fromEntries(entries) as Record<string, string>;
}
