import { createMiddleware } from "hono/factory";
import type { App, Environment } from "../App";
import { signedIn } from "../authenticate";
import { fromBase64, toBase64, toBase64Url } from "../base64";
import { checkTexts, readBody, textOf } from "../body";
import { checkCredential, parseCredential } from "../credential";
import { failure, refusal, success } from "../envelope";
import { randomBytes } from "../random";
import { needsScope } from "../scopes";
import { passkeyView } from "../views";

/** The time for a registration, in milliseconds. */
const timeout = 300_000;
const algorithms = [-7, -35, -36, -257, -258, -259, -37, -38, -39, -8];

/** Refuses requests with code 40019 if the site does not allow passkeys. */
const passkeysOn = createMiddleware<Environment>(async (context, next) => {
  if (!context.get("state").passkeys) return failure(40019, "This feature is not enabled");
  await next();
  return undefined;
});

/** Registering and deleting passkeys. Recorded: `passkey.json`, `passkey-registered.json`. */
export function passkeyRoutes(app: App): void {
  app.put("/user/authn", signedIn, passkeysOn, needsScope("UserSecurityInfo.Write"), (context) => {
    const state = context.get("state");
    const account = context.get("account");
    const challenge = toBase64Url(randomBytes(32));
    state.challenges.set(account.id, { challenge, at: state.now() });
    const excluded = account.passkeys.map(({ id, transports }) => ({
      type: "public-key",
      id: toBase64Url(fromBase64(id) ?? new Uint8Array()),
      ...(transports && { transports }),
    }));
    return success({
      publicKey: {
        rp: { name: state.site.title, id: new URL(state.site.url).hostname },
        user: { name: account.email, displayName: account.nick, id: toBase64Url(new TextEncoder().encode(account.id)) },
        challenge,
        pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key", alg })),
        timeout,
        ...(excluded.length > 0 && { excludeCredentials: excluded }),
        authenticatorSelection: { requireResidentKey: true, userVerification: "preferred" },
      },
    });
  });

  app.post("/user/authn", signedIn, passkeysOn, needsScope("UserSecurityInfo.Write"), async (context) => {
    const state = context.get("state");
    const account = context.get("account");
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const refused = checkTexts(body.fields, [
      { key: "response", name: "Response" },
      { key: "name", name: "Name" },
      { key: "ua", name: "UA" },
    ]);
    if (refused) return refused;

    const begun = state.challenges.get(account.id);
    if (!begun || state.now() - begun.at >= timeout) return failure(404, "Session not found");
    const credential = parseCredential(textOf(body.fields, "response"));
    if (!credential) return failure(40001, "Failed to parse request");
    if (!checkCredential(credential, begun.challenge, new URL(state.site.url).hostname))
      return failure(40025, "Failed to finish registration");
    state.challenges.delete(account.id);

    const passkey = {
      id: toBase64(credential.rawId),
      name: fillName(textOf(body.fields, "name"), textOf(body.fields, "ua")),
      created_at: new Date(state.now()).toISOString(),
      transports: credential.transports,
    };
    account.passkeys.push(passkey);
    return success(passkeyView(passkey));
  });

  app.delete("/user/authn", signedIn, passkeysOn, needsScope("UserSecurityInfo.Write"), (context) => {
    const account = context.get("account");
    const id = context.req.query("id") ?? "";
    if (id === "") return refusal("ID cannot be empty");
    const passkey = account.passkeys.find((one) => one.id === id);
    if (!passkey) return failure(404, "Passkey not found");
    account.passkeys = account.passkeys.filter((one) => one !== passkey);
    return success();
  });
}

// The server's parser knows hundreds of names. These are those of the systems and browsers in which tests run.
const systems = [
  [/Windows/, "Windows"],
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Mac OS X/, "Mac OS X"],
  [/CrOS/, "Chrome OS"],
  [/Linux/, "Linux"],
] as const;
const browsers = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const familyOf = (families: readonly (readonly [RegExp, string])[], userAgent: string) =>
  families.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "Other";

/** Replaces `{os}` and `{browser}` in the name of a passkey (recorded: `passkey-registered.json`). */
const fillName = (name: string, userAgent: string): string =>
  name.replaceAll("{os}", familyOf(systems, userAgent)).replaceAll("{browser}", familyOf(browsers, userAgent));
