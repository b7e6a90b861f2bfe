import type { TagsInputProps } from "./TagsInputProps";

/** The tags without behaviour, exactly as large: while the behaviour loads, and where nothing may be changed. */
export function TagsInputStill({ id, value, readOnly = false, isOdd, placeholder, ...props }: TagsInputProps) {
  const control = { id, "aria-labelledby": props["aria-labelledby"], "aria-describedby": props["aria-describedby"] };
  const list = (
    <ul className="cr-tags-list" {...(readOnly && control)}>
      {value.map((tag, index) => (
        <li key={index} className="cr-tag" data-odd={isOdd?.(tag) ? "" : undefined}>
          <span className="cr-tag-text">{tag}</span>
          {!readOnly && <span className="cr-tag-remove" aria-hidden="true" />}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="cr-tags" data-readonly={readOnly ? "" : undefined}>
      {list}
      {!readOnly && <input {...control} className="cr-tags-input" disabled placeholder={placeholder} />}
    </div>
  );
}
