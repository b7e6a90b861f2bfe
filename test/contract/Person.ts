import type { ContractServer } from "./ContractServer";

interface Envelope {
  code: number;
  msg: string;
  data?: unknown;
}

/** An account of the replay, with the values from earlier answers that later requests need. */
export interface Person {
  email: string;
  recordedEmail: string;
  id: string;
  accessToken: string;
  /** The refresh token of the first sign-in, before the password changes. */
  refreshToken: string;
  /** The access token of an application, if the server can give one. */
  limitedToken: string | undefined;
  /** The 2FA secrets from the server, oldest first. */
  secrets: string[];
  /** The WebDAV account that was created first. */
  dav?: { id: string; password: string };
  /** The session of a sign-in that waits for its 2FA code. */
  sessionId: string;
}

/** Signs up a new account, and signs in. */
export async function createPerson(
  server: ContractServer,
  recordedEmail: string,
  password = "first-pass-1",
): Promise<Person> {
  const email = server.emailFor(recordedEmail);
  await call(server, "/user", { email, password, language: "en-US" });
  const { user, token } = (await call(server, "/session/token", { email, password })) as {
    user: { id: string };
    token: { access_token: string; refresh_token: string };
  };
  return {
    email,
    recordedEmail,
    id: user.id,
    accessToken: token.access_token,
    refreshToken: token.refresh_token,
    limitedToken: undefined,
    secrets: [],
    sessionId: "",
  };
}

async function call(server: ContractServer, path: string, json: object): Promise<unknown> {
  const response = await server.fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(json),
  });
  const { code, msg, data } = (await response.json()) as Envelope;
  if (code !== 0)
    throw new Error(
      `POST ${path} was refused with ${code} ${msg}. The replay needs a server that lets anyone sign up, without a captcha or an e-mail to confirm.`,
    );
  return data;
}
