import { createPerson, type Person } from "./Person";
import type { ContractServer } from "./ContractServer";
import { lostUpdateDifferences } from "./lostUpdates";
import { responseDifferences } from "./differences";
import { fillRequest } from "./fillRequest";
import type { Exchange, RecordedRequest, RecordedResponse, Recording } from "./recordings";
import { SoftwareAuthenticator } from "./SoftwareAuthenticator";
import type { OAuthGrant } from "../../src/testing/index";

/** The result of replaying one exchange. */
export interface Outcome {
  recording: string;
  /** Its index in the file. */
  index: number;
  note: string;
  /** The differences between the answer and the recorded one. */
  differences: string[];
  /** The reason why it was not replayed. */
  skipped?: string;
}

/** Replays the recordings against a server, in order, with new accounts. */
export async function replay(server: ContractServer, recordings: readonly Recording[]): Promise<Outcome[]> {
  const ada = await createPerson(server, "ada@example.com");
  const outcomes: Outcome[] = [];
  for (const recording of recordings) {
    const outcomesOf =
      {
        oauth: replayOAuth,
        "passkey-registered": replayPasskey,
        "lost-update": replayLostUpdate,
        webdav: replayWebDav,
        "webdav-not-allowed": replayWebDavNotAllowed,
        "sign-out": replaySignOut,
      }[recording.name] ?? replayExchanges;
    const results = await outcomesOf(server, ada, recording);
    results.forEach((result, index) => {
      outcomes.push({
        recording: recording.name,
        index,
        note: recording.exchanges[index]?.note ?? "",
        differences: [],
        ...result,
      });
    });
  }
  return outcomes;
}

type Result = Pick<Outcome, "differences"> | Required<Pick<Outcome, "skipped">>;

async function replayExchanges(server: ContractServer, person: Person, { exchanges }: Recording): Promise<Result[]> {
  const results: Result[] = [];
  for (const exchange of exchanges) results.push({ differences: await replayExchange(server, person, exchange) });
  return results;
}

async function replayExchange(server: ContractServer, person: Person, exchange: Exchange): Promise<string[]> {
  const { note, request, response } = exchange;
  if (!request || !response) return ["the replay does not know this exchange"];
  const { path, init } = await fillRequest(request, note, person, server);
  const answer = await server.fetch(path, init);
  await learn(person, request, answer.clone());
  const differences = await responseDifferences(
    forPerson(response, person),
    forPlace(answer, person),
    server.unrecorded,
  );
  const secret = person.secrets.at(-1);
  if (exchange.length_of_secret !== undefined && secret?.length !== exchange.length_of_secret)
    differences.push(`the secret has ${secret?.length} characters`);
  return differences;
}

/** Keeps the values of an answer that later requests need. */
async function learn(person: Person, { method, path }: RecordedRequest, answer: Response): Promise<void> {
  const { code, data } = (await answer.json().catch(() => ({}))) as { code?: number; data?: unknown };
  if (method === "PUT" && path === "/devices/dav" && code === 0) person.dav ??= data as NonNullable<Person["dav"]>;
  if (typeof data !== "string") return;
  if (path === "/user/setting/2fa") person.secrets.push(data);
  if (code === 203) person.sessionId = data;
}

/** Returns the recorded answer with the e-mail of this run. */
function forPerson<Part extends RecordedResponse>(recorded: Part, { recordedEmail, email }: Person): Part {
  const own = JSON.parse(JSON.stringify(recorded).replaceAll(recordedEmail, email)) as Part;
  // Gravatar's address contains a hash of the e-mail, and each site chooses its Gravatar server.
  if (recordedEmail !== email)
    for (const key of ["location", "text"] as const)
      if (own[key] !== undefined) own[key] = own[key].replace(gravatar, "{{gravatar}}");
  return own;
}

const gravatar = /https?:\/\/[^/"]+\/avatar\/[\da-f]{32}/;

function forPlace(answer: Response, { recordedEmail, email }: Person): Response {
  const location = answer.headers.get("location");
  if (recordedEmail === email || location === null) return answer;
  const headers = new Headers(answer.headers);
  headers.set("location", location.replace(gravatar, "{{gravatar}}"));
  const body = answer.body?.pipeThrough(new TextDecoderStream()).pipeThrough(
    new TransformStream<string, string>({
      transform: (text, controller) => controller.enqueue(text.replace(gravatar, "{{gravatar}}")),
    }),
  );
  return new Response(body?.pipeThrough(new TextEncoderStream()) ?? null, { status: answer.status, headers });
}

async function replayOAuth(server: ContractServer, person: Person, recording: Recording): Promise<Result[]> {
  if (!server.grant)
    return recording.exchanges.map(() => ({ skipped: "giving an application access needs a user in a browser" }));
  const { data } = recording.exchanges[0]?.response?.body as { data: { oauth_grants: [OAuthGrant] } };
  person.limitedToken = server.grant(person.email, data.oauth_grants[0]);
  return replayExchanges(server, person, recording);
}

/** Replays as an administrator, whose group may use WebDAV. */
async function replayWebDav(server: ContractServer, _: Person, recording: Recording): Promise<Result[]> {
  if (!server.promote)
    return recording.exchanges.map(() => ({
      skipped: "the default group has no WebDAV, and changing it needs an administrator",
    }));
  const root = await createPerson(server, "root@example.com");
  server.promote(root.email);
  return replayExchanges(server, root, recording);
}

/** Replays as a new account, whose nick is the recorded one. */
async function replayWebDavNotAllowed(server: ContractServer, _: Person, recording: Recording): Promise<Result[]> {
  const { nickname } = (recording.exchanges[0]?.response?.body as { data: { nickname: string } }).data;
  return replayExchanges(server, await createPerson(server, `${nickname}@example.com`), recording);
}

/** Replays as a new account that signs in twice: the recording tells the two by its notes. */
async function replaySignOut(server: ContractServer, _: Person, { exchanges }: Recording): Promise<Result[]> {
  const { user } = (exchanges[0]?.response?.body as { data: { user: { nickname: string } } }).data;
  const person = await createPerson(server, "out@example.com");
  person.recordedEmail = "{{email}}";
  // A new account's nick is the first part of its e-mail address.
  const [nick = ""] = person.email.split("@");
  const own = JSON.parse(JSON.stringify(exchanges).replaceAll(user.nickname, nick)) as Exchange[];
  const signIns: { access_token: string; refresh_token: string }[] = [];
  const watched: ContractServer = {
    ...server,
    fetch: async (...call) => {
      const answer = await server.fetch(...call);
      const { data } = (await answer.clone().json()) as { data?: { token?: (typeof signIns)[number] } };
      if (data?.token) signIns.push(data.token);
      return answer;
    },
  };
  const results: Result[] = [];
  for (const exchange of own) {
    const used = signIns[exchange.note.startsWith("the other one") ? 1 : 0];
    person.accessToken = used?.access_token ?? "";
    person.refreshToken = used?.refresh_token ?? "";
    results.push({ differences: await replayExchange(watched, person, exchange) });
  }
  return results;
}

async function replayLostUpdate(server: ContractServer, person: Person, { exchanges }: Recording): Promise<Result[]> {
  const results: Result[] = [];
  for (const { pairs } of exchanges)
    results.push({ differences: await lostUpdateDifferences(server, person, pairs ?? 0) });
  return results;
}

/** Replays as `key@example.com`, with an authenticator in place of the recorded browser. */
async function replayPasskey(server: ContractServer, _: Person, { exchanges }: Recording): Promise<Result[]> {
  const key = await createPerson(server, "key@example.com");
  const authenticator = new SoftwareAuthenticator();
  const recordedId =
    exchanges.flatMap(({ request }) => new URLSearchParams(request?.path.split("?")[1]).get("id") ?? [])[0] ?? "";
  const id = Buffer.from(authenticator.id).toString("base64");
  const results: Result[] = [];
  let options: CreationOptions | undefined;
  for (const exchange of exchanges) {
    if (!exchange.request) {
      const excluded = options?.excludeCredentials?.some(
        (one) => one.id === Buffer.from(authenticator.id).toString("base64url"),
      );
      results.push({ differences: excluded ? [] : ["the first passkey is not excluded"] });
      continue;
    }
    const { method, path, json } = exchange.request;
    const request: RecordedRequest = {
      ...exchange.request,
      authorization: "Bearer {{token}}",
      path: path.replace(encodeURIComponent(recordedId), encodeURIComponent(id)),
    };
    if (method === "POST" && options) {
      const response = await authenticator.create({
        challenge: options.challenge,
        rpId: options.rp.id,
        origin: originFor(server.origin, options.rp.id),
      });
      request.json = { ...(json as object), response };
    }
    const watched: ContractServer = {
      ...server,
      fetch: async (...call) => {
        const answer = await server.fetch(...call);
        const { data } = (await answer.clone().json()) as { data?: { publicKey?: CreationOptions } };
        options = data?.publicKey ?? options;
        return answer;
      },
    };
    results.push({ differences: await replayExchange(watched, key, { ...exchange, request }) });
  }
  return results;
}

interface CreationOptions {
  challenge: string;
  rp: { id: string };
  excludeCredentials?: { id: string }[];
}

/** Returns the origin with the host of the passkey: a server at 127.0.0.1 may be configured as localhost. */
function originFor(origin: string, rpId: string): string {
  const url = new URL(origin);
  url.hostname = rpId;
  return url.origin;
}
