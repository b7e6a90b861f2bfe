import { useEffect, useMemo, useRef } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { AccountOf } from "../account/sectionResources";
import type { FormMachine } from "../form/FormMachine";
import type { HeldText } from "../form/FormState";
import type { FieldsOf, InputValues } from "../settings/fields";
import type { SaveMode } from "../settings/SaveMode";
import type { PreferenceSectionId } from "../settings/preference";
import { useBoxes, type FormBoxes } from "./useBoxes";
import { useSettingsContext } from "./SettingsContext";

/** The form of one section: its boxes, and functions to save, discard and resolve. State: {@link useSectionState}. */
export interface SectionForm<Section extends PreferenceSectionId> extends SectionActions<FieldsOf<Section>> {
  /** Ref for the `<form>` element, needed for focus and for the order of the sections on the page. */
  attach: (element: HTMLElement | null) => void;
  /** Returns the props for a native control: `<input {...form.register("nick")} />`. */
  register: <Name extends FieldsOf<Section>>(name: Name) => UseFormRegisterReturn<Name>;
  /** Sets the input of a field as if the user had typed it. */
  setInput: <Name extends FieldsOf<Section>>(name: Name, input: InputValues[Name]) => void;
}

interface SectionActions<Name> {
  /** Checks the dirty fields and sends those that differ. Does nothing while clean, saving or in conflict. */
  save: () => Promise<void>;
  /** Resets every field to the newest value known to be saved. */
  discard: () => void;
  /** Resolves a conflict with the value from elsewhere. This and the next two focus the field. */
  takeTheirs: (name: Name) => void;
  /** Resolves a conflict with the input in the box. */
  keepMine: (name: Name) => void;
  /** Resolves a conflict by merging both sides' changes. Does nothing if the field cannot be merged. */
  mergeBoth: (name: Name) => void;
  /**
   * Records text in a control that is not in its value, such as the half-typed next entry of a list; undefined for
   * none. It counts as unsaved, outlives the section (`useSectionState(form, ({ held }) => held.get(name))`), and
   * blocks saving while `refused`.
   */
  hold: (name: Name, text: HeldText | undefined) => void;
  /** Saves the values from before the last save again. Does nothing once something newer has come (`canUndo`). */
  undo: () => void;
}

/** Options of `useSectionForm`. */
export interface SectionFormOptions {
  /** When the section is saved. @default the provider's `save` */
  save?: SaveMode | undefined;
}

/** The form as the library's own sections use it, with members that only they need. */
export interface SectionBinding<Section extends PreferenceSectionId>
  extends SectionForm<Section>, Pick<FormBoxes, "control" | "getValues" | "focusable" | "hasLostFocus"> {
  machine: FormMachine;
}

const machines = new WeakMap<object, FormMachine>();

const isInBrowser = typeof document !== "undefined";

/** Returns the machine behind a form from {@link useSectionForm}. Throws for any other object. */
export function machineOf(form: object): FormMachine {
  const machine = machines.get(form);
  if (!machine) throw new Error("cloudreve-settings-ui: pass on the form that useSectionForm has returned.");
  return machine;
}

/**
 * Returns a section's form for the account. It tracks the dirty fields, rebases on newer truth and saves only changes.
 *
 * Keystrokes do not re-render the calling component. When it unmounts, edits stay for the same user, as long as the
 * provider (or the host's own `createUnsavedChanges()`) lives. Throws outside a `SettingsProvider`.
 */
export function useSectionForm<Section extends PreferenceSectionId>(
  section: Section,
  account: AccountOf<Section>,
  options: SectionFormOptions = {},
): SectionForm<Section> {
  return useSectionBinding(section, account, options);
}

export function useSectionBinding<Section extends PreferenceSectionId>(
  section: Section,
  account: AccountOf<Section>,
  { save: given }: SectionFormOptions = {},
): SectionBinding<Section> {
  const { owner, unsaved, save: ofProvider } = useSettingsContext();
  // The unsaved changes of a host may outlive a server's request: a form kept there would show a former answer.
  const machine = unsaved.formOf(section, owner, account, isInBrowser);
  const save = given ?? ofProvider;
  // Before the boxes are attached (`useBoxes`): an edit that they bring along is saved in the same way.
  useEffect(() => machine.saveAtOnce(save === "change"), [machine, save]);
  const { control, getValues, register, attach, focusable, hasLostFocus } = useBoxes(machine);
  const latest = useRef(account);
  useEffect(() => {
    latest.current = account;
  });
  // Only when the section is shown: later on the form is told, and knows more than a render does.
  useEffect(() => machine.catchUp(latest.current), [machine]);

  return useMemo(() => {
    const form: SectionBinding<Section> = {
      machine,
      control,
      getValues,
      attach,
      focusable,
      hasLostFocus,
      register,
      setInput: machine.edit,
      save: async () => {
        await unsaved.save([machine]);
      },
      discard: machine.discard,
      takeTheirs: (name) => machine.resolve(name, "theirs"),
      keepMine: (name) => machine.resolve(name, "mine"),
      mergeBoth: (name) => machine.resolve(name, "both"),
      hold: machine.hold,
      undo: machine.undo,
    };
    machines.set(form, machine);
    return form;
  }, [machine, unsaved, control, getValues, register, attach, focusable, hasLostFocus]);
}
