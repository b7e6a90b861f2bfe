import { deepEqual } from "node:assert/strict";
import type { Page } from "../Page";
import type { Walk } from "./Walk";

/** Opens the demo host in a further window (see `Walk.open`), acts there, and closes it. */
export async function inWindow(
  { open }: Walk,
  parameters: Record<string, string>,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await open(parameters);
  try {
    await act(page);
    deepEqual(await page.takeComplaints(), [], "errors and warnings of the further window");
  } finally {
    await page.close();
  }
}
