import { most, shownTags, type ShownTag } from "./shownTags";

/** Returns the tags of a long list that contain the typed text. For a short list, or no text, returns `shownTags`. */
export function foundTags(value: readonly string[], typed: string): ShownTag[] {
  const shown = shownTags(value);
  const wanted = typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^\*?\.+/, "");
  if (wanted === "" || shown.length === value.length) return shown;
  const found: ShownTag[] = [];
  for (let index = 0; index < value.length && found.length < most; index += 1) {
    const tag = value[index];
    if (tag?.toLowerCase().includes(wanted)) found.push({ tag, index });
  }
  return found;
}
