import type { App } from "../App";
import { signedIn } from "../authenticate";
import { success } from "../envelope";
import { needsScope } from "../scopes";

/** Endpoints of the Pro edition, from the public documentation. There are no recordings of them. */
export function proRoutes(app: App): void {
  app.get("/user/setting/policies", signedIn, needsScope("UserInfo.Read"), (context) =>
    success(context.get("account").storage_policies),
  );

  app.get("/user/setting/nodes", signedIn, needsScope("UserInfo.Read"), (context) =>
    success(context.get("account").nodes),
  );
}
