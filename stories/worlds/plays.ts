import type { StoryContext } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { servedOf } from "./storyWorlds";

/** What a play has in hand. */
export type Page = Pick<StoryContext, "canvas" | "canvasElement" | "userEvent" | "loaded">;

/** The bodies of the PATCHes that an embedded server was sent. */
export function patchesOf(cloudreve: EmbeddedCloudreve): unknown[] {
  return cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body);
}

/** How often an embedded server was asked for something. */
export function readsOf(cloudreve: EmbeddedCloudreve, path: string): number {
  return cloudreve.requests.filter((request) => request.method === "GET" && request.path === path).length;
}

/** Waits until the sections of a story are past their skeletons. */
export async function loaded(canvasElement: HTMLElement): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector(".cr-section:not([data-state='loading'])")).not.toBeNull());
  await waitFor(() => expect(canvasElement.querySelector(".cr-skeleton")).toBeNull());
}

/** Presses a button, as soon as it is there. */
export async function press(
  { canvas, userEvent }: Pick<Page, "canvas" | "userEvent">,
  name: string,
): Promise<HTMLElement> {
  const button = await canvas.findByRole("button", { name });
  await userEvent.click(button);
  return button;
}

/** Replaces what stands in a box. */
export async function retype(
  { canvas, userEvent }: Pick<Page, "canvas" | "userEvent">,
  label: string,
  text: string,
): Promise<HTMLElement> {
  const box = await canvas.findByLabelText(label);
  await userEvent.clear(box);
  if (text) await userEvent.type(box, text);
  return box;
}

/** The words of an element, without the marks that keep a name's direction to itself. */
export function wordsOf(element: Element | null): string {
  return element?.textContent.replace(/[\u2066-\u2069]/g, "") ?? "";
}

/** Waits until a section's foot announces these words, and no others. */
export async function footSays({ canvasElement }: Pick<Page, "canvasElement">, words: string): Promise<void> {
  await waitFor(() => expect(wordsOf(canvasElement.querySelector(".cr-foot [role='status']"))).toBe(words));
}

/** All that a person has entered in a section, and may change. */
export function entriesOf({ canvasElement }: Pick<Page, "canvasElement">): (string | boolean)[] {
  const controls = canvasElement.querySelectorAll<HTMLElement>(
    ".cr-section :is(input, select), .cr-section .cr-tag-text",
  );
  return [...controls].map((control) => {
    if (control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type)) return control.checked;
    return control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? control.value
      : control.textContent;
  });
}

/** Has the server keep back its answers, to PATCHes unless told, until the story is left: `beforeEach: (page) => holdAnswers(serverOf(page))`. */
export function holdAnswers(cloudreve: EmbeddedCloudreve, method: "PATCH" | "GET" = "PATCH"): () => void {
  const { fetch } = cloudreve;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  cloudreve.fetch = async (input, init) => {
    const isHeld = (init?.method ?? (input instanceof Request ? input.method : "GET")) === method;
    const answer = await fetch(input, init);
    if (isHeld) await released;
    return answer;
  };
  return release;
}

/** What a person does who comes back to the tab: whatever is on the page is read again. */
export function comeBack(): void {
  window.dispatchEvent(new Event("visibilitychange"));
}

/** Another tab is saving. Gives the way to end that. */
export function anotherTabSaves(page: Pick<Page, "loaded">): Promise<() => void> {
  return new Promise((begun) => {
    void navigator.locks.request(
      `cloudreve-settings ${servedOf(page).baseUrl}`,
      () => new Promise<void>((end) => begun(end)),
    );
  });
}

/** The browser says that it has no network. Gives the way back: `beforeEach: goOffline`. */
export function goOffline(): () => void {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
  window.dispatchEvent(new Event("offline"));
  return goOnline;
}

export function goOnline(): void {
  // An own property stands before the browser's, and goes again.
  Reflect.deleteProperty(navigator, "onLine");
  window.dispatchEvent(new Event("online"));
}

/** Nobody waits for the 30 seconds of a call's time limit: `beforeEach: hurry`. */
export function hurry(): () => void {
  const usual = setTimeout.bind(window);
  window.setTimeout = ((run: () => void, ms?: number) => usual(run, ms === 30_000 ? 300 : ms)) as typeof setTimeout;
  return () => void (window.setTimeout = usual);
}
