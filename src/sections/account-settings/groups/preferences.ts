import type { SectionsOf } from "../SectionsOf";
import { DeviceSection } from "../../device/DeviceSection";
import { PreferencesSection } from "../../preferences/PreferencesSection";
import { ThemeSection } from "../../theme/ThemeSection";
import { VersionRetentionSection } from "../../version-retention/VersionRetentionSection";

export const sections: SectionsOf<"preferences"> = {
  preferences: PreferencesSection,
  theme: ThemeSection,
  versionRetention: VersionRetentionSection,
  device: DeviceSection,
};
