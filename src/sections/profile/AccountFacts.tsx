import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { Facts } from "../../ui/Facts/Facts";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { useRows, useRowsAccount } from "../frame/Rows";

/** What the account is: e-mail, id, group, sign-up date; while it loads, their places. */
export function AccountFacts() {
  return useRows().ready ? <ReadyFacts /> : <SkeletonRow kind="facts" />;
}

function ReadyFacts() {
  const { user } = useRowsAccount<"profile">();
  const facts = useMessages().profile;
  const format = useFormat();
  const name = user.group?.name ?? "";
  const group = name === "" ? facts.none : name;
  return (
    <Facts
      items={[
        { name: facts.email, value: <bdi>{user.email}</bdi> },
        { name: facts.uid, value: <bdi>{user.id}</bdi> },
        { name: facts.group, value: <bdi>{group}</bdi> },
        { name: facts.memberSince, value: format.date(user.created_at) },
      ]}
    />
  );
}
