import { appName } from "../../src/sections/connected-apps/appName";
import { passkeyName } from "../../src/sections/passkeys/passkeyName";
import { messages } from "../../src/messages/en-US";
import type { SectionId } from "../../src/settings/sections";
import type { Json, Resources } from "../specs/Spec";
import { meaningIn, namesOf, sections } from "../specs/specNamed";
import { inputFor, readInput } from "./controls";
import { isObject } from "./truth";

/** The account data that a section shows, or that it shows none. */
export type Shown = Json | "failed" | "absent";

/** Reads the displayed data of a section. */
export function readShown(id: SectionId): Shown {
  const section = document.getElementById(`cr-${id}`);
  if (!section) return "absent";
  if (section.dataset["state"] === "readFailed") return "failed";
  return { ...readFields(id, section), ...others[id]?.read(section) };
}

/** Returns the data that it must show for these answers, from their raw data. */
export function expectShown(id: SectionId, resources: Resources): Shown {
  const other = others[id]?.expected(resources);
  return other === "absent" ? other : { ...expectedFields(id, resources), ...other };
}

const fieldsOf = (id: SectionId) => sections.filter((section) => section === id).flatMap(namesOf);

function readFields(id: SectionId, section: HTMLElement): Json {
  return Object.fromEntries(fieldsOf(id).map((name) => [name, readInput(name, section)]));
}

function expectedFields(id: SectionId, resources: Resources): Json {
  return Object.fromEntries(fieldsOf(id).map((name) => [name, inputFor(name, meaningIn(resources, name))]));
}

const texts = (section: HTMLElement, selector: string) =>
  [...section.querySelectorAll(selector)].map((element) => element.textContent);
const proKeys = ["group_expires", "open_id", "login_activity", "storage_packs", "credit"];
const isPro = (setting: Json) => proKeys.some((key) => setting[key] !== undefined);
const text = (value: unknown) => (typeof value === "string" ? value : "");
const numberIn = (value: unknown) => (typeof value === "number" ? value : NaN);
/** Returns the bits that are set in a boolset. */
function bitsOf(permission: string): number[] {
  let decoded = "";
  try {
    decoded = atob(permission);
  } catch {
    // No base64.
  }
  const bytes = Array.from(decoded).map((byte) => byte.charCodeAt(0).toString(2).padStart(8, "0"));
  const set = bytes.map((digits) => Array.from(digits).reverse().join("")).join("");
  return Array.from(set).flatMap((digit, bit) => (digit === "1" ? [bit] : []));
}
/** Returns how many rights a boolset has that the section has words for. */
const rightsIn = (permission: string) =>
  bitsOf(permission).filter((bit) => [0, 2, 3, 4, 5, 6, 7, 9, 12, 17].includes(bit)).length;
const permissionIn = ({ user }: Pick<Resources, "user">) =>
  isObject(user["group"]) ? text(user["group"]["permission"]) : "";
const groupName = ({ user }: Pick<Resources, "user">) => (isObject(user["group"]) ? text(user["group"]["name"]) : "");
const listOf = (value: unknown) => (Array.isArray(value) ? (value as Json[]) : []);

interface Reading {
  read: (section: HTMLElement) => Json;
  expected: (resources: Resources) => Json | "absent";
}

/** Data that sections show besides fields. */
const others: Partial<Record<SectionId, Reading>> = {
  avatar: {
    read: (section) => ({ is: texts(section, ".cr-row-label").join() }),
    expected: ({ user }) => {
      const { is } = messages.avatar;
      return { is: user["avatar"] === "file" || user["avatar"] === "gravatar" ? is[user["avatar"]] : is.none };
    },
  },
  profile: {
    read: (section) => ({ facts: texts(section, ".cr-fact-value").slice(0, 3) }),
    expected: (resources) => ({
      facts: [text(resources.user["email"]), text(resources.user["id"]), groupName(resources) || messages.profile.none],
    }),
  },
  password: {
    read: (section) => ({
      change: section.querySelector(`button[aria-label="${messages.password.changeName}"]`) !== null,
    }),
    expected: ({ setting }) => ({ change: setting["passwordless"] !== true }),
  },
  twoFactor: {
    read: (section) => ({ on: texts(section, ".cr-badge").join() === messages.twoFactor.on }),
    expected: ({ setting }) => ({ on: setting["two_fa_enabled"] === true }),
  },
  webDav: {
    read: (section) => ({ names: texts(section, ".cr-list-row .cr-row-label bdi") }),
    expected: ({ user, davAccounts }) => {
      if (!bitsOf(permissionIn({ user })).includes(3)) return "absent";
      const accounts = (davAccounts["accounts"] ?? []) as Json[];
      // Of two with one id, the later in the place of the first.
      return { names: [...new Map(accounts.map((one) => [one["id"], text(one["name"])])).values()] };
    },
  },
  storage: {
    read: (section) => ({
      meter: section.querySelector("[role=meter]") !== null,
      group: texts(section, ".cr-fact-value").at(-1),
      rights: section.querySelectorAll(".cr-point").length,
    }),
    expected: ({ user, capacity }) => {
      const total = capacity["total"] as number;
      return {
        meter: total > 0 && total <= Number.MAX_SAFE_INTEGER,
        group: groupName({ user }) || messages.profile.none,
        rights: isObject(user["group"]) ? 1 + rightsIn(permissionIn({ user })) : 0,
      };
    },
  },
  passkeys: {
    read: (section) => ({ names: texts(section, ".cr-row-label bdi") }),
    expected: ({ setting, login }) => {
      const names = listOf(setting["passkeys"]).map(({ name }) => passkeyName(messages.passkeys, { name: text(name) }));
      return names.length === 0 && login["authn"] !== true ? "absent" : { names };
    },
  },
  connectedApps: {
    read: (section) => ({ names: texts(section, ".cr-row-label bdi") }),
    expected: ({ setting }) => ({
      names: listOf(setting["oauth_grants"]).map(
        (grant) => appName(messages.connectedApps, { client_name: text(grant["client_name"]) }).name,
      ),
    }),
  },
  finance: {
    read: (section) => ({ credit: section.querySelector(".cr-row-description")?.textContent }),
    expected: ({ setting }) => {
      if (!proKeys.some((key) => setting[key] !== undefined)) return "absent";
      const { credit } = setting;
      return { credit: typeof credit === "number" ? messages.finance.points(credit) : messages.finance.creditUnknown };
    },
  },
  linkedIdentities: {
    read: (section) => ({ linked: section.querySelectorAll(".cr-badge").length }),
    expected: ({ setting }) =>
      isPro(setting)
        ? {
            linked: new Set(
              listOf(setting["open_id"])
                .filter(isObject)
                .map(({ provider }) => numberIn(provider)),
            ).size,
          }
        : "absent",
  },
  signInActivity: {
    read: (section) => ({ none: section.querySelector(".cr-empty") !== null }),
    expected: ({ setting }) =>
      isPro(setting) ? { none: !listOf(setting["login_activity"]).some((one) => isObject(one)) } : "absent",
  },
  membership: {
    read: (section) => ({
      group: section.querySelector(".cr-row-label bdi")?.textContent,
      active: section.querySelector(".cr-button") !== null,
    }),
    expected: (resources) => {
      if (!isPro(resources.setting)) return "absent";
      return {
        group: groupName(resources) || messages.membership.noGroup,
        active: Date.parse(text(resources.setting["group_expires"])) > Date.now(),
      };
    },
  },
};
