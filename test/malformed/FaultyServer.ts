import type { AccountState, EmbeddedCloudreve } from "../../src/testing/index";
import type { Endpoint } from "./goodAnswers";
import type { MalformedAnswer } from "./MalformedAnswer";

/** An embedded server whose answers can be spoiled on their way. */
export class FaultyServer {
  readonly cloudreve: EmbeddedCloudreve;
  /** Number of PATCHes sent this way, including those that never arrived. */
  patches = 0;
  #spoiled: { endpoints: readonly Endpoint[]; answer: MalformedAnswer; after: boolean } | undefined;
  /** Answers to reads since the last change. Asking the server each time takes a third of the time of these tests. */
  readonly #known = new Map<Endpoint, string>();

  constructor(cloudreve: EmbeddedCloudreve) {
    this.cloudreve = cloudreve;
  }

  /** Gives these calls this answer from now on. With `after` they take effect first; without it they never arrive. */
  spoil(endpoints: readonly Endpoint[], answer: MalformedAnswer, { after = false } = {}): void {
    this.#spoiled = { endpoints, answer, after };
  }

  /** Removes all faults. */
  recover(): void {
    this.#spoiled = undefined;
  }

  /** Changes the account behind the page's back. */
  change(account: Partial<AccountState>): void {
    this.cloudreve.change(undefined, account);
    this.#known.clear();
  }

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const endpoint = `${init.method} ${url.slice(url.indexOf("/api/v4") + "/api/v4".length)}` as Endpoint;
    if (init.method === "PATCH") this.patches += 1;
    const spoiled = this.#spoiled?.endpoints.includes(endpoint) ? this.#spoiled : undefined;
    if (!spoiled) return this.#answer(endpoint, url, init);
    if (spoiled.after) await this.#answer(endpoint, url, init);
    return spoiled.answer.response();
  };

  async #answer(endpoint: Endpoint, url: string, init: RequestInit): Promise<Response> {
    const known = this.#known.get(endpoint);
    if (known !== undefined) return new Response(known);
    const response = await this.cloudreve.fetch(new Request(url, init));
    const isRead = [
      "GET /user/me",
      "GET /user/setting",
      "GET /site/config/basic",
      "GET /site/config/login",
      "GET /user/capacity",
      "GET /devices/dav?page_size=50",
    ].includes(endpoint);
    if (isRead) this.#known.set(endpoint, await response.clone().text());
    else this.#known.clear();
    return response;
  }
}
