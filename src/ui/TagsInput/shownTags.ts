/** A list up to here is shown whole. */
const short = 250;
/** So many tags of a longer one are shown: more would hold the page up, and nobody reads them. */
export const most = 100;

export interface ShownTag {
  tag: string;
  /** In the whole list. */
  index: number;
}

/** Of a long list the last tags, where new ones come; of a short one all. */
export function shownTags(value: readonly string[]): ShownTag[] {
  const from = value.length <= short ? 0 : value.length - most;
  return value.slice(from).map((tag, index) => ({ tag, index: from + index }));
}
