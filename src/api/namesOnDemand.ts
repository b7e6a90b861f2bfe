import type { CloudreveClient } from "./CloudreveClient";

/** The calls of lists and dialogs, which few visits make: a client loads their code when it makes the first one. */
export const namesOnDemand = [
  "setAvatar",
  "setGravatar",
  "prepareTwoFactor",
  "getDavAccounts",
  "getDavPassword",
  "createDavAccount",
  "updateDavAccount",
  "deleteDavAccount",
  "preparePasskey",
  "addPasskey",
  "removePasskey",
  "revokeGrant",
  "startLinking",
  "finishLinking",
  "unlinkIdentity",
  "signOut",
  "getCreditChanges",
  "getPayments",
  "getGiftCode",
  "redeemGiftCode",
  "getStoragePolicies",
  "getNodes",
] as const satisfies readonly (keyof CloudreveClient)[];

/** These calls of a client. */
export type CallsOnDemand = Pick<CloudreveClient, (typeof namesOnDemand)[number]>;
