import { useRef, useState } from "react";
import { now } from "../../browser/apis";
import type { TagsInputLabels } from "./TagsInputProps";

/**
 * Milliseconds. Removing a tag with the keyboard also selects the next one: within this time, one text announces both.
 */
const together = 200;

/**
 * Returns the text for the live region of a tags input, and functions that announce changes in it. Zag's own live
 * region (tags-input 1.44.0) is a child of the body, which an open dialog hides, and announces no selection before the
 * first change.
 */
export function useTagAnnouncer(labels: TagsInputLabels) {
  const [said, setSaid] = useState("");
  const removal = useRef({ text: "", at: 0 });

  return {
    said,
    added: (tags: readonly string[]) => setSaid(labels.added(tags)),
    removed: (tags: readonly string[]) => {
      removal.current = { text: labels.removed(tags), at: now() };
      setSaid(removal.current.text);
    },
    selected: (tag: string) => {
      const { text, at } = removal.current;
      removal.current = { text: "", at: 0 };
      setSaid(text && now() - at < together ? `${text}. ${labels.selected(tag)}` : labels.selected(tag));
    },
  };
}
