import type { SectionsOf } from "../SectionsOf";
import { FinanceSection } from "../../finance/FinanceSection";
import { MembershipSection } from "../../membership/MembershipSection";
import { StorageSection } from "../../storage/StorageSection";

export const sections: SectionsOf<"storage"> = {
  storage: StorageSection,
  membership: MembershipSection,
  finance: FinanceSection,
};
