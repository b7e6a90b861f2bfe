import type { DehydratedState } from "@tanstack/react-query";

/** What the server sends along with the page that it has rendered. */
export interface PageState {
  userId: string;
  accessToken: string;
  queries: DehydratedState;
}
