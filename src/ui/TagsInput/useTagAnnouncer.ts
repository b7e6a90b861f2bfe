import { useRef, useState } from "react";
import type { TagsInputLabels } from "./TagsInputProps";

/** Removing a tag with the keyboard selects the next one an instant later: said in one go. */
const together = 200;

/**
 * What a list of tags has to say, for a live region of its own: zag's is a child of the body, which a dialog hides, and
 * does not tell a selection before the first change.
 */
export function useTagAnnouncer(labels: TagsInputLabels) {
  const [said, setSaid] = useState("");
  const removal = useRef({ text: "", at: 0 });

  return {
    said,
    added: (tags: readonly string[]) => setSaid(labels.added(tags)),
    removed: (tags: readonly string[]) => {
      removal.current = { text: labels.removed(tags), at: performance.now() };
      setSaid(removal.current.text);
    },
    selected: (tag: string) => {
      const { text, at } = removal.current;
      removal.current = { text: "", at: 0 };
      setSaid(text && performance.now() - at < together ? `${text}. ${labels.selected(tag)}` : labels.selected(tag));
    },
  };
}
