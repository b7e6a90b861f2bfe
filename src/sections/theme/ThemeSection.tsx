import { FieldRow } from "../frame/FieldRow";
import { PreferenceSection, type PreferenceSectionProps } from "../frame/PreferenceSection";
import type { Messages } from "../../messages/Messages";
import { noWords } from "../../ui/Skeleton/noWords";
import { Words } from "../../ui/Skeleton/Words";
import type { ColorName } from "./colorName";
import { ThemeRadios } from "./ThemeRadios";

/** The theme color, chosen from those that the site offers. Tells the host which color to preview. */
export function ThemeSection(props: PreferenceSectionProps) {
  return (
    <PreferenceSection section="theme" {...props}>
      <FieldRow name="preferred_theme" layout="stack" group skeleton={skeleton}>
        {(control) => <ThemeRadios {...control} />}
      </FieldRow>
    </PreferenceSection>
  );
}

/** Skeletons of the two themes of a new site. */
function skeleton(text: Messages | undefined) {
  const caption = (name: ColorName, isChosen = false) => (
    <>
      <Words className="cr-radio-card-name">{text?.theme.colors[name] ?? noWords}</Words>
      {isChosen && <Words className="cr-radio-card-remark">{text?.theme.default ?? noWords}</Words>}
    </>
  );
  return { kind: "cards" as const, words: [caption("blue", true), caption("indigo")] };
}
