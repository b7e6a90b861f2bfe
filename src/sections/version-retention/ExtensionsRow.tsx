import { useEffect, useMemo, useState } from "react";
import { useController } from "react-hook-form";
import { useFormat } from "../../hooks/useFormat";
import { useHydrating } from "../../hooks/useHydrating";
import { useMessages } from "../../hooks/useMessages";
import { useRows, useRowsForm, useRowsState } from "../frame/Rows";
import {
  extensionChanges,
  extensionSeparators,
  matchesFiles,
  normalizeExtension,
  parseExtensions,
} from "../../settings/extensions";
import { TagsInput } from "../../ui/TagsInput/TagsInput";
import { TagsInputStill } from "../../ui/TagsInput/TagsInputStill";
import { FieldRow } from "../frame/FieldRow";

/** The number of entries that a sentence names; it counts the rest. */
const maxNamed = 10;

/** The file extensions as tags. Splits and normalizes typed text, and marks stored entries that match no file. */
export function ExtensionsRow() {
  if (useRows().ready) return <ReadyRow />;
  return (
    <FieldRow name="version_retention_ext" group>
      {() => null}
    </FieldRow>
  );
}

function ReadyRow() {
  // The new key after a discard also empties the box of refused text, which is not part of the value.
  return <Extensions key={useRowsState((state) => state.discards)} />;
}

function Extensions() {
  const form = useRowsForm<"versionRetention">();
  const text = useMessages();
  const format = useFormat();
  const { add, becomes, dropped, changedElsewhere, more, added, removed, ...labels } =
    text.versionRetention.version_retention_ext;
  const { field } = useController({ control: form.control, name: "version_retention_ext" });
  const [refused, setRefused] = useState<string[]>([]);
  const [typed, setTyped] = useState(false);
  // `TagsInput` loads on demand, which server rendering does not wait for.
  const Tags = useHydrating() ? TagsInputStill : TagsInput;

  const some = (entries: readonly string[]) =>
    format.list(entries.length > maxNamed ? [...entries.slice(0, maxNamed), more(entries.length - maxNamed)] : entries);
  const eachOf = (say: (entry: string) => string) => (entries: readonly string[]) =>
    entries.length > maxNamed ? say(some(entries)) : entries.map(say).join(". ");

  const odd = useMemo(() => field.value.filter((entry) => !matchesFiles(entry)), [field.value]);
  const notices = odd.slice(0, maxNamed).map((entry) => {
    const normalized = normalizeExtension(entry);
    return { tone: "warning" as const, text: normalized ? becomes(entry, normalized) : dropped(entry) };
  });
  const [wrong] = refused;
  const { hold } = form;
  const held = wrong !== undefined ? "refused" : typed ? "typed" : undefined;
  useEffect(() => {
    hold("version_retention_ext", held);
    return () => hold("version_retention_ext", undefined);
  }, [hold, held]);

  return (
    <FieldRow
      name="version_retention_ext"
      group
      notices={notices}
      error={wrong === undefined ? undefined : text.issues.notAnExtension(wrong)}
      showConflict={(base, theirs) => {
        if (theirs.length === 0) return undefined;
        const changes = extensionChanges(base, theirs);
        return changedElsewhere(some(changes.added), some(changes.removed));
      }}
      show={(entries) => (entries.length === 0 ? text.versionRetention.allTypes : some(entries))}
    >
      {(control) => (
        <Tags
          {...control}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={(box) => {
            field.ref(box);
            form.focusable("version_retention_ext")(box);
          }}
          placeholder={add}
          separators={extensionSeparators}
          parse={(typed) => {
            const { extensions, refused: odd } = parseExtensions(typed);
            return { accepted: extensions, refused: odd };
          }}
          onRefused={setRefused}
          onTyped={setTyped}
          isOdd={(entry) => !matchesFiles(entry)}
          labels={{ ...labels, added: eachOf(added), removed: eachOf(removed) }}
        />
      )}
    </FieldRow>
  );
}
