import { FieldRow } from "../frame/FieldRow";
import { PreferenceSection } from "../frame/PreferenceSection";
import type { SectionProps } from "../frame/SectionBoundary";
import type { Messages } from "../../messages/Messages";
import { noWords } from "../../ui/Skeleton/noWords";
import { Words } from "../../ui/Skeleton/Words";
import { ThemeRadios } from "./ThemeRadios";

/** The theme color, chosen from those that the site offers. Tells the host which color to preview. */
export function ThemeSection(props: SectionProps) {
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
  const chosen = (
    <>
      <Words>#1976d2</Words>
      <Words className="cr-radio-card-remark">{text?.theme.default ?? noWords}</Words>
    </>
  );
  return { kind: "cards" as const, words: [chosen, "#3f51b5"] };
}
