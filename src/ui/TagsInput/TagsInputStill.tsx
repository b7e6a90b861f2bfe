import { HiddenTags } from "./HiddenTags";
import { shownTags } from "./shownTags";
import type { TagsInputProps } from "./TagsInputProps";

/** The tags without their behavior, in exactly the same size. Used while that code loads, and when read-only. */
export function TagsInputStill({ id, value, readOnly = false, isOdd, placeholder, labels, ...props }: TagsInputProps) {
  const control = { id, "aria-labelledby": props["aria-labelledby"], "aria-describedby": props["aria-describedby"] };
  const shown = shownTags(value);
  const list = (
    <ul className="cr-tags-list" {...(readOnly && control)}>
      {shown.map(({ tag, index }) => (
        <li key={index} className="cr-tag" data-odd={isOdd?.(tag) ? "" : undefined}>
          <span className="cr-tag-text" translate="no">
            {tag}
          </span>
          {!readOnly && <span className="cr-tag-remove" aria-hidden="true" />}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="cr-tags" data-readonly={readOnly ? "" : undefined}>
      <HiddenTags count={value.length - shown.length} label={labels.hidden} />
      {list}
      {!readOnly && <input {...control} className="cr-tags-input" disabled placeholder={placeholder} />}
    </div>
  );
}
