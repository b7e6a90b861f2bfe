import { useState } from "react";
import { nextFrame } from "../../browser/apis";
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

/** The bar without a root of its own. */
export function PageBar() {
  const { messages } = useSettingsContext();
  return messages && <ReadyBar />;
}

function ReadyBar() {
  const { unsaved } = useSettingsContext();
  const { count, saving, saveAll, discardAll } = useUnsavedChanges();
  const words = useBarWords();
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

  return (
    <UnsavedBar
      label={text.unsaved.title}
      text={last}
      actions={
        <>
          <RevealButton />
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

function useBarWords(): string {
  const { count, sections, saving, waiting, stuck } = useUnsavedChanges();
  const { state, unsaved } = useMessages();
  const format = useFormat();
  const titleOf = useSectionTitle();
  if (waiting) return state.waiting;
  if (saving) return state.saving;
  return stuck.length > 0
    ? unsaved.attention(format.list(stuck.map(titleOf)))
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
