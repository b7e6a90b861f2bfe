import type { SectionId } from "../../src/settings/sections";
import { isObject, type Json, type Part } from "./truth";

/** What a section shows of the account, or that it shows none of it. */
export type Shown = Json | "failed" | "absent";

/** Reads a section off the page. */
export function readShown(id: SectionId): Shown {
  const section = document.getElementById(`cr-${id}`);
  if (!section) return "absent";
  if (section.dataset["state"] === "readFailed") return "failed";
  return read[id](section);
}

/** What it is to show of these answers, by their raw data. */
export function expectShown(id: SectionId, parts: Record<Part, Json>): Shown {
  return expected[id](parts);
}

// As querySelector: the caller knows what it is.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
const find = <T extends HTMLElement>(section: HTMLElement, selector: string) => section.querySelector<T>(selector);
const input = (section: HTMLElement, name: string) => find<HTMLInputElement>(section, `input[name="${name}"]`);
const select = (section: HTMLElement, name: string) => find<HTMLSelectElement>(section, `select[name="${name}"]`);
const texts = (section: HTMLElement, selector: string) =>
  [...section.querySelectorAll(selector)].map((element) => element.textContent);

const read: Record<SectionId, (section: HTMLElement) => Shown> = {
  profile: (section) => ({
    nick: input(section, "nick")?.value,
    shares: select(section, "share_links_in_profile")?.value,
    facts: texts(section, ".cr-fact-value").slice(0, 3),
  }),
  preferences: (section) => ({
    language: select(section, "language")?.value,
    sync: input(section, "disable_view_sync")?.checked,
  }),
  theme: (section) => ({ color: normal(find<HTMLInputElement>(section, "input[type=radio]:checked")?.value ?? "") }),
  versionRetention: (section) => ({
    enabled: input(section, "version_retention_enabled")?.checked,
    extensions: texts(section, ".cr-tag-text"),
    maximum: find<HTMLInputElement>(section, "input[type=checkbox]:not([role])")?.checked
      ? "unlimited"
      : input(section, "version_retention_max")?.value,
  }),
  password: (section) => ({ boxes: section.querySelectorAll("input[type=password]").length }),
  twoFactor: (section) => ({ on: texts(section, ".cr-badge").join() === "On" }),
  membership: (section) => ({
    group: find(section, ".cr-row-label bdi")?.textContent,
    active: find(section, ".cr-button") !== null,
  }),
};

const proKeys = ["group_expires", "open_id", "login_activity", "storage_packs", "credit"];
const text = (value: unknown) => (typeof value === "string" ? value : "");
const groupName = ({ user }: Record<Part, Json>) => (isObject(user["group"]) ? text(user["group"]["name"]) : "");
const normal = (color: string) => color.trim().toLowerCase();

const expected: Record<SectionId, (parts: Record<Part, Json>) => Shown> = {
  profile: (parts) => ({
    // A box of one line holds no line ends.
    nick: text(parts.user["nickname"]).replace(/[\r\n]/g, ""),
    shares:
      typeof parts.setting["share_links_in_profile"] === "string" ? parts.setting["share_links_in_profile"] : undefined,
    facts: [text(parts.user["email"]), text(parts.user["id"]), groupName(parts) || "None"],
  }),
  preferences: ({ user, setting }) => ({
    language: text(user["language"]),
    sync: setting["disable_view_sync"] !== true,
  }),
  theme: ({ user, site }) => ({ color: normal(text(user["preferred_theme"]) || text(site["default_theme"])) }),
  versionRetention: ({ setting }) => ({
    enabled: setting["version_retention_enabled"] === true,
    extensions: setting["version_retention_ext"] ?? [],
    maximum: (setting["version_retention_max"] ?? 0) === 0 ? "unlimited" : String(setting["version_retention_max"]),
  }),
  password: ({ setting }) => ({ boxes: setting["passwordless"] === true ? 0 : 3 }),
  twoFactor: ({ setting }) => ({ on: setting["two_fa_enabled"] === true }),
  membership: (parts) => {
    if (!proKeys.some((key) => parts.setting[key] !== undefined)) return "absent";
    return {
      group: groupName(parts) || "No group",
      active: Date.parse(text(parts.setting["group_expires"])) > Date.now(),
    };
  },
};
