import { useMemo } from "react";
import { useController } from "react-hook-form";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { useFormat } from "../../hooks/useFormat";
import { useHydrating } from "../../hooks/useHydrating";
import { useMessages } from "../../hooks/useMessages";
import { useRows, useRowsForm, useRowsState } from "../frame/Rows";
import {
  extensionChanges,
  extensionIn,
  extensionSeparators,
  matchesFiles,
  normalizeExtension,
  parseExtensions,
} from "../../settings/extensions";
import { TagsInput } from "../../ui/TagsInput/TagsInput";
import { TagsInputStill } from "../../ui/TagsInput/TagsInputStill";
import type { Messages } from "../../messages/Messages";
import { FieldRow } from "../frame/FieldRow";
import { NotLoaded } from "../frame/NotLoaded";

/** The number of entries that a sentence names; it counts the rest. */
const maxNamed = 10;

/** Returns why a text is refused, and the extension that it could be. */
function refusal({ issues }: Messages, entry: string): string {
  const extension = extensionIn(entry);
  const possible =
    extension === undefined
      ? issues.extensionExample
      : entry.toLowerCase().endsWith(extension)
        ? issues.onlyLastPart(extension)
        : issues.withoutSigns(extension);
  return `${issues.notAnExtension(entry)} ${possible}`;
}

/** The file extensions as tags. Splits and normalizes typed text, and marks stored entries that match no file. */
export function ExtensionsRow() {
  if (useRows().ready) return <Extensions />;
  return (
    <FieldRow name="version_retention_ext" group>
      {() => null}
    </FieldRow>
  );
}

function Extensions() {
  const form = useRowsForm<"versionRetention">();
  const text = useMessages();
  const format = useFormat();
  const { add, becomes, dropped, changedElsewhere, more, added, removed, ...labels } =
    text.versionRetention.version_retention_ext;
  const { field } = useController({ control: form.control, name: "version_retention_ext" });
  const held = useRowsState((state) => state.held.get("version_retention_ext"));
  // `TagsInput` loads on demand, which server rendering does not wait for.
  const Tags = useHydrating() ? TagsInputStill : TagsInput;

  const some = (entries: readonly string[]) =>
    format.list(entries.length > maxNamed ? [...entries.slice(0, maxNamed), more(entries.length - maxNamed)] : entries);
  const allOf = (say: (entries: string) => string) => (entries: readonly string[]) => say(some(entries));

  const odd = useMemo(() => field.value.filter((entry) => !matchesFiles(entry)), [field.value]);
  const notices = odd.slice(0, maxNamed).map((entry) => {
    const normalized = normalizeExtension(entry);
    return { tone: "warning" as const, text: normalized ? becomes(entry, normalized) : dropped(entry) };
  });
  const wrong = held?.refused ? parseExtensions(held.text).refused[0] : undefined;
  const { machine } = form;
  const holdText = (typed: string, refused: readonly string[]) =>
    machine.hold(
      "version_retention_ext",
      typed.trim() === "" ? undefined : { text: typed, refused: refused.length > 0 },
    );
  // Text in a box that leaves the page becomes extensions, as it does when the user leaves the box.
  useBrowserLayoutEffect(
    () => () => {
      const { held: texts, inputs } = machine.getSnapshot();
      const left = texts.get("version_retention_ext");
      if (!left) return;
      const { extensions, refused } = parseExtensions(left.text);
      const known = inputs.version_retention_ext ?? [];
      const input = [...known, ...extensions.filter((each) => !known.includes(each))];
      const rest = refused.length > 0 ? { text: refused.join(", "), refused: true } : undefined;
      machine.leaveBehind("version_retention_ext", input, rest);
    },
    [machine],
  );

  return (
    <FieldRow
      name="version_retention_ext"
      group
      notices={notices}
      error={wrong === undefined ? undefined : refusal(text, wrong)}
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
            const { extensions, refused } = parseExtensions(typed);
            return { accepted: extensions, refused };
          }}
          text={held?.text ?? ""}
          onText={holdText}
          isOdd={(entry) => !matchesFiles(entry)}
          notLoaded={(retry) => <NotLoaded onRetry={retry} />}
          labels={{ ...labels, added: allOf(added), removed: allOf(removed) }}
        />
      )}
    </FieldRow>
  );
}
