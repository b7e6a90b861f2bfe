import { useCallback, useEffect, useMemo, useRef } from "react";
import { useForm, type Control, type UseFormGetValues, type UseFormRegister } from "react-hook-form";
import type { Boxes } from "../form/Boxes";
import { isSameInput } from "../form/fieldSteps";
import type { FormMachine } from "../form/FormMachine";
import type { FieldName, InputValues } from "../settings/fields";
import { isOfComposition } from "../browser/composition";
import { focusedTextBox, isFocusLost, textBoxOf, type Focusable } from "../browser/focus";
import { reportOuterForm } from "../browser/reportOuterForm";
import { useHydrating } from "./useHydrating";

/** The react-hook-form side of a section's form: the boxes and their registration. */
export interface FormBoxes {
  control: Control<InputValues>;
  /** Returns the input that a box holds. */
  getValues: UseFormGetValues<InputValues>;
  register: UseFormRegister<InputValues>;
  /** Ref of the `<form>` element. */
  attach: (element: HTMLElement | null) => void;
  /** Returns a ref for a control that `register` does not know, so that the form can focus it. */
  focusable: (name: FieldName) => (control: Focusable | null) => void;
  /** Whether the focus is nowhere, because the element that had it was removed. */
  hasLostFocus: () => boolean;
}

/** Binds the boxes on the page to a section's form through react-hook-form. */
export function useBoxes(form: FormMachine): FormBoxes {
  const { control, register, subscribe, getValues, setValue, resetField } = useForm<InputValues>({
    defaultValues: form.getSnapshot().inputs,
    shouldFocusError: false,
  });
  const element = useRef<HTMLElement>(null);
  const controls = useRef(new Map<FieldName, Focusable>());

  const boxes = useMemo<Boxes>(
    () => ({
      show: (name, input) => {
        if (isSameInput(getValues(name), input)) return;
        // Not `reset(…, { keepDirtyValues })`: it refills an emptied list that react-hook-form (7.92) does not know as
        // dirty, and reverts changes of a list (its issue #12097; test/hooks/reactHookFormTraps.long.browser.test.tsx).
        resetField(name, { defaultValue: input as never });
        // `resetField` (react-hook-form 7.92) ignores a field without a box: a box that registers later starts with
        // this value.
        if (!isSameInput(getValues(name), input)) setValue(name, input as never);
      },
      focused: () => focusedTextBox(element.current) as FieldName | undefined,
      focus: (name) => {
        if (name !== undefined) controls.current.get(name)?.focus();
        if (isFocusLost(element.current)) element.current?.focus();
      },
      element: () => element.current,
    }),
    [getValues, setValue, resetField],
  );

  useEffect(() => {
    const follow = ({ values, name }: { values: InputValues; name?: string | undefined }) => {
      // Also called for inputs that the form itself has shown: `edit` ignores those.
      if (name !== undefined) form.edit(name as FieldName, values[name as FieldName]);
    };
    const unsubscribe = subscribe({ formState: { values: true }, callback: follow });
    const detach = form.attachBoxes(boxes);
    return () => {
      unsubscribe();
      detach();
    };
  }, [form, boxes, subscribe]);

  const leave = useCallback(
    (event: Event) => {
      const name = textBoxOf(event.target);
      if (name !== undefined) form.leave(name as FieldName);
    },
    [form],
  );
  // Where changes are saved at once, there is no button that Enter could press.
  const enter = useCallback(
    (event: KeyboardEvent) => {
      if (event.key === "Enter" && !isOfComposition(event)) leave(event);
    },
    [leave],
  );
  // A host's own form element may mount later than this hook, or be replaced.
  const attach = useCallback(
    (next: HTMLElement | null) => {
      element.current?.removeEventListener("focusout", leave);
      element.current?.removeEventListener("keydown", enter);
      element.current = next;
      reportOuterForm(next);
      next?.addEventListener("focusout", leave);
      next?.addEventListener("keydown", enter);
    },
    [leave, enter],
  );

  const focusable = useCallback((name: FieldName) => {
    return (next: Focusable | null) => {
      if (next) controls.current.set(name, next);
      else controls.current.delete(name);
    };
  }, []);
  const hydrating = useHydrating();
  const registerBox = useCallback(
    (...[name, options]: Parameters<typeof register>) => {
      const { ref, ...field } = register(name, options);
      const attached = (box: HTMLElement | null) => {
        ref(box);
        focusable(name as FieldName)(box);
      };
      if (!hydrating) return { ...field, ref: attached };
      // react-hook-form (7.92) fills a box in its `ref`, once it is mounted, and `register` returns no value. A
      // server-rendered box needs its value in the markup.
      const value = getValues(name);
      return {
        ...field,
        ref: attached,
        ...(typeof value === "boolean" ? { defaultChecked: value } : { defaultValue: value }),
      };
    },
    [register, getValues, focusable, hydrating],
  ) as UseFormRegister<InputValues>;
  const hasLostFocus = useCallback(() => isFocusLost(element.current), []);

  return { control, getValues, register: registerBox, attach, focusable, hasLostFocus };
}
