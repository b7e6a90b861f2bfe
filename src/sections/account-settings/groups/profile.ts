import type { SectionsOf } from "../SectionsOf";
import { AvatarSection } from "../../avatar/AvatarSection";
import { ProfileSection } from "../../profile/ProfileSection";

export const sections: SectionsOf<"profile"> = { avatar: AvatarSection, profile: ProfileSection };
