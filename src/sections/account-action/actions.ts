import type { AccountResource } from "../../account/Account";
import type { SensitiveAction } from "../../hooks/SensitiveAction";
import type { SectionId } from "../../settings/sections";

interface Action {
  /** The section whose dialog it is. */
  section: SectionId;
  /** The resources that its dialog waits for. */
  reads: readonly AccountResource[];
}

/** The actions that can be shown by themselves. */
export const actions = {
  changeAvatar: { section: "avatar", reads: ["user"] },
  changePassword: { section: "password", reads: ["setting"] },
  turnOnTwoFactor: { section: "twoFactor", reads: ["setting"] },
  setUpTwoFactorAgain: { section: "twoFactor", reads: ["setting"] },
  turnOffTwoFactor: { section: "twoFactor", reads: ["setting"] },
  addPasskey: { section: "passkeys", reads: ["setting", "login"] },
  createWebDavAccount: { section: "webDav", reads: ["user", "davAccounts"] },
  cancelMembership: { section: "membership", reads: ["setting", "user"] },
} as const satisfies Partial<Record<SensitiveAction | "changeAvatar", Action>>;

/** An action that can be shown by itself. */
export type AccountActionName = keyof typeof actions;
