import { useOnDemand } from "../OnDemand/useOnDemand";
import { loadTagsInputMachine } from "./loadTagsInputMachine";
import type { TagsInputProps } from "./TagsInputProps";
import { TagsInputStill } from "./TagsInputStill";

/** A list of short texts (tags) that the user types, pastes and removes one by one. */
export function TagsInput(props: TagsInputProps) {
  return props.readOnly ? <TagsInputStill {...props} /> : <TagsInputEditable {...props} />;
}

function TagsInputEditable({ notLoaded, ...props }: TagsInputProps) {
  const { code: Machine, failed, retry } = useOnDemand(loadTagsInputMachine);
  if (Machine) return <Machine {...props} />;
  return (
    <>
      <TagsInputStill {...props} />
      {failed && notLoaded?.(retry)}
    </>
  );
}
