import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useOnline } from "../../hooks/useOnline";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { useSectionTitle } from "../frame/useSectionTitle";

/** How the last press in the bar went: "working" until it has ended. */
export type BarPress = "working" | "saved" | "discarded";

export interface BarWords {
  text: string;
  tone: "muted" | "success" | "danger";
  /** Sections that need attention. Links to them complete the text. */
  stuck: readonly string[];
}

/**
 * Returns the bar's words: those of the feet, for all sections together. `hasLinks`: links to all sections with unsaved
 * changes stand beside the text, and can show any of them.
 */
export function useBarWords(hasLinks: boolean, press: BarPress | undefined): BarWords {
  const { count, sections, saving, waiting, stuck, offPage } = useUnsavedChanges();
  const { state, unsaved } = useMessages();
  const online = useOnline();
  const format = useFormat();
  const titleOf = useSectionTitle();
  const say = (text: string, tone: BarWords["tone"] = "muted"): BarWords => ({ text, tone, stuck: [] });
  if (count === 0 && press) return press === "discarded" ? say(state.discarded) : say(state.saved, "success");
  if (waiting) return say(state.waiting);
  if (saving) return say(state.saving);
  if (!online) return say(unsaved.offline);
  if (stuck.length > 0)
    return hasLinks || !stuck.some((section) => offPage.includes(section))
      ? { text: unsaved.failed, tone: "danger", stuck }
      : say(unsaved.attention(format.list(stuck.map(titleOf))), "danger");
  return say(hasLinks ? state.unsaved(count) : unsaved.summary(count, sections.length));
}
