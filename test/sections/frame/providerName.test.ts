import { expect, test } from "vitest";
import { messages } from "../../../src/messages/en-US";
import { providerName } from "../../../src/sections/frame/providerName";

const { providers } = messages;

test.each([
  [0, undefined, "Logto"],
  [1, { sso_display_name: "Acme" }, "QQ"],
  [0, { sso_display_name: "Acme" }, "Acme"],
  [2, { sso_display_name: "Acme" }, "OpenID Connect"],
  [2, { oidc_display_name: "id.example.com" }, "id.example.com"],
  // The documented example is the key of a text.
  [0, { sso_display_name: "vas.sso" }, providers.sso],
  [0, { sso_display_name: "application:vas.sso" }, providers.sso],
  [2, { oidc_display_name: "vas.oidcLogin" }, "OpenID Connect"],
  [0, { sso_display_name: "" }, "Logto"],
  [0, { sso_display_name: " \u200b" }, "Logto"],
  [0, { sso_display_name: null }, "Logto"],
  [0, { sso_display_name: 7 }, "Logto"],
  [7, {}, providers.numbered("7")],
  [-1, {}, providers.numbered("-1")],
  [NaN, {}, providers.unknown],
])("provider %d of a site with %j is %j", (provider, login, name) => {
  expect(providerName(messages, provider, login)).toBe(name);
});
