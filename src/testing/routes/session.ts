import type { App } from "../App";
import type { AccountState } from "../AccountState";
import { checkTexts, readBody, textOf } from "../body";
import type { CloudreveState } from "../CloudreveState";
import { answer, failure, success } from "../envelope";
import { randomUuid } from "../random";
import { isTotpCode } from "../totp";
import { userView } from "../views";

/** The time for entering the two-factor code of a sign-in, in milliseconds. */
const secondFactorLife = 600_000;

/** Signing in and out, and refreshing tokens. Recorded: `session.json`, `two-factor.json`. */
export function sessionRoutes(app: App): void {
  app.post("/session/token", async (context) => {
    const state = context.get("state");
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const refused = checkTexts(body.fields, [
      { key: "email", name: "Email", email: true },
      { key: "password", name: "Password", min: 4, max: 128 },
    ]);
    if (refused) return refused;
    const account = state.findByEmail(textOf(body.fields, "email"));
    if (!account || account.passwordless || account.password !== textOf(body.fields, "password")) {
      return failure(40080, "Incorrect password or email address");
    }
    if (account.two_fa_secret === "") return success(signIn(state, account));
    const sessionId = randomUuid();
    state.secondFactors.set(sessionId, { accountId: account.id, at: state.now() });
    return answer({ code: 203, data: sessionId, msg: "" });
  });

  app.post("/session/token/2fa", async (context) => {
    const state = context.get("state");
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const refused = checkTexts(body.fields, [
      { key: "otp", name: "OTP" },
      { key: "session_id", name: "SessionID" },
    ]);
    if (refused) return refused;
    const sessionId = textOf(body.fields, "session_id");
    const session = state.secondFactors.get(sessionId);
    const account =
      session && state.now() - session.at < secondFactorLife ? state.findById(session.accountId) : undefined;
    if (!account) return failure(404, "Session not found");
    if (!isTotpCode(account.two_fa_secret, textOf(body.fields, "otp"), state.now()))
      return failure(40022, "Incorrect 2FA code");
    state.secondFactors.delete(sessionId);
    return success(signIn(state, account));
  });

  app.post("/session/token/refresh", async (context) => {
    const state = context.get("state");
    const { tokens } = state;
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const refused = checkTexts(body.fields, [{ key: "refresh_token", name: "RefreshToken" }]);
    if (refused) return refused;
    const token = tokens.find(textOf(body.fields, "refresh_token"));
    const account = token && state.findById(token.accountId);
    const isGood =
      account &&
      token.type === "refresh" &&
      !tokens.isExpired(token) &&
      !tokens.isSignedOut(token) &&
      token.password === account.password;
    if (!isGood) return failure(40020, "Failed to issue token pair");
    const { accountId, scopes, clientId, password, family } = token;
    return success(tokens.issue({ accountId, scopes, clientId, password, family }));
  });

  app.delete("/session/token", async (context) => {
    const { tokens } = context.get("state");
    const body = await readBody(context);
    if ("refused" in body) return body.refused;
    const refused = checkTexts(body.fields, [{ key: "refresh_token", name: "RefreshToken" }]);
    if (refused) return refused;
    const token = tokens.find(textOf(body.fields, "refresh_token"));
    if (token?.type !== "refresh") return failure(40020, "Failed to parse token");
    tokens.signOut(token);
    return success("");
  });
}

function signIn(state: CloudreveState, account: AccountState) {
  account.login_activity.unshift({
    created_at: new Date(state.now()).toISOString(),
    ip: "127.0.0.1",
    browser: "",
    device: "",
    os: "",
    login_with: "",
    open_id_provider: 0,
    success: true,
    webdav: false,
  });
  const token = state.tokens.issue({
    accountId: account.id,
    scopes: undefined,
    clientId: undefined,
    password: account.password,
  });
  return { user: userView(account, state.edition), token };
}
