import type { TagsInputProps } from "../../src/ui/TagsInput/TagsInputProps";

/** The required props of a TagsInput, for tests in which most of them do not matter. */
export const tagsInputProps: TagsInputProps = {
  id: "tags",
  value: ["docx", "psd"],
  onChange: () => undefined,
  text: "",
  onText: () => undefined,
  separators: ",",
  parse: (text) => ({ accepted: [text], refused: [] }),
  labels: {
    remove: (tag) => `Remove ${tag}`,
    added: (tags) => `${tags.join()} added`,
    removed: (tags) => `${tags.join()} removed`,
    selected: (tag) => tag,
    held: (count) => `${count} tags. Backspace removes the last one.`,
    hidden: (count) => `${count} more`,
  },
};
