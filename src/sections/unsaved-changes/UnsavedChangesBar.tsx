import { useState } from "react";
import { isRendered, nextFrame } from "../../browser/apis";
import { isFocusIn, isFocusLost } from "../../browser/focus";
import { tellHost } from "../../browser/tellHost";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { Button } from "../../ui/Button/Button";
import { UnsavedBar } from "../../ui/UnsavedBar/UnsavedBar";
import { Guard } from "../frame/Guard";
import { SettingsRoot, type PartsProps } from "../frame/SettingsRoot";
import { useSectionTitle } from "../frame/useSectionTitle";
import { useIsBarShown } from "./useIsBarShown";

/**
 * A bar for the unsaved changes of all sections of its provider: Save all, in one PATCH, and Discard all.
 *
 * Sticks to the end of its parent element. Shown if two or more sections are dirty, or if the foot of the only dirty
 * one is out of sight. `AccountSettings` has the bar built in.
 */
export function UnsavedChangesBar(props: PartsProps) {
  return (
    <Guard quiet>
      <LoneBar {...props} />
    </Guard>
  );
}

function LoneBar(props: PartsProps) {
  const { messages } = useSettingsContext();
  const shown = useIsBarShown();
  if (!messages || !shown) return null;
  return (
    <SettingsRoot className="cr-bar-root" {...props}>
      <PageBar />
    </SettingsRoot>
  );
}

type Reveal = (section: string, options: { focus: boolean }) => void;

export interface PageBarProps {
  /**
   * Shows the group of a section that is not in sight, with `focus` at the section itself. The bar then links to the
   * sections with unsaved changes.
   */
  onReveal?: Reveal | undefined;
}

/** The bar without a root of its own. */
export function PageBar(props: PageBarProps) {
  const { messages } = useSettingsContext();
  return messages && <ReadyBar {...props} />;
}

function ReadyBar({ onReveal }: PageBarProps) {
  const { unsaved } = useSettingsContext();
  const { count, saving, saveAll, discardAll } = useUnsavedChanges();
  const words = useBarWords(onReveal !== undefined);
  const text = useMessages();
  // Keeps its last text while it lingers, so that a double click does not hit the content below.
  const done = count === 0;
  const [last, setLast] = useState(words);
  if (!done && last !== words) setLast(words);

  // The bar also goes when one form is left whose own buttons are in sight.
  useBrowserLayoutEffect(
    () => () => {
      const [left] = unsaved.dirtyForms();
      const form = left?.element() ?? null;
      if (!isFocusIn(form, ".cr-bar")) return;
      nextFrame(() => {
        if (isFocusLost(form)) left?.focusLastEdit();
      });
    },
    [unsaved],
  );

  /** Returns the focus to the last edited field if the bar and its buttons disappear with the last unsaved change. */
  const keepFocus = (work: () => unknown) => async () => {
    const [first] = unsaved.dirtyForms();
    await work();
    nextFrame(() => {
      const form = first?.element() ?? null;
      if (unsaved.getSnapshot().count === 0 && (isFocusLost(form) || isFocusIn(form, ".cr-bar")))
        first?.focusLastEdit();
    });
  };

  /** Saves all. Then shows a form that could not be saved, if it is in a group that is not shown. */
  const save = async () => {
    if (await saveAll()) return;
    const form = unsaved.dirtyForms().find((each) => isOutOfSight(each.element()));
    if (!form || !onReveal) return;
    onReveal(form.id, { focus: !unsaved.focusOnceShown(form.id) && form.element() === null });
    nextFrame(() => form.focusInvalid());
  };

  return (
    <UnsavedBar
      label={text.unsaved.title}
      text={last}
      sections={onReveal && <SectionLinks onReveal={onReveal} />}
      actions={
        <>
          {!onReveal && <RevealButton />}
          <Button variant="ghost" disabled={saving || done} onClick={() => void keepFocus(discardAll)()}>
            {text.actions.discardAll}
          </Button>
          <Button variant="primary" busy={saving} disabled={done} onClick={() => void keepFocus(save)()}>
            {text.actions.saveAll}
          </Button>
        </>
      }
    />
  );
}

/** Whether a form's element is in a part of the page that is not shown. */
function isOutOfSight(element: HTMLElement | null): boolean {
  return element === null || !isRendered(element);
}

/** Links to the sections with unsaved changes, in the order of the page. */
function SectionLinks({ onReveal }: { onReveal: Reveal }) {
  const { unsaved } = useSettingsContext();
  const { sections } = useUnsavedChanges();
  const titleOf = useSectionTitle();
  return sections.map((section) => (
    <button
      key={section}
      type="button"
      className="cr-bar-link"
      onClick={() => {
        const form = unsaved.dirtyForms().find(({ id }) => id === section);
        if (form && !isOutOfSight(form.element())) form.focusLastEdit();
        else onReveal(section, { focus: !unsaved.focusOnceShown(section) });
      }}
    >
      {titleOf(section)}
    </button>
  ));
}

function useBarWords(hasLinks: boolean): string {
  const { count, sections, saving, waiting, stuck } = useUnsavedChanges();
  const { state, unsaved } = useMessages();
  const format = useFormat();
  const titleOf = useSectionTitle();
  if (waiting) return state.waiting;
  if (saving) return state.saving;
  return stuck.length > 0
    ? unsaved.attention(format.list(stuck.map(titleOf)))
    : hasLinks
      ? state.unsaved(count)
      : unsaved.summary(count, sections.length);
}

/** A button that asks the host to show the first section that needs attention but is not on the page. */
function RevealButton() {
  const { callbacks, canReveal, unsaved } = useSettingsContext();
  const { saving, stuck } = useUnsavedChanges();
  const { show } = useMessages().unsaved;
  const titleOf = useSectionTitle();
  const [section] = stuck;
  if (section === undefined || !canReveal) return null;
  const reveal = () => {
    unsaved.focusOnceShown(section);
    tellHost(callbacks.current.onReveal, section);
  };
  return (
    <Button disabled={saving} onClick={reveal}>
      {show(titleOf(section))}
    </Button>
  );
}
