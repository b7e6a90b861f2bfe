import { useFormat } from "../../hooks/useFormat";
import { FieldRow } from "../frame/FieldRow";
import { PreferenceSection, type PreferenceSectionProps } from "../frame/PreferenceSection";
import { SwitchRow } from "../frame/SwitchRow";
import { ExtensionsRow } from "./ExtensionsRow";
import { MaximumControl } from "./MaximumControl";

/** Settings for earlier versions of files: whether to keep them, for which files, and how many. */
export function VersionRetentionSection(props: PreferenceSectionProps) {
  const format = useFormat();
  return (
    <PreferenceSection section="versionRetention" {...props}>
      <SwitchRow name="version_retention_enabled" />
      <ExtensionsRow />
      <FieldRow
        name="version_retention_max"
        skeleton={(text) => ({ kind: "number", words: [text?.versionRetention.version_retention_max.unlimited] })}
        show={(maximum, text) =>
          maximum === 0 ? text.versionRetention.version_retention_max.unlimited : format.number(maximum)
        }
      >
        {(control) => <MaximumControl {...control} />}
      </FieldRow>
    </PreferenceSection>
  );
}
