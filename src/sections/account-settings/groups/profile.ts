import type { SectionsOf } from "../SectionsOf";
import { ProfileSection } from "../../profile/ProfileSection";

export const sections: SectionsOf<"profile"> = { profile: ProfileSection };
