import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import { buildPatch } from "../settings/buildPatch";
import type { FieldName, FieldsOf, InputValues, StoredValues } from "../settings/fields";
import type { PreferenceSection } from "../settings/Field";
import { fieldNamed } from "../settings/fieldNamed";
import { isDirty } from "../settings/isDirty";
import { refusedField } from "../settings/refusedField";
import { fieldsOf, readValues, type AccountOf } from "../settings/sections";
import { SectionStore, type SectionSnapshot } from "../settings/SectionStore";
import { dirtyResolver } from "./dirtyResolver";
import { isFocused, rootOf } from "./formFocus";
import { useSaveSettings } from "./useSaveSettings";
import { useSettingsContext } from "./SettingsContext";

/** What every section's form has, whatever its fields. */
export interface AnySectionForm extends Pick<UseFormReturn<InputValues, unknown, Partial<StoredValues>>, "control" | "register" | "getValues" | "setValue"> {
  /** Ref of the `<form>` element. */
  attach: (element: HTMLElement | null) => void;
  /** Whether the focus was on something that is gone. */
  hasLostFocus: () => boolean;
  store: SectionStore;
  /** Validates the dirty fields and sends those that differ; does nothing while clean, saving or in conflict. */
  save: () => Promise<void>;
  /** Puts every field back to the newest truth that is known. */
  discard: () => void;
  /** Puts the focus where the last edit was. */
  focusLastEdit: () => void;
}

/** A section's form: react-hook-form's own parts, the store of what is dirty, and what the user can do. */
export interface SectionForm<Section extends PreferenceSection> extends AnySectionForm {
  /** Settles a conflict with what was saved elsewhere. */
  takeTheirs: (name: FieldsOf<Section>) => void;
  /** Says whether a control holds something that is refused before it is a value: Save waits until it does not. */
  refuse: (name: FieldsOf<Section>, isRefused: boolean) => void;
  /** Settles a conflict with what is in the box. */
  keepMine: (name: FieldsOf<Section>) => void;
}

/** What a section's look follows: which fields are dirty, which are in conflict, and how the last save went. */
export function useSectionSnapshot(form: Pick<AnySectionForm, "store">): SectionSnapshot {
  return useSyncExternalStore(form.store.subscribe, form.store.getSnapshot, form.store.getSnapshot);
}

/**
 * A section's form over the account: tracks what is dirty, rebases on newer truth, saves only what changed.
 *
 * The only place that talks to react-hook-form for preferences. The component that calls it does not render again
 * on a keystroke.
 */
export function useSectionForm<Section extends PreferenceSection>(section: Section, account: AccountOf<Section>): SectionForm<Section> {
  const { callbacks } = useSettingsContext();
  const { mutateAsync } = useSaveSettings();
  const [store] = useState(() => new SectionStore(readValues(account, fieldsOf(section))));
  const [resolver] = useState(() => dirtyResolver(store));
  const element = useRef<HTMLElement>(null);
  const lastEdit = useRef<FieldName>(undefined);
  const seen = useRef<Partial<InputValues>>(store.inputs());
  const showing = useRef(false);
  const submitting = useRef(false);
  const refused = useRef(new Set<FieldName>());

  const form = useForm<InputValues, unknown, Partial<StoredValues>>({ defaultValues: store.inputs(), resolver });
  const { control, register, subscribe, getValues, setValue, resetField, setError, setFocus, clearErrors, handleSubmit } = form;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          const edited = name as FieldName | undefined;
          // Leaving a field and checking it are told here as well, and are no edits.
          if (!edited || isSame(seen.current[edited], values[edited])) return;
          seen.current = { ...seen.current, [edited]: values[edited] };
          if (showing.current) return;
          lastEdit.current = edited;
          store.edited(edited, values[edited]);
        },
      }),
    [subscribe, store],
  );

  const show = useCallback(
    // `resetField`, not `reset(…, { keepDirtyValues })`: that refills a list which the user has emptied.
    (name: FieldName) => {
      showing.current = true;
      resetField(name, { defaultValue: store.inputs()[name] as never });
      showing.current = false;
    },
    [resetField, store],
  );

  // What was left alone while the person was in it ("Ada ") is shown as it is stored ("Ada") once they leave it.
  useEffect(() => {
    const form = element.current;
    const leave = ({ target }: FocusEvent) => {
      const name = target instanceof HTMLInputElement ? (target.name as FieldName) : undefined;
      if (!name || !(name in store.baseline) || store.getSnapshot().dirty.has(name)) return;
      if (!isSame(store.inputs()[name], getValues(name))) show(name);
    };
    form?.addEventListener("focusout", leave);
    return () => form?.removeEventListener("focusout", leave);
  }, [store, getValues, show]);

  const truth = JSON.stringify(readValues(account, fieldsOf(section)));
  useEffect(() => {
    const inputs = getValues();
    const followed = store.rebase(JSON.parse(truth) as Partial<StoredValues>, inputs);
    for (const name of followed) {
      // Equal in meaning ("Ada " while more is being typed): the box of a person typing is left alone.
      const typing = !isDirty(name, store.baseline[name], inputs[name]) && isFocused(element.current, name);
      if (!typing && !isSame(store.inputs()[name], inputs[name])) show(name);
    }
  }, [truth, store, getValues, show]);

  const save = useCallback(async () => {
    const { dirty, conflicts } = store.getSnapshot();
    if (submitting.current || conflicts.size > 0 || dirty.size === 0) return;
    if (refused.current.size > 0) {
      store.setSave({ kind: "invalid", count: refused.current.size });
      for (const name of refused.current) setFocus(name);
      return;
    }
    submitting.current = true;

    await handleSubmit(
      async (values) => {
        store.setSave({ kind: "saving" });
        try {
          await mutateAsync({
            patch: (now) => buildPatch({ ...store.baseline, ...readValues(now, fieldsOf(section)) }, values),
            onSaved: (patch) => {
              store.saved(values, getValues());
              store.setSave({ kind: "saved" });
              if (Object.keys(patch).length > 0) callbacks.current.onPreferencesSaved?.(patch);
            },
          });
        } catch (error) {
          const refused = refusedField(error, Object.keys(values) as FieldName[]);
          store.setSave(refused ? { kind: "invalid", count: 1 } : { kind: "failed", error });
          if (refused) setError(refused.name, { type: "server", message: refused.message }, { shouldFocus: true });
        }
      },
      (errors) => store.setSave({ kind: "invalid", count: Object.keys(errors).length }),
    )();
    submitting.current = false;
  }, [store, section, handleSubmit, mutateAsync, getValues, callbacks, setError, setFocus]);

  const discard = useCallback(() => {
    store.discard();
    for (const name of fieldsOf(section)) show(name);
    clearErrors();
  }, [store, section, show, clearErrors]);

  const takeTheirs = useCallback(
    (name: FieldName) => {
      if (!store.getSnapshot().conflicts.has(name)) return;
      // Theirs becomes the baseline, and then it is what the form shows.
      store.keepMine(name, fieldNamed(name).toInput(store.getSnapshot().conflicts.get(name)));
      show(name);
      setFocus(name);
    },
    [store, show, setFocus],
  );
  const keepMine = useCallback(
    (name: FieldName) => {
      store.keepMine(name, getValues(name));
      setFocus(name);
    },
    [store, getValues, setFocus],
  );
  const refuse = useCallback((name: FieldName, isRefused: boolean) => {
    if (isRefused) refused.current.add(name);
    else refused.current.delete(name);
  }, []);
  const focusLastEdit = useCallback(() => {
    if (lastEdit.current) setFocus(lastEdit.current);
  }, [setFocus]);

  const attach = useCallback((form: HTMLElement | null) => void (element.current = form), []);
  const hasLostFocus = useCallback(() => {
    const active = rootOf(element.current)?.activeElement;
    return (!active || active === document.body) && document.activeElement === document.body;
  }, []);

  return { attach, hasLostFocus, control, register, getValues, setValue, store, save, discard, takeTheirs, keepMine, refuse, focusLastEdit };
}

function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));
}
