import { lazy, Suspense } from "react";
import type { TagsInputProps } from "./TagsInputProps";
import { TagsInputStill } from "./TagsInputStill";

// Loaded on demand: this code is a third of the size limit for the first load, and only one field needs it. If loading
// fails, the tags stay readable and the rest of the page usable.
const TagsInputMachine = lazy(() =>
  import("./TagsInputMachine").then(
    (module) => ({ default: module.TagsInputMachine }),
    () => ({ default: TagsInputStill }),
  ),
);

/** A list of short texts (tags) that the user types, pastes and removes one by one. */
export function TagsInput(props: TagsInputProps) {
  if (props.readOnly) return <TagsInputStill {...props} />;
  return (
    <Suspense fallback={<TagsInputStill {...props} />}>
      <TagsInputMachine {...props} />
    </Suspense>
  );
}
