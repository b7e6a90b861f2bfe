import { useAccount } from "../../hooks/useAccount";
import type { AccountPart } from "../../account/Account";
import { partsOf } from "../../account/sectionParts";
import type { SectionId } from "../../settings/sections";

export type SectionReadState = "shown" | "failed" | "absent";

/** Of each section of the page: whether it is there (or about to be), cannot be read, or has nothing to show. */
export function useSectionStates(sections: readonly SectionId[]): Partial<Record<SectionId, SectionReadState>> {
  const user = useAccount(["user"]);
  const setting = useAccount(["setting"]);
  // The site is only asked where a section needs it.
  const site = useAccount(sections.some((id) => needs(id, "site")) ? ["site"] : []);
  const reads = { user, setting, site };

  const stateOf = (id: SectionId): SectionReadState => {
    if (id === "membership" && !(setting.status === "ready" && setting.account.setting.edition === "pro"))
      return "absent";
    const failed = (["user", "setting", "site"] as const).some(
      (part) => needs(id, part) && reads[part].status === "failed",
    );
    return failed ? "failed" : "shown";
  };
  return Object.fromEntries(sections.map((id) => [id, stateOf(id)]));
}

function needs(id: SectionId, part: AccountPart): boolean {
  return (partsOf(id) as readonly AccountPart[]).includes(part);
}
