import type { SectionsOf } from "../SectionsOf";
import { PasskeysSection } from "../../passkeys/PasskeysSection";
import { PasswordSection } from "../../password/PasswordSection";
import { TwoFactorSection } from "../../two-factor/TwoFactorSection";

export const sections: SectionsOf<"security"> = {
  password: PasswordSection,
  twoFactor: TwoFactorSection,
  passkeys: PasskeysSection,
};
