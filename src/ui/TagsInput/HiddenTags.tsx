interface HiddenTagsProps {
  count: number;
  label: (count: number) => string;
}

/** That a long list goes on beyond what is shown of it. */
export function HiddenTags({ count, label }: HiddenTagsProps) {
  return count > 0 && <p className="cr-tags-hidden">{label(count)}</p>;
}
