import type { SectionsOf } from "../SectionsOf";
import { PasswordSection } from "../../password/PasswordSection";
import { TwoFactorSection } from "../../two-factor/TwoFactorSection";

export const sections: SectionsOf<"security"> = { password: PasswordSection, twoFactor: TwoFactorSection };
