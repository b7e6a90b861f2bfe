import { FieldRow } from "../frame/FieldRow";
import { PreferenceSection } from "../frame/PreferenceSection";
import type { SectionProps } from "../frame/SectionBoundary";
import type { Messages } from "../../messages/Messages";
import { ThemeCaption } from "./ThemeCaption";
import { ThemeRadios } from "./ThemeRadios";

/** The theme color, of those that the site offers; the host is told which to show while one is picked. */
export function ThemeSection(props: SectionProps) {
  return (
    <PreferenceSection section="theme" {...props}>
      <FieldRow name="preferred_theme" layout="stack" group place={places}>
        {(control) => <ThemeRadios {...control} />}
      </FieldRow>
    </PreferenceSection>
  );
}

/** The two themes of a new site. */
function places(text: Messages | undefined) {
  const words = [
    <ThemeCaption key="1" color="#1976d2" remark={text?.theme.default} />,
    <ThemeCaption key="2" color="#3f51b5" />,
  ];
  return { kind: "cards" as const, words };
}
