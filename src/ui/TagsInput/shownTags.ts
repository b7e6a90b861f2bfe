/** A list up to here is shown whole. */
const short = 250;
/** So many tags of a longer one are shown: more would hold the page up, and nobody reads them. */
const most = 100;

export interface ShownTag {
  tag: string;
  /** In the whole list. */
  index: number;
}

/** Of a long list those that hold what is typed, else the last ones, where new ones come; of a short one all. */
export function shownTags(value: readonly string[], typed = ""): ShownTag[] {
  if (value.length <= short) return value.map((tag, index) => ({ tag, index }));
  const wanted = typed.trim().toLowerCase().replace(/^\*?\.+/, "");
  if (wanted === "") return value.slice(-most).map((tag, index) => ({ tag, index: value.length - most + index }));
  const shown: ShownTag[] = [];
  for (let index = 0; index < value.length && shown.length < most; index += 1) {
    const tag = value[index];
    if (tag?.includes(wanted)) shown.push({ tag, index });
  }
  return shown;
}
