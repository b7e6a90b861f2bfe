import type { SectionsOf } from "../SectionsOf";
import { LinkedIdentitiesSection } from "../../linked-identities/LinkedIdentitiesSection";
import { PasskeysSection } from "../../passkeys/PasskeysSection";
import { PasswordSection } from "../../password/PasswordSection";
import { SecurityOverview } from "../../security-overview/SecurityOverview";
import { SessionsSection } from "../../sessions/SessionsSection";
import { SignInActivitySection } from "../../sign-in-activity/SignInActivitySection";
import { TwoFactorSection } from "../../two-factor/TwoFactorSection";

export const sections: SectionsOf<"security"> = {
  securityOverview: SecurityOverview,
  password: PasswordSection,
  twoFactor: TwoFactorSection,
  passkeys: PasskeysSection,
  linkedIdentities: LinkedIdentitiesSection,
  sessions: SessionsSection,
  signInActivity: SignInActivitySection,
};
