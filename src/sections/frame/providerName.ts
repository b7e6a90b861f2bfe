import type { Messages } from "../../messages/Messages";
import { asSeen } from "../../text/asSeen";

/** The numbers of the identity providers, by the API's documentation. */
const known = ["logto", "qq", "oidc"] as const;

/** The key in `GET /site/config/login` of the site's own name for a provider. */
const nameKeys = ["sso_display_name", undefined, "oidc_display_name"] as const;

/** The key of a text of Cloudreve's own frontend, such as `vas.sso`, which a site may have in place of a name. */
const textKey = /^(?:application:|common:|dashboard:)?(?:vas|login|setting)\.\w+$/;

/**
 * Returns the name of an identity provider by its number: the site's own, or else the library's. Takes the answer to
 * `GET /site/config/login`, if it has been read.
 */
export function providerName({ providers }: Messages, provider: number, login: object = {}): string {
  const given = (login as Record<string, unknown>)[nameKeys[provider] ?? ""];
  if (typeof given === "string" && asSeen(given) !== "") {
    if (!textKey.test(given)) return given;
    if (given.endsWith("vas.sso")) return providers.sso;
  }
  const name = known[provider];
  if (name !== undefined) return providers[name];
  return Number.isFinite(provider) ? providers.numbered(String(provider)) : providers.unknown;
}
