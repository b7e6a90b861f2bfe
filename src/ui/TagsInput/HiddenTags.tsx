interface HiddenTagsProps {
  count: number;
  label: (count: number) => string;
}

/** Says how many tags of a long list are not shown. */
export function HiddenTags({ count, label }: HiddenTagsProps) {
  return count > 0 && <p className="cr-tags-hidden">{label(count)}</p>;
}
