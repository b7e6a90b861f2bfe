import { FieldRow } from "../frame/FieldRow";
import { PreferenceSection } from "../frame/PreferenceSection";
import type { SectionProps } from "../frame/SectionBoundary";
import { ThemeRadios } from "./ThemeRadios";

/** The theme color, of those that the site offers; the host is told which to show while one is picked. */
export function ThemeSection(props: SectionProps) {
  return (
    <PreferenceSection section="theme" {...props}>
      <FieldRow name="preferred_theme" layout="stack" group>
        {(control) => <ThemeRadios {...control} />}
      </FieldRow>
    </PreferenceSection>
  );
}
