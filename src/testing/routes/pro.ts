import type { App } from "../App";
import { signedIn } from "../authenticate";
import { failure, success } from "../envelope";
import { needsScope } from "../scopes";

/** Endpoints of the Pro edition, from the public documentation. There are no recordings of them. */
export function proRoutes(app: App): void {
  app.get("/user/setting/policies", signedIn, needsScope("UserInfo.Read"), (context) =>
    success(context.get("account").storage_policies),
  );

  app.get("/user/setting/nodes", signedIn, needsScope("UserInfo.Read"), (context) =>
    success(context.get("account").nodes),
  );

  app.delete("/session/openid/:provider", signedIn, needsScope("UserSecurityInfo.Write"), (context) => {
    const account = context.get("account");
    const identity = account.open_id.find((one) => String(one.provider) === context.req.param("provider"));
    if (!identity) return failure(404, "OpenID not found");
    account.open_id = account.open_id.filter((one) => one !== identity);
    return success();
  });
}
