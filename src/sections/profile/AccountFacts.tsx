import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { shownEmail } from "../../text/shownEmail";
import { Facts } from "../../ui/Facts/Facts";
import { SkeletonFacts } from "../../ui/Skeleton/SkeletonFacts";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useRowId } from "../frame/PageRows";
import { useRows, useRowsAccount } from "../frame/Rows";

/** E-mail, id, user group and sign-up date of the account. Skeletons while the account loads. */
export function AccountFacts() {
  return useRows().ready ? <ReadyFacts /> : <LoadingFacts />;
}

function ReadyFacts() {
  const { user } = useRowsAccount<"profile">();
  const facts = useMessages().profile;
  const format = useFormat();
  const name = user.group?.name ?? "";
  const email = shownEmail(user.email);
  const group = name === "" ? facts.none : name;
  return (
    <Facts
      items={[
        { id: useRowId("email"), name: facts.email, value: email ? <bdi translate="no">{email}</bdi> : facts.none },
        { id: useRowId("uid"), name: facts.uid, value: <bdi translate="no">{user.id}</bdi> },
        {
          id: useRowId("group"),
          name: facts.group,
          value: <bdi translate={name === "" ? undefined : "no"}>{group}</bdi>,
        },
        { id: useRowId("memberSince"), name: facts.memberSince, value: format.date(user.created_at) },
      ]}
    />
  );
}

/**
 * Uses an e-mail address and a date of the usual length, because they decide how many lines the facts take. The date is
 * not formatted: the first use of `Intl.DateTimeFormat` takes 14 ms, in the task that shows the page.
 */
function LoadingFacts() {
  const facts = useSettingsContext().messages?.profile;
  return (
    <SkeletonFacts
      items={[
        { name: facts?.email, value: "you@example.com" },
        { name: facts?.uid },
        { name: facts?.group },
        { name: facts?.memberSince, value: "November 24, 2026" },
      ]}
    />
  );
}
