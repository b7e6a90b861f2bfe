import type { StoryContext } from "@storybook/react-vite";
import axe from "axe-core";
import { expect, waitFor } from "storybook/test";
import { loneTexts } from "../stories/worlds/foreignDom";
import { languages } from "../src/messages/languages";
import { showInstead, type Shown } from "./shown";

const others: Record<string, Partial<Shown>> = {
  dark: { scheme: "dark" },
  Arabic: { locale: "ar-AR" },
  "high contrast": { look: "contrast" },
  "high contrast, dark": { look: "contrast", scheme: "dark" },
};

/**
 * The other languages, of which one is checked in place of Arabic in a share of the stories, or all with `looks=all`.
 */
const translations = Object.keys(languages).filter((tag) => tag !== "en-US" && tag !== "ar-AR");

/** The page as Storybook's own check takes it: without the hidden elements of Storybook's messages. */
const checked = { include: ["body"], exclude: [".sb-wrapper", "#storybook-docs", "#storybook-highlights-root"] };

/** The number of other looks that a test run checks of each story; undefined while people browse. */
const underTest =
  new URLSearchParams(location.search).get("looks") ?? (import.meta.env["VITEST"] === undefined ? null : "1");

/** Returns the looks to check a story in: a share of them differs from story to story, so that all are met. */
function looksFor(id: string): [string, Partial<Shown>][] {
  const number = Array.from(id, (sign) => sign.charCodeAt(0)).reduce((sum, code) => sum + code, 0);
  const inLanguage = (tag: string): [string, Partial<Shown>] => [tag, { locale: tag }];
  if (underTest === "all") return [...Object.entries(others), ...translations.map(inLanguage)];
  const translation = translations[number % translations.length] ?? "zh-CN";
  const all = [...Object.entries(others), inLanguage(translation)];
  const at = number % all.length;
  return [...all.slice(at), ...all.slice(0, at)].slice(0, Number(underTest));
}

/**
 * In test runs, checks the final state of a played story with axe in other looks as well, and that its texts stand
 * alone.
 */
export async function checkInOtherLooks({ id, canvasElement, parameters, globals }: StoryContext): Promise<void> {
  await settled(canvasElement);
  if (underTest === null) return;
  // For test/contactSheets.mjs, which shows the played story in each language.
  Object.assign(window, { showStoryIn: (locale: string) => showInstead({ locale }) });
  await expect(loneTexts(document), "texts beside other nodes of their element").toEqual([]);
  const { options } = parameters["a11y"] as { options: axe.RunOptions };
  const root = rootOf(canvasElement);
  const own = {
    language: root !== null && root.lang !== globals["locale"],
    scheme: root !== null && schemeOf(root) !== globals["scheme"],
  };
  try {
    for (const [name, shown] of looksFor(id)) {
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
  // Storybook's own axe check runs after this one, and must find the story in its own look again.
  await shownAs(canvasElement, globals as unknown as Shown, own);
}

/** Whether the root's language and color scheme are its own, and not those of the toolbar. */
interface Own {
  /** The page has switched to the language saved in the account. */
  language: boolean;
  /** The host sets no color scheme, so the root has that of the page around it. */
  scheme: boolean;
}

const schemeOf = (root: HTMLElement) => root.dataset["scheme"] ?? "system";
const rootOf = (canvasElement: HTMLElement) => canvasElement.querySelector<HTMLElement>(".cr-root");

/**
 * Waits until the sections have loaded, so that axe does not check skeletons. Gives up after 1.5 s: some stories show
 * them.
 */
async function settled(canvasElement: HTMLElement): Promise<void> {
  const isLoading = () => canvasElement.querySelector(".cr-section[data-state='loading'] .cr-skeleton") !== null;
  const giveUpAt = performance.now() + 1_500;
  while (isLoading() && performance.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * Waits until the root has the language and color scheme, then ends all transitions, so that axe sees the final colors.
 */
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
