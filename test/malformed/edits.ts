import { hasLanguage, languages as texts } from "../../src/messages/languages";
import { languages } from "../../src/settings/languages";
import type { PreferenceSection } from "../../src/settings/preference";
import { parseThemes } from "../../src/settings/themes";
import type { AccountState } from "../../src/testing/index";
import { themes } from "../../stories/worlds/world";
import { choose, click, get, press, type } from "./page";

/** How one field is changed on the page, and where its value is then. */
export interface Edit {
  /** Changes it from what is stored to something else; gives what is to be stored. */
  make: (now: AccountState) => unknown;
  stored: (now: AccountState) => unknown;
  /** What is in the box, as it is to be stored. */
  boxed: () => unknown;
}

let count = 0;

/** The next of some values after one. */
function next<T>(values: readonly T[], current: T): T {
  return values[(values.indexOf(current) + 1) % values.length] as T;
}

function typed(name: "nick", value: () => string): Edit {
  const box = `input[name=${name}]`;
  return {
    make: () => {
      const text = value();
      type(box, text);
      return text;
    },
    stored: (now) => now[name],
    boxed: () => get<HTMLInputElement>(box).value,
  };
}

// The page would follow it, and its words are looked for in English.
const isFollowed = (tag: string) => tag !== "en-US" && hasLanguage(tag, Object.keys(texts));

function chosen(name: "language" | "share_links_in_profile", values: readonly string[]): Edit {
  const box = `select[name=${name}]`;
  return {
    make: (now) => {
      const value = next(values, now[name]);
      choose(box, value);
      return value;
    },
    stored: (now) => now[name],
    boxed: () => get<HTMLSelectElement>(box).value,
  };
}

function switched(name: "version_retention_enabled" | "disable_view_sync", negated: boolean): Edit {
  const box = `input[name=${name}]`;
  return {
    make: (now) => {
      click(box);
      return !now[name];
    },
    stored: (now) => now[name],
    boxed: () => get<HTMLInputElement>(box).checked !== negated,
  };
}

const maximum: Edit = {
  make: () => {
    const value = ++count;
    type("input[name=version_retention_max]", String(value));
    return value;
  },
  stored: (now) => now.version_retention_max,
  boxed: () => Number(get<HTMLInputElement>("input[name=version_retention_max]").value),
};

const extensions: Edit = {
  make: (now) => {
    const stored = now.version_retention_ext;
    if (stored.length > 3) {
      click(".cr-tag-remove");
      return stored.slice(1);
    }
    const extension = `ext${++count}`;
    type(".cr-tags-input", extension);
    press(".cr-tags-input", "Enter");
    return [...stored, extension];
  },
  stored: (now) => now.version_retention_ext,
  boxed: () => [...document.querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent),
};

const colors = parseThemes(themes).map(({ color }) => color);
const theme: Edit = {
  make: (now) => {
    const color = next(colors, now.preferred_theme);
    click(`input[type=radio][value="${color}"]`);
    return color;
  },
  stored: (now) => now.preferred_theme,
  boxed: () => get<HTMLInputElement>("input[type=radio]:checked").value,
};

/** The edits of each section, one a field. */
export const edits: Record<PreferenceSection, readonly Edit[]> = {
  profile: [typed("nick", () => `Ada ${++count}`), chosen("share_links_in_profile", ["", "all_share", "hide_share"])],
  preferences: [
    chosen(
      "language",
      languages.map(({ tag }) => tag).filter((tag) => !isFollowed(tag)),
    ),
    switched("disable_view_sync", true),
  ],
  theme: [theme],
  versionRetention: [switched("version_retention_enabled", false), extensions, maximum],
};
