import { useState } from "react";
import { isFocusIn, isFocusLost } from "../../browser/focus";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { Button } from "../../ui/Button/Button";
import { UnsavedBar } from "../../ui/UnsavedBar/UnsavedBar";
import { SettingsRoot, type PartsProps } from "../frame/SettingsRoot";
import { useIsBarShown } from "./useIsBarShown";

/**
 * The page's bar for what is unsaved in all sections of its provider: Save all, in one PATCH, and Discard all.
 *
 * Sticks to the end of what it is placed in. Is there from the second dirty section on, or where the foot of the only
 * one is out of sight; `AccountSettings` brings it along.
 */
export function UnsavedChangesBar(props: PartsProps) {
  const { messages } = useSettingsContext();
  const shown = useIsBarShown();
  if (!messages || !shown) return null;
  return (
    <SettingsRoot className="cr-bar-root" {...props}>
      <PageBar />
    </SettingsRoot>
  );
}

/** The bar itself, inside a root. */
export function PageBar() {
  const { messages: text, unsaved } = useSettingsContext();
  const { count, sections, saving, waiting, saveAll, discardAll } = useUnsavedChanges();
  const says = waiting
    ? text?.state.waiting
    : saving
      ? text?.state.saving
      : text?.unsaved.summary(count, sections.length);
  // In its last moment it says what it said, and takes the second click of a double one.
  const done = count === 0;
  const [last, setLast] = useState(says);
  if (!done && last !== says) setLast(says);
  if (!text) return null;

  /** The bar goes with the last unsaved change, and its buttons with it: the focus then is back where the work was. */
  const keepFocus = (work: () => unknown) => async () => {
    const [first] = unsaved.dirtyForms();
    await work();
    requestAnimationFrame(() => {
      const form = first?.element() ?? null;
      if (unsaved.getSnapshot().count === 0 && (isFocusLost(form) || isFocusIn(form, ".cr-bar")))
        first?.focusLastEdit();
    });
  };

  return (
    <UnsavedBar
      label={text.unsaved.title}
      text={last}
      actions={
        <>
          <Button variant="ghost" disabled={saving || done} onClick={() => void keepFocus(discardAll)()}>
            {text.actions.discardAll}
          </Button>
          <Button variant="primary" busy={saving} disabled={done} onClick={() => void keepFocus(saveAll)()}>
            {text.actions.saveAll}
          </Button>
        </>
      }
    />
  );
}
