import { useCallback } from "react";
import type { FieldName } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import type { SectionStore } from "../settings/SectionStore";
import { focusField } from "./formFocus";
import type { PreferencesUseForm } from "./useSectionForm";

/** How the user settles a conflict. Each puts the focus back into the field. */
export interface Conflicts<Name extends FieldName> {
  /** With what was saved elsewhere. */
  takeTheirs: (name: Name) => void;
  /** With what is in the box. */
  keepMine: (name: Name) => void;
  /** With both sides' changes, where the field can join them. */
  mergeBoth: (name: Name) => void;
}

interface ConflictsOptions {
  store: SectionStore;
  form: PreferencesUseForm;
  show: (names: readonly FieldName[]) => void;
  edited: (name: FieldName, input: unknown) => void;
}

/** The three ways out of a conflict. In all of them theirs becomes the baseline that the box is compared with. */
export function useConflicts<Name extends FieldName>({ store, form, show, edited }: ConflictsOptions): Conflicts<Name> {
  const { control, getValues, setValue } = form;

  const takeTheirs = useCallback(
    (name: FieldName) => {
      if (!store.getSnapshot().conflicts.has(name)) return;
      store.keepMine(name, fieldNamed(name).toInput(store.getSnapshot().conflicts.get(name)));
      show([name]);
      // Among radios it goes to the one that is checked, once it is.
      queueMicrotask(() => focusField(control, name));
    },
    [store, show, control],
  );

  const keepMine = useCallback(
    (name: FieldName) => {
      store.keepMine(name, getValues(name));
      focusField(control, name);
    },
    [store, getValues, control],
  );

  const mergeBoth = useCallback(
    (name: FieldName) => {
      const merged = store.merged(name, getValues(name));
      if (merged === undefined) return;
      store.keepMine(name, merged);
      setValue(name, merged as never, { shouldDirty: true, shouldTouch: true });
      edited(name, merged);
      focusField(control, name);
    },
    [store, getValues, setValue, control, edited],
  );

  return { takeTheirs, keepMine, mergeBoth };
}
