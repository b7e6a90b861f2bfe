import { onDemand } from "../../browser/onDemand";

/** Loads the working tags input. It is a third of the size limit for the first load, and only one field needs it. */
export const loadTagsInputMachine = onDemand(async () => (await import("./TagsInputMachine")).TagsInputMachine);
