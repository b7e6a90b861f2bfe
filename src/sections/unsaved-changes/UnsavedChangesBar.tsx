import { useRef, useState } from "react";
import { nextFrame } from "../../browser/apis";
import { isFocusIn, isFocusLost } from "../../browser/focus";
import { tellHost } from "../../browser/tellHost";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { PageForm } from "../../form/UnsavedForm";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { Button } from "../../ui/Button/Button";
import { UnsavedBar } from "../../ui/UnsavedBar/UnsavedBar";
import { useWordsLater } from "../../ui/useWordsLater";
import { announcingBarOf } from "../frame/AnnouncingBar";
import { Guard } from "../frame/Guard";
import { SettingsRoot, type PartsProps } from "../frame/SettingsRoot";
import { useSectionTitle } from "../frame/useSectionTitle";
import { isOutOfSight, onceInSight } from "./onceInSight";
import { SectionLinks, type Reveal } from "./SectionLinks";
import { useBarWords, type BarPress } from "./useBarWords";
import { useIsBarShown } from "./useIsBarShown";

/**
 * A bar for the unsaved changes of all sections of its provider: Save all, in one PATCH, and Discard all.
 *
 * Sticks to the end of its parent element. Shown if two or more sections are dirty, or if the foot of the only dirty
 * one is out of sight. From the first change on its room is kept, so that nothing moves when it appears.
 * `AccountSettings` has the bar built in.
 */
export function UnsavedChangesBar(props: PartsProps) {
  return (
    <Guard quiet>
      <LoneBar {...props} />
    </Guard>
  );
}

function LoneBar(props: PartsProps) {
  const { count } = useUnsavedChanges();
  const [isNeeded, setNeeded] = useState(count > 0);
  if (count > 0 && !isNeeded) setNeeded(true);
  return (
    isNeeded && (
      <SettingsRoot className="cr-bar-root" {...props}>
        <PageBar />
      </SettingsRoot>
    )
  );
}

export interface PageBarProps {
  /** Shows a section that is not in sight. The bar then links to the sections with unsaved changes. */
  onReveal?: Reveal | undefined;
  /** Ids of the page's sections in its order, also of those that are not shown. */
  order?: readonly string[] | undefined;
}

/** The bar without a root of its own. It stays on the page, shown or not, so that its live region is there early. */
export function PageBar(props: PageBarProps) {
  const { messages } = useSettingsContext();
  return messages && <ReadyBar {...props} />;
}

/** The elements of the bar, shown or not. */
const inBar = ".cr-bar, .cr-bar-room";

function ReadyBar({ onReveal, order = [] }: PageBarProps) {
  const { unsaved } = useSettingsContext();
  const { count, sections, toSave, saving, saveAll, discardAll } = useUnsavedChanges();
  const isWanted = useIsBarShown();
  const isLive = useWordsLater();
  const isShown = isWanted && isLive;
  const [press, setPress] = useState<BarPress>();
  const text = useMessages();
  const words = useBarWords(onReveal !== undefined, press);
  // Keeps its last text while it lingers, so that a double click does not hit the content below.
  const done = count === 0;
  const isKept = done && !press;
  const [last, setLast] = useState(words);
  if (!isKept && JSON.stringify(last) !== JSON.stringify(words)) setLast(words);
  // Changed again, or some of it could not be discarded.
  if (press && press !== "working" && (!done || !isWanted)) setPress(undefined);

  const bar = announcingBarOf(unsaved);
  useBrowserLayoutEffect(() => bar.set({ isShown, isPressed: press !== undefined }), [bar, isShown, press]);
  useBrowserLayoutEffect(() => () => bar.set(undefined), [bar]);

  const pressedFor = useRef<PageForm>(undefined);
  // The bar also goes when one form is left whose own buttons are in sight.
  useBrowserLayoutEffect(() => {
    if (!isShown) return undefined;
    return () => {
      // A second press may have put the focus on a button of the bar again.
      const left = unsaved.dirtyForms()[0] ?? pressedFor.current;
      const form = left?.element() ?? null;
      if (!isFocusIn(form, inBar)) return;
      nextFrame(() => {
        if (isFocusLost(form) || isFocusIn(form, ".cr-bar-room")) left?.focusLastEdit();
      });
    };
  }, [unsaved, isShown]);

  /** Returns the focus to the last edited field if the bar and its buttons disappear with the last unsaved change. */
  const pressed = (work: () => unknown) => async () => {
    const [first] = unsaved.dirtyForms();
    pressedFor.current = first;
    // Before the work: the feet must not announce what the bar is about to say.
    bar.set({ isShown, isPressed: true });
    await work();
    nextFrame(() => {
      const form = first?.element() ?? null;
      if (unsaved.getSnapshot().count === 0 && (isFocusLost(form) || isFocusIn(form, inBar))) first?.focusLastEdit();
    });
  };

  const discard = () => {
    setPress("discarded");
    discardAll();
  };
  /** Saves all. Then shows a form with an invalid field, if it is in a group that is not shown. */
  const save = async () => {
    setPress("working");
    const isSaved = await saveAll();
    setPress(isSaved ? "saved" : undefined);
    if (isSaved) return;
    // Where the server could not be reached, there is nothing to correct in another group.
    const form = unsaved.dirtyForms().find((each) => isOutOfSight(each.element()) && each.isInvalid?.());
    if (!form || !onReveal) return;
    onReveal(form.id, { focus: !unsaved.focusOnceShown(form.id) && form.element() === null });
    onceInSight(form, () => form.focusInvalid());
  };

  return (
    <UnsavedBar
      shown={isShown}
      only={toSave.length > 1}
      label={text.unsaved.title}
      tone={last.tone}
      text={
        <>
          <span>{`${last.text} `}</span>
          {last.stuck.length > 0 && <SectionLinks sections={inOrder(last.stuck, order)} onReveal={onReveal} />}
        </>
      }
      sections={
        onReveal && last.stuck.length === 0 && <SectionLinks sections={inOrder(sections, order)} onReveal={onReveal} />
      }
      actions={
        <>
          {!onReveal && <RevealButton />}
          <Button variant="ghost" disabled={saving || done} onClick={() => void pressed(discard)()}>
            {text.actions.discardAll}
          </Button>
          <Button variant="primary" busy={saving} disabled={done} onClick={() => void pressed(save)()}>
            {text.actions.saveAll}
          </Button>
        </>
      }
    />
  );
}

/** Returns ids in this order; those that are not in it come last. */
function inOrder(ids: readonly string[], order: readonly string[]): string[] {
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((one, other) => placeOf(one) - placeOf(other));
}

/** A button that asks the host to show the first section that needs attention but is not on the page. */
function RevealButton() {
  const { callbacks, canReveal, unsaved } = useSettingsContext();
  const { saving, stuck, offPage } = useUnsavedChanges();
  const { show } = useMessages().unsaved;
  const titleOf = useSectionTitle();
  const section = stuck.find((id) => offPage.includes(id));
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
