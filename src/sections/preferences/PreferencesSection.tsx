import { PreferenceSection, type PreferenceSectionProps } from "../frame/PreferenceSection";
import { SelectRow } from "../frame/SelectRow";
import { SwitchRow } from "../frame/SwitchRow";
import { languageName, languages } from "./languages";

/** The language, and whether folder views are synced. */
export function PreferencesSection(props: PreferenceSectionProps) {
  return (
    <PreferenceSection section="preferences" {...props}>
      <SelectRow
        name="language"
        options={() => offered}
        labelOf={(tag, text) => (tag === "" ? text.preferences.language.notChosen : languageName(tag))}
      />
      <SwitchRow name="disable_view_sync" show={(disabled, text) => text.state[disabled ? "off" : "on"]} />
    </PreferenceSection>
  );
}

/** The languages of Cloudreve's own frontend. */
const offered = languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));
