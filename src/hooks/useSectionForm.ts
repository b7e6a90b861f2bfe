import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import type { FieldName, FieldsOf, InputValues, StoredValues } from "../settings/fields";
import type { PreferenceSection } from "../settings/Field";
import type { PreferenceForm } from "../settings/PreferenceForm";
import { fieldsOf, readValues, type AccountOf } from "../settings/sections";
import { isBusy } from "../settings/SaveStatus";
import { SectionStore, type SectionSnapshot } from "../settings/SectionStore";
import { dirtyResolver } from "./dirtyResolver";
import { focusField, isFocusLost } from "./formFocus";
import { useConflicts, type Conflicts } from "./useConflicts";
import { useRebase } from "./useRebase";
import { useRegister } from "./useRegister";
import { useSavePreferences } from "./useSavePreferences";
import { useSettingsContext } from "./SettingsContext";

/** react-hook-form's own form of a section. */
export type PreferencesUseForm = UseFormReturn<InputValues, unknown, Partial<StoredValues>>;

/** What every section's form has, whatever its fields. */
export interface AnySectionForm extends Pick<PreferencesUseForm, "control" | "register" | "getValues" | "setValue"> {
  /** Ref of the `<form>` element. */
  attach: (element: HTMLElement | null) => void;
  /** Whether the focus was on something that is gone. */
  hasLostFocus: () => boolean;
  store: SectionStore;
  /** Validates the dirty fields and sends those that differ; does nothing while clean, saving or in conflict. */
  save: () => Promise<void>;
  /** Puts every field back to the newest truth that is known. */
  discard: () => void;
  /** Puts the focus where the last edit was, or, where that takes none any more, on the form. */
  focusLastEdit: () => void;
}

/** A section's form: react-hook-form's own parts, the store of what is dirty, and what the user can do. */
export interface SectionForm<Section extends PreferenceSection> extends AnySectionForm, Conflicts<FieldsOf<Section>> {
  /** Says that a control holds a text beside its value: one being typed, or one that is refused, which Save waits for. */
  hold: (name: FieldsOf<Section>, what: "typed" | "refused" | undefined) => void;
}

/**
 * What a section's look follows: which fields are dirty, which are in conflict, and how the last save went.
 *
 * With `select` it is a part of that, which has to be the same value as long as nothing changed in it: what calls this
 * renders again only when it is another one.
 */
export function useSectionSnapshot(form: Pick<AnySectionForm, "store">): SectionSnapshot;
export function useSectionSnapshot<T>(form: Pick<AnySectionForm, "store">, select: (snapshot: SectionSnapshot) => T): T;
export function useSectionSnapshot(
  { store }: Pick<AnySectionForm, "store">,
  select = (snapshot: SectionSnapshot): unknown => snapshot,
): unknown {
  const selected = () => select(store.getSnapshot());
  return useSyncExternalStore(store.subscribe, selected, selected);
}

/**
 * A section's form over the account: tracks what is dirty, rebases on newer truth, saves only what changed.
 *
 * The only place that makes a react-hook-form of preferences. The component that calls it does not render again on a
 * keystroke.
 */
export function useSectionForm<Section extends PreferenceSection>(
  section: Section,
  account: AccountOf<Section>,
): SectionForm<Section> {
  const { owner, unsaved } = useSettingsContext();
  const [store] = useState(() => new SectionStore(readValues(account, fieldsOf(section))));
  const [resolver] = useState(() => dirtyResolver(store));
  const element = useRef<HTMLElement>(null);
  const lastEdit = useRef<FieldName>(undefined);
  const submitting = useRef(false);
  const refused = useRef(new Set<FieldName>());
  const invalid = useRef<readonly FieldName[]>([]);

  const form = useForm<InputValues, unknown, Partial<StoredValues>>({
    defaultValues: store.inputs(),
    resolver,
    shouldFocusError: false,
  });
  const register = useRegister(form);
  const { control, getValues, setValue, setError, clearErrors, handleSubmit } = form;

  const edited = useCallback(
    (name: FieldName, input: unknown) => {
      lastEdit.current = name;
      store.edited(name, input);
    },
    [store],
  );
  const getElement = useCallback(() => element.current, []);
  const { rebase, follow, show, leave } = useRebase({ section, account, store, form, getElement, edited });

  const submit = useCallback(async () => {
    const { dirty, conflicts, save } = store.getSnapshot();
    if (submitting.current || isBusy(save) || conflicts.size > 0 || dirty.size === 0) return undefined;
    // A second press while the first is still being checked.
    submitting.current = true;
    let values: Partial<StoredValues> = {};
    let errors: Partial<Record<FieldName, unknown>> = {};
    await handleSubmit(
      (checked) => void (values = checked),
      (found) => void (errors = found),
    )().finally(() => (submitting.current = false));
    invalid.current = fieldsOf(section).filter((name) => name in errors || refused.current.has(name));
    store.setSave(invalid.current.length > 0 ? { kind: "invalid", count: invalid.current.length } : { kind: "saving" });
    return invalid.current.length > 0 ? undefined : values;
  }, [store, section, handleSubmit]);

  const focusInvalid = useCallback(() => {
    const [first] = invalid.current;
    if (first === undefined || store.getSnapshot().save.kind !== "invalid") return false;
    focusField(control, first);
    return true;
  }, [store, control]);

  const [preferenceForm] = useState<PreferenceForm>(() => ({
    section,
    owner,
    store,
    submit,
    focusInvalid,
    getInputs: () => getValues(),
    follow,
    rebase,
    refuse: ({ name, message }) => {
      invalid.current = [name];
      setError(name, { type: "server", message }, { shouldFocus: true });
    },
  }));
  const savePreferences = useSavePreferences();
  const save = useCallback(async () => {
    await savePreferences([preferenceForm]);
  }, [savePreferences, preferenceForm]);

  const discard = useCallback(() => {
    store.discard();
    show(fieldsOf(section));
    clearErrors();
  }, [store, section, show, clearErrors]);

  const focusLastEdit = useCallback(() => {
    if (lastEdit.current) focusField(control, lastEdit.current);
    // A control that takes no edits any more may take no focus either.
    if (isFocusLost(getElement())) getElement()?.focus();
  }, [control, getElement]);

  useEffect(
    () =>
      unsaved.add({
        section,
        subscribe: store.subscribe,
        count: () => store.getSnapshot().dirty.size,
        save: () => store.getSnapshot().save,
        discard,
        focus: focusLastEdit,
        focusInvalid,
        element: getElement,
        saveBy: { with: preferenceForm },
      }),
    [unsaved, section, store, discard, focusLastEdit, focusInvalid, getElement, preferenceForm],
  );

  const conflicts = useConflicts<FieldsOf<Section>>({ store, form, show, edited });
  const hold = useCallback(
    (name: FieldName, what: "typed" | "refused" | undefined) => {
      if (what === "refused") refused.current.add(name);
      else refused.current.delete(name);
      store.hold(name, what !== undefined, getValues(name));
    },
    [store, getValues],
  );
  // A host's own form may come later than this, or be replaced.
  const attach = useCallback(
    (form: HTMLElement | null) => {
      element.current?.removeEventListener("focusout", leave);
      element.current = form;
      form?.addEventListener("focusout", leave);
    },
    [leave],
  );
  const hasLostFocus = useCallback(() => isFocusLost(getElement()), [getElement]);

  return {
    attach,
    hasLostFocus,
    control,
    register,
    getValues,
    setValue,
    store,
    save,
    discard,
    ...conflicts,
    hold,
    focusLastEdit,
  };
}
