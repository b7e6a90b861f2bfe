import type { App } from "../App";
import { signedIn } from "../authenticate";
import { checkTexts, readBody, textOf } from "../body";
import { failure, success } from "../envelope";
import { needsScope } from "../scopes";
import { userView } from "../views";

/** The user, the storage, and registration. Recorded: `read.json`. */
export function userRoutes(app: App): void {
  app.get("/user/me", signedIn, needsScope("UserInfo.Read"), (context) =>
    success(userView(context.get("account"), context.get("state").edition)),
  );

  app.get("/user/capacity", signedIn, needsScope("UserInfo.Read"), (context) => {
    const { total, used, storage_packs } = context.get("account");
    const { edition, now } = context.get("state");
    const inUse = storage_packs.filter(({ expire_at }) => !(Date.parse(expire_at) <= now()));
    const packs = inUse.reduce((sum, { size }) => sum + size, 0);
    const isPro = edition === "pro";
    return success({
      total: isPro ? total + packs : total,
      used,
      ...(isPro && packs > 0 && { storage_pack_total: packs }),
    });
  });

  app.post("/user", async (context) => {
    const state = context.get("state");
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const refused = checkTexts(body.fields, [
      { key: "email", name: "Email", email: true },
      { key: "password", name: "Password", min: 6, max: 128 },
    ]);
    if (refused) return refused;
    const email = textOf(body.fields, "email").toLowerCase();
    if (state.findByEmail(email)) return failure(40032, "Email already in use");
    const account = state.addAccount({
      email,
      password: textOf(body.fields, "password"),
      language: textOf(body.fields, "language"),
    });
    // Unlike the answer to a sign-in, this one has no group.
    return success({ ...userView(account, state.edition), group: undefined });
  });
}
