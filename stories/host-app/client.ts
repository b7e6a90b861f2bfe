import { createCloudreveClient } from "cloudreve-settings-ui";
import { session } from "./session";

/** The one client of the host: for the settings page, and for what the host itself shows. */
export const client = createCloudreveClient({ baseUrl: "/api/v4", getAccessToken: session.accessToken });
