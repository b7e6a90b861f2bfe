/**
 * Returns React keys for the shown tags. A key depends on the tag and not on its position, so that removing a tag keeps
 * the elements of the tags after it. Equal tags get different keys.
 */
export function tagKeys(tags: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return tags.map((tag) => {
    const before = counts.get(tag) ?? 0;
    counts.set(tag, before + 1);
    return `${before} ${tag}`;
  });
}
