/** The edition of the server. Pro has memberships, credit and linked identities. */
export type Edition = "community" | "pro";

/** The settings of a site. */
export interface SiteOptions {
  title: string;
  /** A JSON string: a map from colors to palettes. Sent unchanged, even if it is not JSON. */
  themes: string;
  default_theme: string;
  /** The site's address. Its host is the `rp.id` of passkeys. */
  url: string;
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
};
