import type { EmbeddedCloudreve, SignInOptions } from "../../src/testing/EmbeddedCloudreve";

/** The JSON of an answer. */
interface Answer {
  code: number;
  msg: string;
  data?: unknown;
}

/** Signs in. Returns functions that send requests as this user: `send` returns the response, the others its JSON. */
export function signedIn(cloudreve: EmbeddedCloudreve, email?: string, options?: SignInOptions) {
  const { access_token, refresh_token } = cloudreve.signIn(email, options);
  const send = (method: string, path: string, json?: unknown, init: RequestInit = {}) =>
    cloudreve.fetch(`/api/v4${path}`, {
      method,
      headers: { Authorization: `Bearer ${access_token}`, "Content-Type": "application/json" },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...init,
    });
  const call = async (method: string, path: string, json?: unknown) =>
    (await (await send(method, path, json)).json()) as Answer;
  return { call, send, refresh_token, patch: (json: unknown) => call("PATCH", "/user/setting", json) };
}
