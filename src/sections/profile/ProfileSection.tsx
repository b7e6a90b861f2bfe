import type { Account } from "../../account/Account";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { Messages } from "../../messages/Messages";
import { FieldRow } from "../frame/FieldRow";
import { PreferenceSection, type PreferenceSectionProps } from "../frame/PreferenceSection";
import { SelectRow } from "../frame/SelectRow";
import { AccountFacts } from "./AccountFacts";
import { NickInput } from "./NickInput";

/** The display name and the public profile, which others can see, and facts about the account. */
export function ProfileSection(props: PreferenceSectionProps) {
  const { profileHref } = useSettingsContext();
  const link = profileHref && {
    label: ({ profile }: Messages) => profile.share_links_in_profile.open,
    href: ({ user }: Partial<Account>) => user && profileHref(user.id),
  };
  return (
    <PreferenceSection section="profile" {...props}>
      <FieldRow name="nick">{(control) => <NickInput {...control} />}</FieldRow>
      <SelectRow name="share_links_in_profile" options={shares} link={link} />
      <AccountFacts />
    </PreferenceSection>
  );
}

const shares = ({ profile: { share_links_in_profile: text } }: Messages) => [
  { value: "", label: text.publicShares },
  { value: "all_share", label: text.allShares },
  { value: "hide_share", label: text.hidden },
];
