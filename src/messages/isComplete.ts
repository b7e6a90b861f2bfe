import { fingerprint, isGroup } from "./fingerprint";
import type { Messages } from "./Messages";

// vite.config.ts replaces this with the fingerprint of en-US.ts. It is absent where another configuration bundles the
// library's sources: every language then counts as incomplete, and English is loaded with it.
declare const __ENGLISH_FINGERPRINT__: string | undefined;
const englishFingerprint = typeof __ENGLISH_FINGERPRINT__ === "undefined" ? undefined : __ENGLISH_FINGERPRINT__;

/** Whether a language has exactly the texts of English. A host's language made for another version may not. */
export function isComplete(texts: unknown): texts is Messages {
  return isGroup(texts) && fingerprint(texts) === englishFingerprint;
}
