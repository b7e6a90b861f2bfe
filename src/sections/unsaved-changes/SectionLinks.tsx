import { tellHost } from "../../browser/tellHost";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useSectionTitle } from "../frame/useSectionTitle";
import { isOutOfSight } from "./onceInSight";

/** Shows the group of a section that is not in sight, with `focus` at the section itself. */
export type Reveal = (section: string, options: { focus: boolean }) => void;

/** Links to sections with unsaved changes. Each focuses the field that needs attention, or else the last edit. */
export function SectionLinks({ sections, onReveal }: { sections: readonly string[]; onReveal: Reveal | undefined }) {
  const { callbacks, unsaved } = useSettingsContext();
  const titleOf = useSectionTitle();
  return sections.map((section) => (
    <button
      key={section}
      type="button"
      className="cr-bar-link"
      onClick={() => {
        const form = unsaved.dirtyForms().find(({ id }) => id === section);
        if (!form || isOutOfSight(form.element())) {
          const focus = !unsaved.focusOnceShown(section);
          if (onReveal) onReveal(section, { focus });
          else tellHost(callbacks.current.onReveal, section);
        } else if (!form.focusInvalid()) form.focusLastEdit();
      }}
    >
      {titleOf(section)}
    </button>
  ));
}
