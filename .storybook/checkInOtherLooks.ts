import type { StoryContext } from "@storybook/react-vite";
import axe from "axe-core";
import { expect, waitFor } from "storybook/test";
import { showInstead, type Shown } from "./shown";

const others: Record<string, Partial<Shown>> = {
  dark: { scheme: "dark" },
  Arabic: { locale: "ar-AR" },
  "high contrast": { look: "contrast" },
  "high contrast, dark": { look: "contrast", scheme: "dark" },
};

/** The page as Storybook's own check takes it: without what is hidden there for Storybook's own messages. */
const checked = { include: ["body"], exclude: [".sb-wrapper", "#storybook-docs", "#storybook-highlights-root"] };

const isUnderTest = import.meta.env["VITEST"] !== undefined || new URLSearchParams(location.search).has("everyLook");

/** Under test: once a story has played, what it has come to is checked by axe in the other looks, too. */
export async function checkInOtherLooks({ canvasElement, parameters, globals }: StoryContext): Promise<void> {
  await settled(canvasElement);
  if (!isUnderTest) return;
  const { options } = parameters["a11y"] as { options: axe.RunOptions };
  const root = rootOf(canvasElement);
  const own = {
    language: root !== null && root.lang !== globals["locale"],
    scheme: root !== null && schemeOf(root) !== globals["scheme"],
  };
  try {
    for (const [name, shown] of Object.entries(others)) {
      if (Object.entries(shown).every(([global, value]) => globals[global] === value)) continue;
      showInstead(shown);
      await shownAs(canvasElement, { ...(globals as unknown as Shown), ...shown }, own);
      const { violations } = await axe.run(checked, { ...options, resultTypes: ["violations"] });
      const found = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ""}`).join("\n")}`,
      );
      await expect(found, `axe, ${name}`).toEqual([]);
    }
  } finally {
    showInstead({});
  }
  // Storybook's own check comes after this one, in the look that the story is in.
  await shownAs(canvasElement, globals as unknown as Shown, own);
}

interface Own {
  /** The page has gone over to a saved language. */
  language: boolean;
  /** The host gives none: it is that of the page around. */
  scheme: boolean;
}

const schemeOf = (root: HTMLElement) => root.dataset["scheme"] ?? "system";
const rootOf = (canvasElement: HTMLElement) => canvasElement.querySelector<HTMLElement>(".cr-root");

/** Axe is to see the sections themselves: unless its skeletons are what the story shows, they have gone. */
async function settled(canvasElement: HTMLElement): Promise<void> {
  const isLoading = () => canvasElement.querySelector(".cr-section[data-state='loading'] .cr-skeleton") !== null;
  const giveUpAt = performance.now() + 1_500;
  while (isLoading() && performance.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The language and the scheme have come, and no color is on its way any more. */
async function shownAs(canvasElement: HTMLElement, { locale, scheme }: Shown, own: Own): Promise<void> {
  await waitFor(() => {
    const root = rootOf(canvasElement);
    if (!root) return;
    if (!own.language && root.lang !== locale) throw new Error(`still in ${root.lang}`);
    if (!own.scheme && schemeOf(root) !== scheme) throw new Error(`still ${schemeOf(root)}`);
  });
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
