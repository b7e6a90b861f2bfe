import { useMessages } from "../hooks/useMessages";
import type { SectionForm } from "../hooks/useSectionForm";
import type { FieldsOf } from "../settings/fields";
import type { PreferenceSection } from "../settings/Field";
import { fieldNamed } from "../settings/fieldNamed";
import { Button } from "../ui/Button/Button";
import { Note } from "../ui/Note/Note";

interface ConflictNoteProps<Section extends PreferenceSection> {
  form: SectionForm<Section>;
  name: FieldsOf<Section>;
  /** What was changed elsewhere, as a sentence. */
  text: string;
}

/** Says that a field that is being edited was changed elsewhere, and lets the person choose. */
export function ConflictNote<Section extends PreferenceSection>({ form, name, text }: ConflictNoteProps<Section>) {
  const { useTheirs, keepMine, mergeBoth } = useMessages().actions;
  const actions = (
    <>
      <Button size="small" onClick={() => form.takeTheirs(name)}>
        {useTheirs}
      </Button>
      <Button size="small" onClick={() => form.keepMine(name)}>
        {keepMine}
      </Button>
      {fieldNamed(name).merge && (
        <Button size="small" onClick={() => form.mergeBoth(name)}>
          {mergeBoth}
        </Button>
      )}
    </>
  );
  return <Note tone="warning" text={text} actions={actions} />;
}
