import { useMessages } from "../hooks/useMessages";
import type { SectionForm } from "../hooks/useSectionForm";
import type { FieldsOf } from "../settings/fields";
import type { PreferenceSection } from "../settings/Field";
import { Button } from "../ui/Button/Button";
import { Note } from "../ui/Note/Note";

interface ConflictNoteProps<Section extends PreferenceSection> {
  form: SectionForm<Section>;
  name: FieldsOf<Section>;
  /** What it changed to elsewhere, in words. */
  theirs: string;
}

/** Says that a field that is being edited was changed elsewhere, and lets the person choose. */
export function ConflictNote<Section extends PreferenceSection>({ form, name, theirs }: ConflictNoteProps<Section>) {
  const text = useMessages();
  const actions = (
    <>
      <Button size="small" onClick={() => form.takeTheirs(name)}>
        {text.actions.useTheirs}
      </Button>
      <Button size="small" onClick={() => form.keepMine(name)}>
        {text.actions.keepMine}
      </Button>
    </>
  );
  return <Note tone="warning" text={text.state.changedElsewhere(theirs)} actions={actions} />;
}
