import { isTime } from "../../api/isTime";
import { storagePacksSchema, type StoragePack } from "../../api/schemas/storage";

/** A storage pack, and whether it has ended. */
export interface ShownPack extends StoragePack {
  hasEnded: boolean;
}

/**
 * Returns the storage packs of a setting: those that end soonest first, then those whose end is not known, then those
 * that have ended, the last first. `now` is in milliseconds.
 */
export function packsOf(storagePacks: unknown, now: number): ShownPack[] {
  const packs = storagePacksSchema.parse(storagePacks).map((pack) => {
    const end = isTime(pack.expire_at) ? Date.parse(pack.expire_at) : Infinity;
    return { pack: { ...pack, hasEnded: end <= now }, end };
  });
  const running = packs.filter(({ pack }) => !pack.hasEnded).sort((one, other) => (one.end < other.end ? -1 : 1));
  const ended = packs.filter(({ pack }) => pack.hasEnded).sort((one, other) => other.end - one.end);
  return [...running, ...ended].map(({ pack }) => pack);
}
