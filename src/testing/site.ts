/** What the server is: the open one, or the paid one with memberships, credit and linked identities. */
export type Edition = "community" | "pro";

/** The site's own settings. */
export interface SiteOptions {
  title: string;
  /** The JSON **string** of `GET /site/config/basic`: a map from color to palettes. Sent as it is, even when broken. */
  themes: string;
  default_theme: string;
  /** Where the site is. Its host is the `rp.id` of passkeys. */
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

/** A new site, as recorded (`fixtures/anonymous.json`). */
export const defaultSite: SiteOptions = {
  title: "Cloudreve",
  themes: JSON.stringify(palettes),
  default_theme: "#1976d2",
  url: "http://localhost:5212",
};
