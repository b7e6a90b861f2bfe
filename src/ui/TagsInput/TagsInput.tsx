import { lazy, Suspense } from "react";
import type { TagsInputProps } from "./TagsInputProps";
import { TagsInputStill } from "./TagsInputStill";

// A third of what a host may load at first, for one field: so only once it is on the page. Should that fail, the tags
// stay readable and the rest of the page usable.
const TagsInputMachine = lazy(() =>
  import("./TagsInputMachine").then(
    (module) => ({ default: module.TagsInputMachine }),
    () => ({ default: TagsInputStill }),
  ),
);

/** A list of short texts: typed, pasted, removed one by one. */
export function TagsInput(props: TagsInputProps) {
  if (props.readOnly) return <TagsInputStill {...props} />;
  return (
    <Suspense fallback={<TagsInputStill {...props} />}>
      <TagsInputMachine {...props} />
    </Suspense>
  );
}
