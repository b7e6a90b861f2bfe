import type { App } from "../App";
import { signedIn } from "../authenticate";
import { readBody } from "../body";
import { success } from "../envelope";
import { applyPatch } from "../patch/applyPatch";
import { checkPatch } from "../patch/checkPatch";
import { needsScope } from "../scopes";
import { prepareKey } from "../totp";
import { settingView } from "../views";

/** Reading and writing settings, and preparing two-factor sign-in. */
export function settingRoutes(app: App): void {
  app.get("/user/setting", signedIn, needsScope("UserInfo.Read"), (context) =>
    success(settingView(context.get("account"), context.get("state").edition)),
  );

  app.patch("/user/setting", signedIn, needsScope("UserInfo.Write"), async (context) => {
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const checked = checkPatch(body.fields, context.get("state").edition);
    if ("refused" in checked) return checked.refused;
    return applyPatch(context.get("state"), checked.patch, {
      account: context.get("account"),
      token: context.get("token"),
      databaseTime: context.env.databaseTime,
    });
  });

  // Only enabling needs UserSecurityInfo.Write, not preparing (recorded: `oauth.json`).
  app.get("/user/setting/2fa", signedIn, needsScope("UserInfo.Read"), (context) =>
    success(prepareKey(context.get("state"), context.get("account").id)),
  );
}
