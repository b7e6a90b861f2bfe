import type { App } from "../App";
import { signedIn } from "../authenticate";
import { success } from "../envelope";
import { needsScope } from "../scopes";

/** Endpoints of the Pro edition, from the public documentation. There are no recordings of them. */
export function proRoutes(app: App): void {
  app.get("/user/setting/policies", signedIn, needsScope("UserInfo.Read"), () =>
    success([{ id: "O4S1", name: "Default storage policy", type: "local", max_size: 0, relay: false }]),
  );

  app.get("/user/setting/nodes", signedIn, needsScope("UserInfo.Read"), () =>
    success([{ id: "n3mA", name: "Master", type: "master" }]),
  );

  app.get("/user/creditChanges", signedIn, needsScope("UserInfo.Read"), (context) => {
    const size = Number(context.req.query("page_size") ?? 10);
    const start = Number(context.req.query("next_page_token") ?? 0) || 0;
    const newestFirst = context.get("account").credit_changes.toReversed();
    const next = start + size < newestFirst.length ? { next_token: String(start + size) } : {};
    return success({
      changes: newestFirst.slice(start, start + size),
      pagination: { page: 0, page_size: size, ...next, is_cursor: true },
    });
  });
}
