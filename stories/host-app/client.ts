import { createCloudreveClient } from "cloudreve-settings-ui";
import { session } from "./session";

/** Returns a client for one user. Another user needs another client, and so sees nothing that was read as the first. */
export function clientFor(userId: string | undefined) {
  return createCloudreveClient({ baseUrl: "/api/v4", userId, getAccessToken: session.accessToken });
}
