import type { DehydratedState } from "@tanstack/react-query";

/** The state that the server sends with the rendered page, for hydration in the browser. */
export interface PageState {
  userId: string;
  accessToken: string;
  queries: DehydratedState;
}
