/**
 * Keys for tags that are shown: by the tag and not by its place, so that removing one leaves the elements of those after
 * it alone. Of equal entries each has its own.
 */
export function tagKeys(tags: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return tags.map((tag) => {
    const before = counts.get(tag) ?? 0;
    counts.set(tag, before + 1);
    return `${before} ${tag}`;
  });
}
