import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { Facts } from "../../ui/Facts/Facts";
import { SkeletonFacts } from "../../ui/Skeleton/SkeletonFacts";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useRows, useRowsAccount } from "../frame/Rows";

/** What the account is: e-mail, id, group, sign-up date; while it loads, their places. */
export function AccountFacts() {
  return useRows().ready ? <ReadyFacts /> : <FactPlaces />;
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

/** With an address and a date of the usual length: nothing tells yet whether they take a second line. */
function FactPlaces() {
  const { messages, format } = useSettingsContext();
  const facts = messages?.profile;
  return (
    <SkeletonFacts
      items={[
        { name: facts?.email, value: "you@example.com" },
        { name: facts?.uid },
        { name: facts?.group },
        { name: facts?.memberSince, value: format.date("2026-11-24T12:00:00Z") },
      ]}
    />
  );
}
