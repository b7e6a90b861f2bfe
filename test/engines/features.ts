/** Runs in the page. Returns the browser features that the library uses and this browser does not have. */
export function missingFeatures(): string[] {
  const features: Record<string, boolean> = {
    "Web Locks": "locks" in navigator,
    BroadcastChannel: "BroadcastChannel" in window,
    structuredClone: "structuredClone" in window,
    "crypto.randomUUID": "randomUUID" in crypto,
    "Clipboard API": "clipboard" in navigator,
    "Trusted Types": "trustedTypes" in window,
    "Intl.ListFormat": "ListFormat" in Intl,
    "Intl.DisplayNames": "DisplayNames" in Intl,
    "Intl.RelativeTimeFormat": "RelativeTimeFormat" in Intl,
    "light-dark()": CSS.supports("color", "light-dark(red, blue)"),
    "relative colors": CSS.supports("color", "oklch(from red calc(l * 0.9) c h)"),
    "color-mix()": CSS.supports("color", "color-mix(in oklab, red, blue)"),
    "container queries": CSS.supports("container-type", "inline-size"),
    ":has()": CSS.supports("selector(:has(a))"),
    "@layer": "CSSLayerBlockRule" in window,
    "text-wrap: pretty": CSS.supports("text-wrap", "pretty"),
    "forced-color-adjust": CSS.supports("forced-color-adjust", "none"),
  };
  return Object.keys(features).filter((name) => !features[name]);
}
