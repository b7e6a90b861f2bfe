import { useMessages } from "../../hooks/useMessages";
import type { Messages } from "../../messages/Messages";
import type { ControlProps } from "../../ui/Field/useField";
import { Select } from "../../ui/Select/Select";
import { useRowsAccount, useRowsForm } from "../frame/Rows";
import { withStored } from "../frame/withStored";

/** A select for the shares that the public profile lists. */
export function SharesSelect(control: ControlProps) {
  const { register } = useRowsForm<"profile">();
  const stored = useRowsAccount<"profile">().setting.share_links_in_profile ?? "";
  return <Select {...control} {...register("share_links_in_profile")} options={sharesIn(useMessages(), stored)} />;
}

/** Returns the options, including the stored value. */
export function sharesIn({ profile }: Messages, stored: string) {
  const { publicShares, allShares, hidden } = profile.share_links_in_profile;
  return withStored(stored, [
    { value: "", label: publicShares },
    { value: "all_share", label: allShares },
    { value: "hide_share", label: hidden },
  ]);
}
