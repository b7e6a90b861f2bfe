import { onDemand } from "../../browser/onDemand";
import { useOnDemand } from "../OnDemand/useOnDemand";
import type { TagsInputProps } from "./TagsInputProps";
import { TagsInputStill } from "./TagsInputStill";

// This code is a third of the size limit for the first load, and only one field needs it.
const loadMachine = onDemand(async () => (await import("./TagsInputMachine")).TagsInputMachine);

/** A list of short texts (tags) that the user types, pastes and removes one by one. */
export function TagsInput(props: TagsInputProps) {
  return props.readOnly ? <TagsInputStill {...props} /> : <TagsInputEditable {...props} />;
}

function TagsInputEditable({ notLoaded, ...props }: TagsInputProps) {
  const { code: Machine, failed, retry } = useOnDemand(loadMachine);
  if (Machine) return <Machine {...props} />;
  return (
    <>
      <TagsInputStill {...props} />
      {failed && notLoaded?.(retry)}
    </>
  );
}
