import type { ComponentType } from "react";
import { themes } from "../../stories/worlds/world";
import {
  AvatarSection,
  ConnectedAppsSection,
  DeviceSection,
  FinanceSection,
  LinkedIdentitiesSection,
  MembershipSection,
  PasskeysSection,
  PasswordSection,
  PreferencesSection,
  ProfileSection,
  SecurityOverview,
  SessionsSection,
  SignInActivitySection,
  StorageSection,
  ThemeSection,
  TwoFactorSection,
  VersionRetentionSection,
  WebDavSection,
  type SectionProps,
} from "../../src/index";
import type { SectionId } from "../../src/settings/sections";
import { createEmbeddedCloudreve, type AccountState } from "../../src/testing/index";
import { FaultyServer } from "./FaultyServer";
import type { Endpoint } from "./goodAnswers";
import { resourcesAnswered, type ResourceName } from "./truth";
import type { Resources } from "../specs/Spec";

const site = { title: "Cloudreve", themes, default_theme: "#1976d2" };
const member = { group: { id: "BOUR", name: "Pro", permission: "jAg=" }, group_expires: "2099-01-01T00:00:00Z" };

const dav = (id: string, name: string) => ({
  id,
  name,
  created_at: "2026-11-28T18:00:10Z",
  uri: "cloudreve://my",
  password: "0123456789abcdefghijklmnopqrstuv",
  readonly: false,
  proxy: false,
  disable_sys_files: false,
});

/** The server of all cases: Pro, so that every section is shown. */
export const server = new FaultyServer(
  createEmbeddedCloudreve({
    edition: "pro",
    site,
    accounts: [
      {
        email: "ada@example.com",
        nick: "Ada Lovelace",
        version_retention_ext: ["docx", "psd"],
        preferred_theme: "#3f51b5",
        dav_accounts: [dav("NoFG", "Phone"), dav("2bsZ", "NAS")],
        ...member,
        oauth_grants: [
          { client_id: "app", client_name: "Notes", client_logo: "", scopes: ["Files.Read"], last_used_at: null },
        ],
        passkeys: [{ id: "AAAA", name: "Laptop", created_at: "2026-01-01T00:00:00Z" }],
      },
    ],
  }),
);

/** Returns its account as it is now. */
export const account = (): AccountState => server.cloudreve.account();

/** Returns its current answers without faults. */
export const truth = (): Resources => resourcesAnswered(account(), site, true);

/** Restores the account's membership. */
export const renewMembership = (): void => server.change(member);

export const endpointOf: Record<ResourceName, Endpoint> = {
  user: "GET /user/me",
  setting: "GET /user/setting",
  site: "GET /site/config/basic",
  capacity: "GET /user/capacity",
  davAccounts: "GET /devices/dav?page_size=50",
  login: "GET /site/config/login",
};

export const sectionComponents: Record<SectionId, ComponentType<SectionProps>> = {
  avatar: AvatarSection,
  profile: ProfileSection,
  preferences: PreferencesSection,
  theme: ThemeSection,
  versionRetention: VersionRetentionSection,
  password: PasswordSection,
  twoFactor: TwoFactorSection,
  device: DeviceSection,
  webDav: WebDavSection,
  storage: StorageSection,
  passkeys: PasskeysSection,
  connectedApps: ConnectedAppsSection,
  membership: MembershipSection,
  finance: FinanceSection,
  securityOverview: SecurityOverview,
  sessions: SessionsSection,
  linkedIdentities: LinkedIdentitiesSection,
  signInActivity: SignInActivitySection,
};
