import type { ConsoleMessage, Page, Request, Response } from "playwright";
import { readPage, type Trace } from "./readPage";
import { searchFor } from "./searchFor";
import { picturePart, type Kind, type Secret } from "./Secret";

interface SentRequest {
  /** Method and path, or method and whole URL if the request goes to another origin. */
  place: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

export class WatchedPage {
  readonly page: Page;
  readonly secrets = new Map<string, Secret>();
  readonly complaints: string[] = [];
  private readonly traces: Trace[] = [];
  private readonly requests: SentRequest[] = [];
  private readonly pending: Promise<void>[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("console", (message) => this.pending.push(this.keepConsole(message)));
    page.on("pageerror", (error) => {
      this.complaints.push(error.message);
      this.traces.push({ place: "an error", text: [error.name, error.message, error.stack].join("\n") });
    });
    page.on("request", (request) => this.pending.push(this.keepRequest(request)));
    page.on("response", (response) => this.pending.push(this.keepSecrets(response)));
  }

  know(kind: Kind, value: string, name: string = kind): void {
    this.secrets.set(value, { name, kind, value });
  }

  /** Returns the value of the latest secret of a kind. */
  latest(kind: Kind): string {
    return [...this.secrets.values()].findLast((secret) => secret.kind === kind)?.value ?? "";
  }

  /** Returns a line for each place where a secret is, except for places that are allowed for its kind. */
  async findings(allowed: Partial<Record<Kind, string[]>> = {}): Promise<string[]> {
    while (this.pending.length > 0) await Promise.all(this.pending.splice(0));
    const byPlace = new Map<string, string>();
    for (const { place, text } of [...(await this.page.evaluate(readPage)), ...this.traces])
      byPlace.set(place, `${byPlace.get(place) ?? ""}${text}\n`);
    const found = new Set<string>();
    for (const secret of this.secrets.values()) {
      const search = searchFor(secret);
      // Only the latest key may be shown.
      const places =
        ["key", "picture"].includes(secret.kind) && secret.value !== this.latest(secret.kind)
          ? []
          : (allowed[secret.kind] ?? []);
      const look = (place: string, text: string) => {
        for (const form of search(text)) found.add(`${secret.name} is ${form} in ${place}`);
      };
      for (const [place, text] of byPlace) if (!places.includes(place)) look(place, text);
      for (const { place, url, headers, body } of this.requests) {
        look(`the address of ${place}`, url);
        for (const [name, value] of Object.entries(headers))
          if (!isOwnToken(secret, place, name, value)) look(`the header ${name} of ${place}`, value);
        if (!mayCarry[secret.kind].includes(`${place}${keysOf(body)}`)) look(`the body of ${place}`, body);
      }
    }
    return [...found];
  }

  /** Returns the violations of the Content-Security-Policy so far. */
  violations(): Promise<string[]> {
    return this.page.evaluate(() => [...window.recorder.seen.violations]);
  }

  private async keepConsole(message: ConsoleMessage): Promise<void> {
    this.traces.push({ place: "the console", text: message.text() });
    if (message.type() === "error" || message.type() === "warning") this.complaints.push(message.text());
    for (const value of message.args()) {
      const texts = await value.evaluate((logged) => window.recorder.stringsIn(logged));
      for (const text of texts) this.traces.push({ place: "the console", text });
    }
  }

  private async keepRequest(request: Request): Promise<void> {
    const url = request.url();
    const { origin, pathname } = new URL(url);
    const place = `${request.method()} ${origin === new URL(this.page.url()).origin ? pathname : url}`;
    this.requests.push({ place, url, headers: await request.allHeaders(), body: request.postData() ?? "" });
  }

  private async keepSecrets(response: Response): Promise<void> {
    const { pathname } = new URL(response.url());
    if (
      !/^\/demo\/session$|^\/api\/v4\/(session\/token|user\/setting\/2fa)/.test(pathname) ||
      response.status() !== 200 ||
      // Signing out: its answer has no token.
      response.request().method() === "DELETE"
    )
      return;
    const { code, data } = (await response.json()) as { code: number; data?: unknown };
    if (code !== 0) return;
    if (typeof data === "string") {
      this.know("key", data);
      this.know("picture", picturePart(data));
    } else {
      const { token = data } = data as { token?: unknown };
      const { access_token, refresh_token } = token as Record<string, string>;
      this.know("accessToken", access_token ?? "");
      this.know("refreshToken", refresh_token ?? "");
    }
  }
}

/** Returns whether this is the access token where it belongs: in the Authorization header of a call to the API. */
function isOwnToken({ kind, value }: Secret, place: string, name: string, header: string): boolean {
  return (
    kind === "accessToken" &&
    /^[A-Z]+ \/api\/v4\//.test(place) &&
    name === "authorization" &&
    header === `Bearer ${value}`
  );
}

/** Returns the fields of a request's body, such as ` current_password,new_password`, to append to its place. */
function keysOf(body: string): string {
  try {
    return ` ${Object.keys(JSON.parse(body) as object).join()}`;
  } catch {
    return "";
  }
}

/**
 * For each kind of secret, the requests whose bodies may hold it, with all their fields. All go to the page's origin.
 */
const mayCarry: Record<Kind, string[]> = {
  password: ["PATCH /api/v4/user/setting current_password,new_password", "POST /api/v4/session/token email,password"],
  code: ["PATCH /api/v4/user/setting two_fa_enabled,two_fa_code", "POST /api/v4/session/token/2fa session_id,otp"],
  key: [],
  picture: [],
  accessToken: [],
  refreshToken: ["POST /api/v4/session/token/refresh refresh_token", "DELETE /api/v4/session/token refresh_token"],
};
