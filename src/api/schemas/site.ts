import * as z from "zod/mini";
import { absent } from "./absent";
import { answer } from "./answer";

/** `GET /site/config/basic`. */
export const siteBasicSchema = answer({
  title: absent(z.string(), ""),
  /** JSON text: an object that maps each color to its light and its dark palette. */
  themes: absent(z.string(), ""),
  default_theme: absent(z.string(), ""),
});

/** The site's title and themes. @expand */
export type SiteBasic = z.infer<typeof siteBasicSchema>;

/** `GET /site/config/login`. */
export const siteLoginSchema = answer({
  /** Whether passkeys are enabled on this site. */
  authn: absent(z.boolean(), false),
});

/** How people sign in to the site. @expand */
export type SiteLogin = z.infer<typeof siteLoginSchema>;
