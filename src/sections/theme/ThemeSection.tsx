import { useMessages } from "../../hooks/useMessages";
import { useSectionForm } from "../../hooks/useSectionForm";
import type { Messages } from "../../messages/Messages";
import type { AccountOf } from "../../settings/sections";
import { noWords } from "../../ui/Skeleton/noWords";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { Words } from "../../ui/Skeleton/Words";
import { FieldRow } from "../FieldRow";
import { SectionBoundary, type SectionProps } from "../SectionBoundary";
import { SectionFrame } from "../SectionFrame";
import { ThemeRadios } from "./ThemeRadios";
import { useThemePreview } from "./useThemePreview";

/** The theme color, of those that the site offers; the host is told which to show while one is picked. */
export function ThemeSection(props: SectionProps) {
  return (
    <SectionBoundary section="theme" skeleton={skeleton} {...props}>
      {(account) => <ThemeForm account={account} {...props} />}
    </SectionBoundary>
  );
}

/** The two themes of a new site. */
const skeleton = (text?: Messages) => {
  const chosen = (
    <>
      <Words>#1976d2</Words>
      <Words className="cr-radio-card-remark">{text?.theme.default ?? noWords}</Words>
    </>
  );
  return <SkeletonRow kind="cards" {...text?.theme.preferred_theme} words={[chosen, "#3f51b5"]} />;
};

function ThemeForm({ account, ...props }: SectionProps & { account: AccountOf<"theme"> }) {
  const form = useSectionForm("theme", account);
  const { preferred_theme } = useMessages().theme;
  useThemePreview(form);

  return (
    <SectionFrame section="theme" form={form} {...props}>
      <FieldRow
        form={form}
        name="preferred_theme"
        label={preferred_theme.label}
        why={preferred_theme.why}
        layout="stack"
        group
        show={(color) => color}
      >
        {(control) => <ThemeRadios {...control} form={form} account={account} />}
      </FieldRow>
    </SectionFrame>
  );
}
