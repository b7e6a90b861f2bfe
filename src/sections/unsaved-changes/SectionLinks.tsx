import { useSettingsContext } from "../../hooks/SettingsContext";
import { useSectionTitle } from "../frame/useSectionTitle";
import { isOutOfSight } from "./onceInSight";

/** Shows the group of a section that is not in sight, with `focus` at the section itself. */
export type Reveal = (section: string, options: { focus: boolean }) => void;

/** Links to sections with unsaved changes. Each focuses the field that needs attention, or else the last edit. */
export function SectionLinks({ sections, onReveal }: { sections: readonly string[]; onReveal: Reveal | undefined }) {
  const { unsaved } = useSettingsContext();
  const titleOf = useSectionTitle();
  return sections.map((section) => (
    <button
      key={section}
      type="button"
      className="cr-bar-link"
      onClick={() => {
        const form = unsaved.dirtyForms().find(({ id }) => id === section);
        if (!form || isOutOfSight(form.element())) onReveal?.(section, { focus: !unsaved.focusOnceShown(section) });
        else if (!form.focusInvalid()) form.focusLastEdit();
      }}
    >
      {titleOf(section)}
    </button>
  ));
}
