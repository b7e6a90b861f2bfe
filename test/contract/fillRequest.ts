import { TOTP, Secret } from "otpauth";
import type { ContractServer } from "./ContractServer";
import type { Person } from "./Person";
import { rawBody } from "./rawBody";
import type { RecordedRequest } from "./recordings";

const step = 30_000;

/** Recorded codes without a placeholder, by the note of their exchange. */
const codesByNote: Record<string, { secret: number; steps: number }> = {
  "a code of the replaced secret": { secret: -2, steps: 0 },
  "disable with a code of 90 s ago": { secret: -1, steps: -3 },
  "disable with the code of 30 s ago": { secret: -1, steps: -1 },
};

/** Returns a recorded request with the e-mail, tokens, ids and codes of this run. */
export async function fillRequest(
  recorded: RecordedRequest,
  note: string,
  person: Person,
  server: ContractServer,
): Promise<{ path: string; init: RequestInit }> {
  const replace = (text: string) =>
    text
      .replaceAll(person.recordedEmail, person.email)
      .replaceAll("{{uid}}", person.id)
      .replaceAll("{{account_id}}", person.dav?.id ?? "");
  const headers = new Headers(recorded.headers);
  const authorization = recorded.authorization?.startsWith("Basic ")
    ? basicFor(recorded.authorization, note, person)
    : bearerFor(recorded, note, person);
  if (authorization !== undefined) headers.set("authorization", authorization);

  const init: RequestInit & { duplex?: "half" } = { method: recorded.method, headers };
  if (recorded.json !== undefined) {
    headers.set("content-type", "application/json");
    init.body = JSON.stringify(await fillJson(recorded.json, note, person, server)).replaceAll(
      person.recordedEmail,
      person.email,
    );
  } else if (recorded.raw !== undefined) {
    init.body = rawBody(recorded.raw);
    if (init.body instanceof ReadableStream) init.duplex = "half";
  }
  return { path: replace(recorded.path), init };
}

function basicFor(authorization: string, note: string, { email, dav }: Person): string {
  const password = note.includes("wrong password") ? "no-password" : (dav?.password ?? "");
  const pair = authorization.slice("Basic ".length).replace("{{email}}", email).replace("{{password}}", password);
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}

function bearerFor(recorded: RecordedRequest, note: string, person: Person): string | undefined {
  const token = tokenFor(recorded, note, person);
  return token === undefined ? undefined : `Bearer ${token}`;
}

function tokenFor({ authorization }: RecordedRequest, note: string, person: Person): string | undefined {
  if (authorization === undefined) return undefined;
  if (note === "a token that is no token") return "no-token";
  return note.startsWith("limited token") ? person.limitedToken : person.accessToken;
}

async function fillJson(json: unknown, note: string, person: Person, server: ContractServer): Promise<unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  const filled: Record<string, unknown> = { ...json };
  if (filled["refresh_token"] === "{{jwt}}") filled["refresh_token"] = person.refreshToken;
  if (filled["session_id"] === "{{session_id}}") filled["session_id"] = person.sessionId;
  if (filled["version_retention_ext"] === "<10,000 strings e0…e9999>")
    filled["version_retention_ext"] = Array.from({ length: 10_000 }, (_, index) => `e${index}`);
  for (const key of ["two_fa_code", "otp"]) {
    const value = filled[key];
    const meant = codesByNote[note];
    if (meant) filled[key] = await codeOf(person, server, meant);
    else if (typeof value === "string" && value.includes("{{totp}}"))
      filled[key] = value.replace("{{totp}}", await codeOf(person, server, { secret: -1, steps: 0 }));
  }
  return filled;
}

/** Returns a code. `secret` is an index into the person's secrets, `steps` the time from now in steps of 30 s. */
async function codeOf(
  person: Person,
  server: ContractServer,
  { secret, steps }: { secret: number; steps: number },
): Promise<string> {
  const base32 = person.secrets.at(secret);
  if (base32 === undefined)
    throw new Error("The recording needs the code of a 2FA secret, but the server has not sent that secret.");
  // Wait for the next step if this one is about to end: the code would arrive one step late.
  const left = step - (server.now() % step);
  if (left < 2_000) await new Promise((resolve) => setTimeout(resolve, left));
  return TOTP.generate({ secret: Secret.fromBase32(base32), timestamp: server.now() + steps * step });
}
