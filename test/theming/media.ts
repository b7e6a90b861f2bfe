import { cdp } from "vitest/browser";

type Feature = "prefers-reduced-motion" | "forced-colors" | "prefers-contrast";

/** Makes the browser emulate printing or user preferences. Called without arguments, it ends the emulation. */
export async function emulate({
  media = "",
  ...features
}: { media?: "print" | "" } & Partial<Record<Feature, string>> = {}): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
