import type { App } from "../App";
import { signedIn } from "../authenticate";
import { failure, success } from "../envelope";
import { needsScope } from "../scopes";

/** Revoking the access of applications. Recorded: `oauth.json`. */
export function grantRoutes(app: App): void {
  app.delete("/session/oauth/grant/:client", signedIn, needsScope("UserSecurityInfo.Write"), (context) => {
    const account = context.get("account");
    const clientId = context.req.param("client");
    const grant = account.oauth_grants.find((one) => one.client_id === clientId);
    if (!grant) return failure(404, "OAuth grant not found");
    account.oauth_grants = account.oauth_grants.filter((one) => one !== grant);
    // The application's access token stays valid until it expires, but cannot be refreshed.
    context.get("state").tokens.signOutClient(account.id, clientId);
    return success();
  });
}
