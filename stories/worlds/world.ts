import {
  createEmbeddedCloudreve,
  type EmbeddedAccount,
  type EmbeddedCloudreve,
  type EmbeddedOptions,
} from "../../src/testing/index";

/** The themes of the site in stories, in the JSON that an administrator would write. */
export const themes = JSON.stringify(
  Object.fromEntries(
    [
      ["#1976d2", "#90caf9"],
      ["#3f51b5", "#9fa8da"],
      ["#00796b", "#80cbc4"],
      ["#c2185b", "#f48fb1"],
      ["#e65100", "#ffb74d"],
    ].map(([light, dark]) => [
      light,
      { light: { palette: { primary: { main: light } } }, dark: { palette: { primary: { main: dark } } } },
    ]),
  ),
);

/** The account that the stories show. */
export const ada = {
  email: "ada@example.com",
  password: "first-pass-1",
  nick: "Ada Lovelace",
  version_retention_ext: ["docx", "xlsx", "psd"],
  group: { id: "BOUR", name: "Pro", permission: "hAg=" },
} satisfies Partial<EmbeddedAccount>;

export interface WorldOptions extends Omit<EmbeddedOptions, "accounts"> {
  /** Differences from {@link ada}. */
  account?: Partial<EmbeddedAccount> | undefined;
  /** Set if the account has no password and signs in with a passkey or an outside account. */
  passwordless?: boolean | undefined;
  /** Number of file extensions in the account's list. */
  extensions?: number | undefined;
}

/** Returns an embedded server with one account: the common factory of stories and tests. */
export function world({ account, passwordless, extensions, ...options }: WorldOptions = {}): EmbeddedCloudreve {
  const chosen = {
    ...(options.edition === "pro" && { group_expires: inMonths(4) }),
    ...(passwordless && { passwordless }),
    ...(extensions !== undefined && {
      version_retention_ext: Array.from({ length: extensions }, (_, index) => `ext${index}`),
    }),
  };
  return createEmbeddedCloudreve({
    site: { title: "Cloudreve", themes },
    ...options,
    accounts: [{ ...ada, ...chosen, ...account }],
  });
}

/** Returns the time some months from now, in ISO 8601 in UTC. */
export function inMonths(months: number): string {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString();
}
