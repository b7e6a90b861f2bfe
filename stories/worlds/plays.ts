import type { StoryContext } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { servedOf } from "./storyWorlds";

/** The part of a story's context that the functions here need. */
export type Page = Pick<StoryContext, "canvas" | "canvasElement" | "userEvent" | "loaded">;

/** Returns the bodies of the PATCH requests that an embedded server has received. */
export function patchesOf(cloudreve: EmbeddedCloudreve): unknown[] {
  return cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body);
}

/** Returns how many GET requests to a path an embedded server has received. */
export function readsOf(cloudreve: EmbeddedCloudreve, path: string): number {
  return cloudreve.requests.filter((request) => request.method === "GET" && request.path === path).length;
}

/** Waits until the sections of a story have loaded. */
export async function loaded(canvasElement: HTMLElement): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector(".cr-section:not([data-state='loading'])")).not.toBeNull());
  // A section whose code is still being loaded has only its link.
  const links = () => [...canvasElement.querySelectorAll<HTMLAnchorElement>(".cr-nav-link, .cr-group-section")];
  const isMissing = ({ hash }: HTMLAnchorElement) => !canvasElement.querySelector(`[id="${hash.slice(1)}"]`);
  await waitFor(() => expect(links().filter(isMissing)).toEqual([]));
  await waitFor(() => expect(canvasElement.querySelector(".cr-skeleton")).toBeNull());
}

/** Waits for a button and clicks it. */
export async function press(
  { canvas, userEvent }: Pick<Page, "canvas" | "userEvent">,
  name: string,
): Promise<HTMLElement> {
  const button = await canvas.findByRole("button", { name });
  await userEvent.click(button);
  return button;
}

/** Replaces the text in a box. */
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

/** Returns the text of an element, with the Unicode marks that isolate a name's direction. */
export function wordsOf(element: Element | null): string {
  return element?.textContent ?? "";
}

/** Waits until the status in a section's foot has exactly this text. */
export async function footSays({ canvasElement }: Pick<Page, "canvasElement">, words: string): Promise<void> {
  await waitFor(() => expect(wordsOf(canvasElement.querySelector(".cr-foot [role='status']"))).toBe(words));
}

/** Returns the values of all controls and tags of a section. */
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

/**
 * Makes the server hold back its answers to `method`. Returns a function that releases them. With
 * `beforeEach: (page) => holdAnswers(serverOf(page))` Storybook calls it when the story is left.
 */
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

/** Simulates the user's return to the tab: react-query then reads the data on the page again. */
export function comeBack(): void {
  window.dispatchEvent(new Event("visibilitychange"));
}

/** Simulates another tab that is saving. Returns a function that ends its save. */
export function anotherTabSaves(page: Pick<Page, "loaded">): Promise<() => void> {
  return new Promise((begun) => {
    void navigator.locks.request(
      `cloudreve-settings ${servedOf(page).baseUrl}`,
      () => new Promise<void>((end) => begun(end)),
    );
  });
}

/** Makes the browser report that it is offline. Returns {@link goOnline}, for `beforeEach: goOffline`. */
export function goOffline(): () => void {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
  window.dispatchEvent(new Event("offline"));
  return goOnline;
}

export function goOnline(): void {
  // Removes the property that goOffline() has put over the browser's own.
  Reflect.deleteProperty(navigator, "onLine");
  window.dispatchEvent(new Event("online"));
}

/**
 * Shortens the 30 s time limit of a call to 300 ms. Returns a function that restores it, for `beforeEach: hurry`.
 */
export function hurry(): () => void {
  const usual = setTimeout.bind(window);
  window.setTimeout = ((run: () => void, ms?: number) => usual(run, ms === 30_000 ? 300 : ms)) as typeof setTimeout;
  return () => void (window.setTimeout = usual);
}
