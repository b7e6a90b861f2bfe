import { Fragment, type ReactNode } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useAccount } from "../../hooks/useAccount";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import type { FieldName } from "../../settings/fields";
import type { GroupId, SectionId } from "../../settings/sections";
import { languageName } from "../preferences/languages";
import { usageWords } from "../storage/usageWords";
import { colorName } from "../theme/colorName";
import type { Entry } from "./pageGroups";

/** Props of `GroupSummary`. */
export interface GroupSummaryProps {
  group: GroupId;
  /** The sections of the group that the page has. */
  entries: readonly Entry[];
}

/**
 * How a group stands, in a few words: "Two-factor off · 2 passkeys". Says nothing of a setting that the page does not
 * have, or that is not known.
 */
export function GroupSummary({ group, entries }: GroupSummaryProps) {
  const Summary = summaries[group];
  return <Summary entries={entries} />;
}

type Summary = (props: Pick<GroupSummaryProps, "entries">) => ReactNode;

const summaries: Record<GroupId, Summary> = {
  profile: function Profile({ entries }) {
    const { fields } = useSettingsContext();
    const read = useAccount(["user"]);
    const isShown = entries.includes("profile") && fields.nick !== "hidden";
    return isShown && read.status === "ready" && <bdi translate="no">{read.account.user.nickname}</bdi>;
  },

  preferences: function Preferences({ entries }) {
    const { fields } = useSettingsContext();
    const { groups, theme } = useMessages();
    const read = useAccount(["user", "site", "setting"]);
    if (read.status !== "ready") return null;
    const { user, site, setting } = read.account;
    const color = colorName(user.preferred_theme || site.default_theme);
    const isShown = (section: SectionId, field: FieldName) => entries.includes(section) && fields[field] !== "hidden";
    return joined(
      isShown("preferences", "language") && user.language && (
        <bdi lang={user.language}>{withoutRegion(languageName(user.language))}</bdi>
      ),
      isShown("theme", "preferred_theme") && color !== "other" && theme.colors[color],
      isShown("versionRetention", "version_retention_max") &&
        setting.version_retention_enabled &&
        setting.version_retention_max > 0 &&
        groups.versions(setting.version_retention_max),
    );
  },

  security: function Security({ entries }) {
    const { groups, securityOverview } = useMessages();
    const read = useAccount(["setting"]);
    if (read.status !== "ready") return null;
    const { two_fa_enabled, passkeys } = read.account.setting;
    return joined(
      entries.includes("twoFactor") && (two_fa_enabled ? groups.twoFactorOn : groups.twoFactorOff),
      entries.includes("passkeys") && passkeys.length > 0 && securityOverview.passkeys(passkeys.length),
    );
  },

  devicesAndApps: function DevicesAndApps({ entries }) {
    const { groups } = useMessages();
    const setting = useAccount(["setting"]);
    // Their answer holds passwords, and is read once they are shown.
    const webDav = useAccount(["davAccounts"], { reads: false });
    const apps = setting.status === "ready" ? setting.account.setting.oauth_grants.length : 0;
    const accounts = webDav.status === "ready" ? webDav.account.davAccounts.length : 0;
    return joined(
      entries.includes("connectedApps") && apps > 0 && groups.apps(apps),
      entries.includes("webDav") && accounts > 0 && groups.webDavAccounts(accounts),
    );
  },

  storage: function Storage({ entries }) {
    const { storage } = useMessages();
    const { bytes } = useFormat();
    const hasStorage = entries.includes("storage");
    const read = useAccount(["capacity"], { reads: hasStorage });
    return joined(hasStorage && read.status === "ready" && usageWords(storage, bytes, read.account.capacity));
  },
};

/** A line has little room: "English" of "English (United States)". */
function withoutRegion(language: string): string {
  return language.replace(/ \(.*\)$/, "");
}

/** Each text has an element of its own, so that a page translator cannot break React's updates. */
function joined(...parts: ReactNode[]): ReactNode {
  return parts.filter(Boolean).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <span> · </span>}
      <span>{part}</span>
    </Fragment>
  ));
}
