import type { SectionsOf } from "../SectionsOf";
import { MembershipSection } from "../../membership/MembershipSection";

export const sections: SectionsOf<"storage"> = { membership: MembershipSection };
