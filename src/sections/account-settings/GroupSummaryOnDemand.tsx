import { onDemand } from "../../browser/onDemand";
import { useOnDemand } from "../../ui/OnDemand/useOnDemand";
import { Guard } from "../frame/Guard";
import type { GroupSummaryProps } from "./GroupSummary";

export const loadGroupSummary = onDemand(async () => (await import("./GroupSummary")).GroupSummary);

/** The summary of a group. Its code is loaded where the list of groups stands alone; the list can do without it. */
export function GroupSummaryOnDemand(props: GroupSummaryProps) {
  const { code: GroupSummary } = useOnDemand(loadGroupSummary);
  return (
    GroupSummary && (
      <Guard quiet>
        <GroupSummary {...props} />
      </Guard>
    )
  );
}
