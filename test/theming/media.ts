import { cdp } from "vitest/browser";

type Feature = "prefers-reduced-motion" | "forced-colors" | "prefers-contrast";

/** Has the browser take the page for printed, or its user for one who asks for something; for what it is, with nothing. */
export async function emulate({
  media = "",
  ...features
}: { media?: "print" | "" } & Partial<Record<Feature, string>> = {}): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
