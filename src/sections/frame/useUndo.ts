import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import type { SectionBinding } from "../../hooks/useSectionForm";
import { useMachineState } from "../../hooks/useSectionState";
import type { PreferenceSectionId } from "../../settings/preference";
import { namesIn } from "../../settings/values";
import { textOf } from "./fieldTexts";

/** A button of the foot. */
export interface FootAction {
  label: string;
  /** The accessible name, which begins with the label. */
  name: string;
  onPress: () => void;
}

/** Returns the action that undoes the last save, where changes are saved at once, and whether that has been done. */
export function useUndo(
  form: SectionBinding<PreferenceSectionId>,
  isAtOnce: boolean,
): { action: FootAction | undefined; isUndone: boolean } {
  const messages = useMessages();
  const format = useFormat();
  const undo = useMachineState(form, (state) => state.undo);
  const isUndone = useMachineState(form, (state) => state.isUndone);
  if (!isAtOnce || !undo) return { action: undefined, isUndone: isAtOnce && isUndone };
  const labels = namesIn(undo).map((name) => textOf(messages, name).label);
  const onPress = () => {
    form.undo();
    // The button goes: the focus belongs to the control whose value has changed.
    form.machine.focusLastEdit();
  };
  const { undo: label, undoOf } = messages.actions;
  return { action: { label, name: undoOf(format.list(labels)), onPress }, isUndone: false };
}
