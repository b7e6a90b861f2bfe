import { createCloudreveClient, type CloudreveClient } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";

export interface ClientOptions {
  /** Signs in as an application whose token has these scopes. */
  scopes?: string[] | undefined;
  /** URL of the server's API, to call it over the network. Without it, the client calls the server object directly. */
  baseUrl?: string | undefined;
}

/** Returns a client that is signed in to an embedded server. */
export function clientOf(cloudreve: EmbeddedCloudreve, { scopes, baseUrl }: ClientOptions = {}): CloudreveClient {
  const { access_token } = cloudreve.signIn(cloudreve.account().email, scopes && { scopes });
  return createCloudreveClient({
    baseUrl: baseUrl ?? new URL("/api/v4", location.href).href,
    getAccessToken: () => access_token,
    ...(baseUrl === undefined && { fetch: (url, init) => cloudreve.fetch(new Request(url, init)) }),
  });
}
