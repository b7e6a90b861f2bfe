import type { Served } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";

let current: { server: Served; token: string } | undefined;

/** The session of the host that the example `Embed.tsx` stands in: signed in to the server of its story. */
export const session = {
  userId: "mBUR",
  get api(): string {
    if (!current) throw new Error("No story has been opened.");
    return current.server.baseUrl;
  },
  accessToken: (): string | undefined => current?.token,
};

/** From now on the session is one with this server. */
export function openSession(server: Served): void {
  if (current?.server.cloudreve !== server.cloudreve)
    current = { server, token: server.cloudreve.signIn(ada.email).access_token };
}
