/** The edition of the server. Pro has memberships, credit and linked identities. */
export type Edition = "community" | "pro";

/**
 * Pro: the identity providers of a site, as `GET /site/config/login` answers them: Logto (`sso`), QQ and OIDC. A name
 * may be a text key such as `vas.sso`, an icon a URL or the name of one in the Iconify library.
 */
export interface IdentityProviders {
  sso_enabled?: boolean;
  sso_display_name?: string;
  sso_icon?: string;
  qq_enabled?: boolean;
  oidc_enabled?: boolean;
  oidc_display_name?: string;
  oidc_icon?: string;
}

/** The settings of a site. */
export interface SiteOptions {
  title: string;
  /** A JSON string: a map from colors to palettes. Sent unchanged, even if it is not JSON. */
  themes: string;
  default_theme: string;
  /** The site's address. Its host is the `rp.id` of passkeys. */
  url: string;
  /** Pro: the ways to sign in with an identity from elsewhere. */
  identities: IdentityProviders;
  /** Pro: the address at which providers ask the user. May be relative to the server's. */
  identity_url: string;
}

const palettes = {
  "#1976d2": {
    light: {
      palette: {
        primary: { main: "#1976d2", light: "#42a5f5", dark: "#1565c0" },
        secondary: { main: "#9c27b0", light: "#ba68c8", dark: "#7b1fa2" },
      },
    },
    dark: {
      palette: {
        primary: { main: "#90caf9", light: "#e3f2fd", dark: "#42a5f5" },
        secondary: { main: "#ce93d8", light: "#f3e5f5", dark: "#ab47bc" },
      },
    },
  },
  "#3f51b5": {
    light: { palette: { primary: { main: "#3f51b5" }, secondary: { main: "#f50057" } } },
    dark: { palette: { primary: { main: "#9fa8da" }, secondary: { main: "#ff4081" } } },
  },
};

/** The settings of a new site (recorded: `anonymous.json`). */
export const defaultSite: SiteOptions = {
  title: "Cloudreve",
  themes: JSON.stringify(palettes),
  default_theme: "#1976d2",
  url: "http://localhost:5212",
  identities: {},
  identity_url: "https://id.example.com/authorize",
};
