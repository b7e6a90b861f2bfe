import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSectionForm } from "../../hooks/useSectionForm";
import type { AccountOf } from "../../settings/sections";
import { Facts } from "../../ui/Facts/Facts";
import { Select } from "../../ui/Select/Select";
import { TextInput } from "../../ui/TextInput/TextInput";
import { FieldRow } from "../FieldRow";
import { SectionBoundary, type SectionProps } from "../SectionBoundary";
import { SectionFrame } from "../SectionFrame";
import { withStored } from "../withStored";

/** What others see of the user: display name and public profile, beside the facts of the account. */
export function ProfileSection(props: SectionProps) {
  return (
    <SectionBoundary section="profile" skeleton={["control", "control", "facts"]} {...props}>
      {(account) => <ProfileForm account={account} {...props} />}
    </SectionBoundary>
  );
}

function ProfileForm({ account, ...props }: SectionProps & { account: AccountOf<"profile"> }) {
  const form = useSectionForm("profile", account);
  const text = useMessages();
  const format = useFormat();
  const { nick, share_links_in_profile, ...facts } = text.profile;

  const name = account.user.group?.name ?? "";
  const group = name === "" ? facts.none : name;
  const shares = withStored(account.setting.share_links_in_profile, [
    { value: "", label: share_links_in_profile.publicShares },
    { value: "all_share", label: share_links_in_profile.allShares },
    { value: "hide_share", label: share_links_in_profile.hidden },
  ]);

  return (
    <SectionFrame section="profile" form={form} {...props}>
      <FieldRow form={form} name="nick" label={nick.label} why={nick.why} show={(name) => name}>
        {(control) => <TextInput {...control} {...form.register("nick")} autoComplete="nickname" />}
      </FieldRow>
      {account.setting.has_share_links && (
        <FieldRow
          form={form}
          name="share_links_in_profile"
          label={share_links_in_profile.label}
          why={share_links_in_profile.why}
          show={(value) => shares.find((share) => share.value === value)?.label ?? value}
        >
          {(control) => <Select {...control} {...form.register("share_links_in_profile")} options={shares} />}
        </FieldRow>
      )}
      <Facts
        items={[
          { name: facts.email, value: <bdi>{account.user.email}</bdi> },
          { name: facts.uid, value: <bdi>{account.user.id}</bdi> },
          { name: facts.group, value: <bdi>{group}</bdi> },
          { name: facts.memberSince, value: format.date(account.user.created_at) },
        ]}
      />
    </SectionFrame>
  );
}
