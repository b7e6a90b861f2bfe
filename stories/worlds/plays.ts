import { expect, waitFor } from "storybook/test";
import type { EmbeddedCloudreve } from "../../src/testing/index";

/** The bodies of the PATCHes that an embedded server was sent. */
export function patchesOf(cloudreve: EmbeddedCloudreve): unknown[] {
  return cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body);
}

/** Waits until the sections of a story are past their skeletons. */
export async function loaded(canvasElement: HTMLElement): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector(".cr-section:not([data-state='loading'])")).not.toBeNull());
  await waitFor(() => expect(canvasElement.querySelector(".cr-skeleton")).toBeNull());
}
