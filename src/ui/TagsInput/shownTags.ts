/** So many tags are shown at most: more would take the page too long, and nobody reads them. */
const most = 100;

export interface ShownTag {
  tag: string;
  /** In the whole list. */
  index: number;
}

/** Of a long list those that hold what is typed, else the last ones, where new ones come; of a short one all. */
export function shownTags(value: readonly string[], typed = ""): ShownTag[] {
  const tags = value.map((tag, index) => ({ tag, index }));
  if (tags.length <= most) return tags;
  const wanted = typed.trim().toLowerCase().replace(/^\*?\.+/, "");
  return wanted === "" ? tags.slice(-most) : tags.filter(({ tag }) => tag.includes(wanted)).slice(0, most);
}
