import { useCallback, useEffect, useRef } from "react";
import type { FieldName, InputValues, StoredValues } from "../settings/fields";
import type { PreferenceSection } from "../settings/Field";
import { isDirty } from "../settings/isDirty";
import { fieldsOf, readValues, type AccountOf } from "../settings/sections";
import type { SectionStore } from "../settings/SectionStore";
import { isFocused, textBoxOf } from "./formFocus";
import { useReadBack } from "./useReadBack";
import type { PreferencesUseForm } from "./useSectionForm";

interface RebaseOptions<Section extends PreferenceSection> {
  section: Section;
  account: AccountOf<Section>;
  store: SectionStore;
  form: PreferencesUseForm;
  /** The form's element, while it is on the page. */
  getElement: () => HTMLElement | null;
  /** The user changed a field. */
  edited: (name: FieldName, input: unknown) => void;
}

export interface Rebase {
  /** Takes newer truth in: what is clean follows it, what is dirty stays or is in conflict. */
  rebase: (truth: Partial<StoredValues>) => void;
  /** Shows fields as the baseline has them, once nobody is typing in them. */
  follow: (names: readonly FieldName[]) => void;
  /** Shows fields as the baseline has them, now. */
  show: (names: readonly FieldName[]) => void;
  /** For `focusout` of the form: a box was left. */
  leave: (event: Event) => void;
}

/**
 * Keeps a section's form and its baseline in step: tells the user's edits from what the form is made to show, and
 * rebases on newer truth without touching a box that is being typed in.
 */
export function useRebase<Section extends PreferenceSection>({
  section,
  account,
  store,
  form,
  getElement,
  edited,
}: RebaseOptions<Section>): Rebase {
  const { subscribe, getValues, resetField } = form;
  const seen = useRef<Partial<InputValues>>(store.inputs());
  const showing = useRef(false);
  /** The text box that was typed in since it got the focus, and the truth that waits until it is left. */
  const typing = useRef<FieldName>(undefined);
  const waiting = useRef<Partial<StoredValues>>({});

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          const changed = name as FieldName | undefined;
          // Leaving a field and checking it are told here as well, and are no edits.
          if (!changed || isSame(seen.current[changed], values[changed])) return;
          seen.current = { ...seen.current, [changed]: values[changed] };
          if (showing.current) return;
          if (typing.current !== changed && isFocused(getElement(), changed)) typing.current = changed;
          edited(changed, values[changed]);
        },
      }),
    [subscribe, edited, getElement],
  );

  const show = useCallback(
    // `resetField`, not `reset(…, { keepDirtyValues })`: that refills an emptied list where nothing has marked it dirty (a field array, `setValue`).
    (names: readonly FieldName[]) => {
      showing.current = true;
      for (const name of names) resetField(name, { defaultValue: store.inputs()[name] as never });
      showing.current = false;
    },
    [resetField, store],
  );

  const follow = useCallback(
    (names: readonly FieldName[]) => {
      const inputs = getValues();
      // What means the same as before ("Ada " while more is being typed) is left as it is until the box is left.
      const isOpen = (name: FieldName) =>
        isFocused(getElement(), name) && !isDirty(name, store.baseline[name], inputs[name]);
      show(names.filter((name) => !isSame(store.inputs()[name], inputs[name]) && !isOpen(name)));
    },
    [store, getValues, show, getElement],
  );

  /** Clean, but typed in and not saved since: its caret, composition and undo history would go with a new value. */
  const isBeingTypedIn = useCallback(
    (name: FieldName) =>
      typing.current === name &&
      isFocused(getElement(), name) &&
      store.getSnapshot().save.kind !== "saved" &&
      !isDirty(name, store.baseline[name], getValues(name)),
    [getElement, store, getValues],
  );

  const rebase = useCallback(
    (truth: Partial<StoredValues>) => {
      const inputs = getValues();
      const [later, now] = divide(truth, isBeingTypedIn);
      const [, stillWaiting] = divide(waiting.current, (name) => name in now);
      waiting.current = { ...stillWaiting, ...later };
      follow(store.rebase(now, inputs));
    },
    [store, getValues, follow, isBeingTypedIn],
  );

  const leave = useCallback(
    (event: Event) => {
      const name = textBoxOf(event.target);
      if (!name || !(name in store.baseline)) return;
      typing.current = undefined;
      rebase(waiting.current);
      // What was left alone meanwhile ("Ada ") is shown as it is stored ("Ada").
      if (!store.getSnapshot().dirty.has(name) && !isSame(store.inputs()[name], getValues(name))) show([name]);
    },
    [store, getValues, show, rebase],
  );

  const truth = JSON.stringify(readValues(account, fieldsOf(section)));
  useEffect(() => rebase(JSON.parse(truth) as Partial<StoredValues>), [truth, rebase]);
  useReadBack({ section, store, getValues, follow, rebase });

  return { rebase, follow, show, leave };
}

function divide(
  values: Partial<StoredValues>,
  test: (name: FieldName) => boolean,
): [Partial<StoredValues>, Partial<StoredValues>] {
  const entries = Object.entries(values);
  return [
    Object.fromEntries(entries.filter(([name]) => test(name as FieldName))),
    Object.fromEntries(entries.filter(([name]) => !test(name as FieldName))),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));
}
