import { useMessages } from "../../hooks/useMessages";
import type { FieldName } from "../../settings/fields";
import { fieldNamed } from "../../settings/fieldNamed";
import { Button } from "../../ui/Button/Button";
import { Note } from "../../ui/Note/Note";
import { useRowsForm } from "./Rows";

interface ConflictNoteProps {
  name: FieldName;
  /** The change made elsewhere, as a sentence. */
  text: string;
}

/** Says that a dirty field was changed elsewhere, and lets the user resolve the conflict. */
export function ConflictNote({ name, text }: ConflictNoteProps) {
  const { useTheirs, keepMine, mergeBoth } = useMessages().actions;
  const form = useRowsForm();
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
