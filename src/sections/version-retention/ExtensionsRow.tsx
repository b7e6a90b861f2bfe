import { useEffect, useState } from "react";
import { useController } from "react-hook-form";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSectionSnapshot, type SectionForm } from "../../hooks/useSectionForm";
import { extensionChanges, matchesFiles, normalizeExtension, parseExtensions } from "../../settings/extensions";
import { TagsInput } from "../../ui/TagsInput/TagsInput";
import { FieldRow } from "../FieldRow";

/** The file extensions as tags: what is typed is taken apart and normalised, odd stored entries are marked. */
export function ExtensionsRow({ form }: { form: SectionForm<"versionRetention"> }) {
  const { discards } = useSectionSnapshot(form);
  // Discard also empties the box of what was refused and never became a value.
  return <Extensions key={discards} form={form} />;
}

function Extensions({ form }: { form: SectionForm<"versionRetention"> }) {
  const text = useMessages();
  const format = useFormat();
  const { label, why, add, becomes, dropped, changedElsewhere, ...labels } = text.versionRetention.version_retention_ext;
  const { field } = useController({ control: form.control, name: "version_retention_ext" });
  const [refused, setRefused] = useState<string[]>([]);
  const [typed, setTyped] = useState(false);

  const notices = field.value
    .filter((entry) => !matchesFiles(entry))
    .map((entry) => {
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
      form={form}
      name="version_retention_ext"
      label={label}
      why={why}
      group
      notices={notices}
      error={wrong === undefined ? undefined : text.issues.notAnExtension(wrong)}
      showConflict={(base, theirs) => {
        if (theirs.length === 0) return undefined;
        const { added, removed } = extensionChanges(base, theirs);
        return changedElsewhere(format.list(added), format.list(removed));
      }}
      show={(entries) => (entries.length === 0 ? text.versionRetention.allTypes : format.list(entries))}
    >
      {(control) => (
        <TagsInput
          {...control}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          placeholder={add}
          parse={(typed) => {
            const { extensions, refused: odd } = parseExtensions(typed);
            return { accepted: extensions, refused: odd };
          }}
          onRefused={setRefused}
          onTyped={setTyped}
          isOdd={(entry) => !matchesFiles(entry)}
          labels={labels}
        />
      )}
    </FieldRow>
  );
}
