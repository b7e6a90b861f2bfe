import { createCloudreveClient, type CloudreveClient } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { ada } from "./world";

export interface ClientOptions {
  /** The token of an application with these scopes. */
  scopes?: string[] | undefined;
  /** Where the server is reached by the network; asked directly unless told. */
  baseUrl?: string | undefined;
}

/** A client that is signed in to an embedded server. */
export function clientOf(cloudreve: EmbeddedCloudreve, { scopes, baseUrl }: ClientOptions = {}): CloudreveClient {
  const { access_token } = cloudreve.signIn(ada.email, scopes && { scopes });
  return createCloudreveClient({
    baseUrl: baseUrl ?? new URL("/api/v4", location.href).href,
    getAccessToken: () => access_token,
    ...(baseUrl === undefined && { fetch: (url, init) => cloudreve.fetch(new Request(url, init)) }),
  });
}
