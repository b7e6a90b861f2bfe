import type { ContractServer } from "./ContractServer";

interface Envelope {
  code: number;
  msg: string;
  data?: unknown;
}

/** An account of the replay, and what was learnt from the answers to its requests. */
export interface Person {
  email: string;
  recordedEmail: string;
  id: string;
  accessToken: string;
  /** Of the first sign-in, before any change of the password. */
  refreshToken: string;
  /** The tokens of an application, where the server can give one. */
  limitedToken: string | undefined;
  /** The 2FA secrets that the server gave out, the newest last. */
  secrets: string[];
  /** Of a sign-in that waits for its 2FA code. */
  sessionId: string;
}

/** Signs an account up and in, as new as the recording's. */
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
