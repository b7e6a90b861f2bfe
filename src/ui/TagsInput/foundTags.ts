import { most, shownTags, type ShownTag } from "./shownTags";

/** Of a long list the tags that hold what is typed; where nothing is, those that are shown. */
export function foundTags(value: readonly string[], typed: string): ShownTag[] {
  const shown = shownTags(value);
  const wanted = typed
    .trim()
    .toLowerCase()
    .replace(/^\*?\.+/, "");
  if (wanted === "" || shown.length === value.length) return shown;
  const found: ShownTag[] = [];
  for (let index = 0; index < value.length && found.length < most; index += 1) {
    const tag = value[index];
    if (tag?.includes(wanted)) found.push({ tag, index });
  }
  return found;
}
