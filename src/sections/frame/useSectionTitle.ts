import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { isSectionId } from "../../settings/sections";

/** Returns a function that returns the title of a section or of a host's own form by its id. */
export function useSectionTitle(): (id: string) => string {
  const text = useMessages();
  const { unsaved } = useSettingsContext();
  return (id) => (isSectionId(id) ? text[id].title : (unsaved.titleOf(id) ?? id));
}
