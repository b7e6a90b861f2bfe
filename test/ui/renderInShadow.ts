import type { ReactNode } from "react";
import { onTestFinished } from "vitest";
import { render } from "vitest-browser-react";
import styles from "../../src/styles/index.css?inline";

/** Renders inside a shadow root that has the library's styles, and returns it. The page around has no styles. */
export async function renderInShadow(element: ReactNode): Promise<ShadowRoot> {
  const host = document.body.appendChild(document.createElement("div"));
  onTestFinished(() => host.remove());
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  await render(element, { container: shadow.appendChild(document.createElement("div")) });
  return shadow;
}
