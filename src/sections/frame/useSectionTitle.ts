import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { isSectionId } from "../../settings/sections";

/** Returns the way from the id of a section, or of a form of the host's, to its title. */
export function useSectionTitle(): (id: string) => string {
  const text = useMessages();
  const { unsaved } = useSettingsContext();
  return (id) => (isSectionId(id) ? text[id].title : (unsaved.titleOf(id) ?? id));
}
