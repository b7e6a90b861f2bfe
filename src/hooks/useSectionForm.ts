import { useMemo } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { AccountOf } from "../account/sectionParts";
import type { FormMachine } from "../form/FormMachine";
import type { HeldText } from "../form/FormState";
import type { FieldsOf, InputValues } from "../settings/fields";
import type { PreferenceSection } from "../settings/preference";
import { useBoxes, type FormBoxes } from "./useBoxes";
import { useSettingsContext } from "./SettingsContext";

/** The form of one section: its boxes, and the ways to save, discard and resolve. Its state: {@link useSectionState}. */
export interface SectionForm<Section extends PreferenceSection> extends SectionActions<FieldsOf<Section>> {
  /** Ref of the `<form>` element, for the focus and the order of the page. */
  attach: (element: HTMLElement | null) => void;
  /** Returns the props of a native box: `<input {...form.register("nick")} />`. */
  register: <Name extends FieldsOf<Section>>(name: Name) => UseFormRegisterReturn<Name>;
  /** Puts an input into a field, as if the person had typed it. */
  setValue: <Name extends FieldsOf<Section>>(name: Name, input: InputValues[Name]) => void;
}

interface SectionActions<Name> {
  /** Checks the dirty fields and sends those that differ. Does nothing while clean, saving or in conflict. */
  save: () => Promise<void>;
  /** Puts every field back to the newest values known to be saved. */
  discard: () => void;
  /** Resolves a conflict with the value from elsewhere. Like the other two, it puts the focus into the field. */
  takeTheirs: (name: Name) => void;
  /** Resolves a conflict with the input in the box. */
  keepMine: (name: Name) => void;
  /** Resolves a conflict with both sides' changes, where the field can join them. */
  mergeBoth: (name: Name) => void;
  /**
   * A control holds a text beside its value: one being typed counts as unsaved, a refused one makes Save wait, undefined
   * ends it.
   */
  hold: (name: Name, text: HeldText | undefined) => void;
}

/** The same for the library's own sections, with what only they need. */
export interface SectionBinding<Section extends PreferenceSection>
  extends SectionForm<Section>, Pick<FormBoxes, "control" | "getValues" | "focusable" | "hasLostFocus"> {
  machine: FormMachine;
}

const machines = new WeakMap<object, FormMachine>();

/** Returns the machine behind a form that {@link useSectionForm} has made. */
export function machineOf(form: object): FormMachine {
  const machine = machines.get(form);
  if (!machine)
    throw new Error(
      "cloudreve-settings-ui: this form does not come from useSectionForm. Pass on the object that it returned.",
    );
  return machine;
}

/**
 * Returns a section's form over the account: it tracks the dirty fields, rebases on newer truth and saves only changes.
 *
 * The component that calls it is not rendered again by a keystroke. Edits stay when it unmounts, for the same user, as
 * long as the provider (or the host's own `createUnsavedChanges()`) lives. Throws where no `SettingsProvider` is above.
 */
export function useSectionForm<Section extends PreferenceSection>(
  section: Section,
  account: AccountOf<Section>,
): SectionForm<Section> {
  return useSectionBinding(section, account);
}

export function useSectionBinding<Section extends PreferenceSection>(
  section: Section,
  account: AccountOf<Section>,
): SectionBinding<Section> {
  const { owner, unsaved } = useSettingsContext();
  const machine = unsaved.formOf(section, owner, account);
  const { control, getValues, register, attach, focusable, hasLostFocus } = useBoxes(machine);

  return useMemo(() => {
    const form: SectionBinding<Section> = {
      machine,
      control,
      getValues,
      attach,
      focusable,
      hasLostFocus,
      register,
      setValue: machine.edit,
      save: async () => {
        await unsaved.save([machine]);
      },
      discard: machine.discard,
      takeTheirs: (name) => machine.resolve(name, "theirs"),
      keepMine: (name) => machine.resolve(name, "mine"),
      mergeBoth: (name) => machine.resolve(name, "both"),
      hold: machine.hold,
    };
    machines.set(form, machine);
    return form;
  }, [machine, unsaved, control, getValues, register, attach, focusable, hasLostFocus]);
}
