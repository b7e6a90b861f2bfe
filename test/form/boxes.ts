import type { Account } from "../../src/account/Account";
import type { PreferencesPatch } from "../../src/api/SettingPatch";
import type { Boxes } from "../../src/form/Boxes";
import type { FieldName } from "../../src/settings/fields";

/** Boxes of a form without a page: they record the shown inputs, and the focus. */
export class BoxesOnPage implements Boxes {
  readonly shown: Partial<Record<FieldName, unknown>> = {};
  /** Number of calls of `show` for each box. */
  readonly log: FieldName[] = [];
  readonly focuses: (FieldName | undefined)[] = [];
  inFocus: FieldName | undefined;
  readonly #element: HTMLElement | null;

  constructor(element: HTMLElement | null = null) {
    this.#element = element;
  }

  readonly show = (name: FieldName, input: unknown) => {
    this.shown[name] = input;
    this.log.push(name);
  };
  readonly focused = () => this.inFocus;
  readonly focus = (name: FieldName | undefined) => void this.focuses.push(name);
  readonly element = () => this.#element;
}

/** A fake element at this position of a page. */
export function elementAt(place: number): HTMLElement {
  const element = {
    place,
    // 2: the other one precedes it; 4: it follows.
    compareDocumentPosition: (other: { place: number }) => (other.place < place ? 2 : 4),
  };
  return element as unknown as HTMLElement;
}

/** The account of a user, reduced to what the form tests need. */
export function accountOf({ user = {}, setting = {} }: { user?: object; setting?: object } = {}): Pick<
  Account,
  "user" | "setting" | "site"
> {
  return {
    user: { nickname: "Ada", language: "en-US", preferred_theme: "", ...user } as Account["user"],
    setting: {
      share_links_in_profile: "",
      disable_view_sync: false,
      version_retention_enabled: true,
      version_retention_ext: [],
      version_retention_max: 10,
      ...setting,
    } as unknown as Account["setting"],
    site: { title: "Cloud", default_theme: "#1976d2", themes: [] },
  };
}

/** Returns the account once the server holds a patch. */
export function accountAfter(
  { user, setting }: ReturnType<typeof accountOf>,
  { nick = user.nickname, language = user.language, preferred_theme = user.preferred_theme, ...rest }: PreferencesPatch,
): ReturnType<typeof accountOf> {
  return accountOf({ user: { ...user, nickname: nick, language, preferred_theme }, setting: { ...setting, ...rest } });
}
