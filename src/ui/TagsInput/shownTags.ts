/** A list of up to this many tags is shown in full. */
const short = 250;
/** The number of tags shown of a longer list: more would make the page slow, and nobody reads them. */
export const most = 100;

export interface ShownTag {
  tag: string;
  /** Position in the whole list. */
  index: number;
}

/** Returns all tags of a short list, or the last ones of a long list, where new tags are added. */
export function shownTags(value: readonly string[]): ShownTag[] {
  const from = value.length <= short ? 0 : value.length - most;
  return value.slice(from).map((tag, index) => ({ tag, index: from + index }));
}
