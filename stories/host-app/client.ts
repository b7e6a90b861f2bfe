import { createCloudreveClient } from "cloudreve-settings-ui";
import { session } from "./session";

/** A client for one user: another who signs in gets another, and nothing that was read as the first. */
export function clientFor(userId: string | undefined) {
  return createCloudreveClient({ baseUrl: "/api/v4", userId, getAccessToken: session.accessToken });
}
