import { FieldRow } from "../frame/FieldRow";
import { PreferenceSection } from "../frame/PreferenceSection";
import type { SectionProps } from "../frame/SectionBoundary";
import { AccountFacts } from "./AccountFacts";
import { NickInput } from "./NickInput";
import { SharesSelect, sharesIn } from "./SharesSelect";

/** The display name and the public profile, which others can see, and facts about the account. */
export function ProfileSection(props: SectionProps) {
  return (
    <PreferenceSection section="profile" {...props}>
      <FieldRow name="nick">{(control) => <NickInput {...control} />}</FieldRow>
      <FieldRow
        name="share_links_in_profile"
        show={(value, text) => sharesIn(text, value).find((share) => share.value === value)?.label ?? value}
      >
        {(control) => <SharesSelect {...control} />}
      </FieldRow>
      <AccountFacts />
    </PreferenceSection>
  );
}
