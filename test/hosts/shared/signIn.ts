import { createCloudreveClient, type CloudreveClient } from "cloudreve-settings-ui";

interface SignedIn {
  data: { user: { id: string }; token: { access_token: string } };
}

/** Signs a user in and returns a client for that user. */
export async function signIn({ email, password }: { email: string; password: string }): Promise<CloudreveClient> {
  const response = await fetch("/api/v4/session/token", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as SignedIn;
  return createCloudreveClient({
    baseUrl: "/api/v4",
    userId: data.user.id,
    getAccessToken: () => data.token.access_token,
  });
}
