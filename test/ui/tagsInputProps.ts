import type { TagsInputProps } from "../../src/ui/TagsInput/TagsInputProps";

/** What a TagsInput needs, for tests in which most of it does not matter. */
export const tagsInputProps: TagsInputProps = {
  id: "tags",
  value: ["docx", "psd"],
  onChange: () => undefined,
  onRefused: () => undefined,
  separators: ",",
  parse: (text) => ({ accepted: [text], refused: [] }),
  labels: {
    remove: (tag) => `Remove ${tag}`,
    added: (tags) => `${tags.join()} added`,
    removed: (tags) => `${tags.join()} removed`,
    selected: (tag) => tag,
    hidden: (count) => `${count} more`,
  },
};
