export { createEmbeddedCloudreve } from "./createEmbeddedCloudreve";
export type { EmbeddedCloudreve, EmbeddedOptions, SignInOptions } from "./EmbeddedCloudreve";
export type {
  AccountState,
  CreditChange,
  DavAccountState,
  EmbeddedAccount,
  GroupState,
  LinkedIdentity,
  LoginActivity,
  OAuthGrant,
  PasskeyState,
  Payment,
  Preferences,
  ServerNode,
  StoragePack,
  StoragePolicy,
} from "./AccountState";
export type { Fault, FaultTarget } from "./Fault";
export type { GiftCode } from "./giftCodes";
export type { Latency } from "./latency";
export type { RequestRecord } from "./RequestRecord";
export type { Edition, IdentityProviders, SiteOptions } from "./site";
export type { TokenPair } from "./tokens";
