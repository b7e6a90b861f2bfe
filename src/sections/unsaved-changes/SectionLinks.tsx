import { isRendered } from "../../browser/apis";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useSectionTitle } from "../frame/useSectionTitle";

/** Shows the group of a section that is not in sight, with `focus` at the section itself. */
export type Reveal = (section: string, options: { focus: boolean }) => void;

/** Whether a form's element is in a part of the page that is not shown. */
export function isOutOfSight(element: HTMLElement | null): boolean {
  return element === null || !isRendered(element);
}

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
