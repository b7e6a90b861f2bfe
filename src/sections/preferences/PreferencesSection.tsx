import { languageName } from "./languages";
import { FieldRow } from "../frame/FieldRow";
import { PreferenceSection } from "../frame/PreferenceSection";
import type { SectionProps } from "../frame/SectionBoundary";
import { SwitchRow } from "../frame/SwitchRow";
import { LanguageSelect } from "./LanguageSelect";

/** The language, and whether folder views are synced. */
export function PreferencesSection(props: SectionProps) {
  return (
    <PreferenceSection section="preferences" {...props}>
      <FieldRow
        name="language"
        show={(tag, text) => (tag === "" ? text.preferences.language.notChosen : languageName(tag))}
      >
        {(control) => <LanguageSelect {...control} />}
      </FieldRow>
      <SwitchRow name="disable_view_sync" show={(disabled, text) => text.state[disabled ? "off" : "on"]} />
    </PreferenceSection>
  );
}
