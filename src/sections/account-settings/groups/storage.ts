import type { SectionsOf } from "../SectionsOf";
import { MembershipSection } from "../../membership/MembershipSection";
import { StorageSection } from "../../storage/StorageSection";

export const sections: SectionsOf<"storage"> = { storage: StorageSection, membership: MembershipSection };
