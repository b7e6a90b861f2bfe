import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSectionForm } from "../../hooks/useSectionForm";
import type { Format } from "../../messages/formatIn";
import type { Messages } from "../../messages/Messages";
import type { AccountOf } from "../../settings/sections";
import { Facts } from "../../ui/Facts/Facts";
import { Select } from "../../ui/Select/Select";
import { SkeletonFacts } from "../../ui/Skeleton/SkeletonFacts";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { TextInput } from "../../ui/TextInput/TextInput";
import { FieldRow } from "../FieldRow";
import { SectionBoundary, type SectionProps } from "../SectionBoundary";
import { SectionFrame } from "../SectionFrame";
import { withStored } from "../withStored";

/** What others see of the user: display name and public profile, beside the facts of the account. */
export function ProfileSection(props: SectionProps) {
  return (
    <SectionBoundary section="profile" skeleton={skeleton} {...props}>
      {(account) => <ProfileForm account={account} {...props} />}
    </SectionBoundary>
  );
}

/** Address and date are as long as most: nobody knows yet whether they take a second line. */
const skeleton = (text: Messages | undefined, format: Format) => (
  <>
    <SkeletonRow kind="control" {...text?.profile.nick} />
    <SkeletonRow kind="control" {...text?.profile.share_links_in_profile} />
    <SkeletonFacts
      items={[
        { name: text?.profile.email, value: "you@example.com" },
        { name: text?.profile.uid },
        { name: text?.profile.group },
        { name: text?.profile.memberSince, value: format.date("2026-11-24T12:00:00Z") },
      ]}
    />
  </>
);

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
