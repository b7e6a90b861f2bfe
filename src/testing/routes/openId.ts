import type { App } from "../App";
import { signedIn } from "../authenticate";
import { checkTexts, readBody, textOf } from "../body";
import { failure, refusal, success } from "../envelope";
import { randomUuid } from "../random";
import { needsScope } from "../scopes";

/** The time for linking an identity, in milliseconds. Guessed. */
const linkingLife = 600_000;

/** The key that turns each provider on, by the provider's number. */
const enabledKeys = ["sso_enabled", "qq_enabled", "oidc_enabled"] as const;

/**
 * Linking and unlinking identities, of the Pro edition, from the public documentation. There are no recordings of them.
 * Scopes and refusals are guessed. Signing in with an identity is not simulated.
 */
export function openIdRoutes(app: App): void {
  app.put("/session/openid", signedIn, needsScope("UserSecurityInfo.Write"), async (context) => {
    const state = context.get("state");
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const { provider, linking, hint } = body.fields;
    if (typeof provider !== "number" || enabledKeys[provider] === undefined) return refusal("Provider format error");
    if (linking !== true) return failure(50005, "The embedded server only links identities");
    if (state.site.identities[enabledKeys[provider]] !== true) return failure(40019, "This feature is not enabled");
    const sessionId = randomUuid();
    state.linkings.set(sessionId, { accountId: context.get("account").id, provider, at: state.now() });
    // `identity_url` may be relative, to where the server was asked.
    const address = new URL(state.site.identity_url, context.req.url);
    address.search = new URLSearchParams({
      client_id: "cloudreve",
      redirect_uri: `${state.site.url}/callback/openid/${provider}`,
      response_type: "code",
      scope: "openid profile email",
      state: sessionId,
      ...(typeof hint === "string" && { login_hint: hint }),
    }).toString();
    return success(address.href);
  });

  // Without a token: the session id tells whose account it is.
  app.post("/session/openid", async (context) => {
    const state = context.get("state");
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const refused = checkTexts(body.fields, [
      { key: "code", name: "Code" },
      { key: "session_id", name: "SessionID" },
    ]);
    if (refused) return refused;
    const sessionId = textOf(body.fields, "session_id");
    const linking = state.linkings.get(sessionId);
    const account = linking && state.findById(linking.accountId);
    const isLive = account && linking.provider === body.fields["provider_id"] && state.now() - linking.at < linkingLife;
    if (!isLive) return failure(404, "Session not found");
    state.linkings.delete(sessionId);
    account.open_id = [
      ...account.open_id.filter(({ provider }) => provider !== linking.provider),
      { provider: linking.provider, linked_at: new Date(state.now()).toISOString() },
    ];
    return success();
  });

  app.delete("/session/openid/:provider", signedIn, needsScope("UserSecurityInfo.Write"), (context) => {
    const account = context.get("account");
    const identity = account.open_id.find((one) => String(one.provider) === context.req.param("provider"));
    if (!identity) return failure(404, "OpenID not found");
    account.open_id = account.open_id.filter((one) => one !== identity);
    return success();
  });
}
