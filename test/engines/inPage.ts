// Each of these functions is sent to the page as text, so it must not use anything outside itself.

/** Signs in the demo user. Returns whether the page has the button for it. */
export function signIn(): boolean {
  const button = document.querySelector<HTMLElement>("[data-demo-sign-in]");
  button?.click();
  return button !== null;
}

/** Returns whether the page asks to sign in. */
export function hasSignIn(): boolean {
  return document.querySelector("[data-demo-sign-in]") !== null;
}

/**
 * Returns whether all sections and the tags input have loaded; in groups, those of the shown group; of one action by
 * itself, its dialog.
 */
export function isLoaded(): boolean {
  if (document.querySelector("[role=dialog]") !== null) return true;
  return (
    document.querySelectorAll(".cr-section").length > 0 &&
    document.querySelector(".cr-skeleton") === null &&
    document.querySelector(".cr-tags-input, .cr-groups-page") !== null
  );
}

/** Focuses the link to a group. */
export function focusGroup(id: string): void {
  document.querySelector<HTMLElement>(`[data-group="${id}"]`)?.focus();
}

/** Returns the id of the group whose link has the focus. */
export function focusedGroup(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset["group"] : undefined;
}

/** Gives the page so much room, in CSS pixels. */
export function narrowTo(width: number): void {
  document.body.style.inlineSize = `${width}px`;
}

/** Returns which parts of the page in groups are there: the list of groups, a group, the way back to the list. */
export function shownParts(): string[] {
  return ["side", "main"]
    .map((part) => `.cr-groups-${part}`)
    .concat(".cr-group-back")
    .filter((part) => (document.querySelector<HTMLElement>(part)?.offsetHeight ?? 0) > 0);
}

/** Returns the text of a section, or of the last dialog for "dialog"; empty if there is none. */
export function wordsOf(section: string): string {
  const clean = (text: string | null | undefined) =>
    (text ?? "")
      .replace(/[\u2066-\u2069]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  if (section === "dialog") return clean([...document.querySelectorAll("[role=dialog]")].at(-1)?.textContent);
  const found = [...document.querySelectorAll(".cr-section")].find(
    (each) => clean(each.querySelector(".cr-section-title")?.textContent) === section,
  );
  return clean(found?.textContent);
}

/** Returns the status in the foot of a section. */
export function statusOf(section: string): string {
  const found = [...document.querySelectorAll(".cr-section")].find(
    (each) => each.querySelector(".cr-section-title")?.textContent === section,
  );
  return (found?.querySelector(".cr-foot [role=status]")?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
}

/** Returns the file extensions that the tags show. */
export function tags(): string[] {
  return [...document.querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent);
}

/** Returns whether the focus is in the dialog. */
export function focusIsInDialog(): boolean {
  return document.activeElement?.closest("[role=dialog]") != null;
}

/** Returns the text of the focused element, or "a section" if it is a whole section. */
export function focusedWords(): string {
  const element = document.activeElement;
  return element?.matches(".cr-section") ? "a section" : (element?.textContent ?? "");
}

/** Returns the title of the section that has the focus, or that the focused element is in. */
export function focusedSection(): string {
  const section = document.activeElement?.closest(".cr-section");
  return section?.querySelector(".cr-section-title")?.textContent ?? "";
}

/** Returns the rows of a list with this accessible name: the title of each, and the badge beside it. */
export function rowsOf(list: string): string[] {
  return [...document.querySelectorAll(`[role=list][aria-label="${list}"] .cr-row-label`)].map((label) =>
    [...label.children].map((part) => part.textContent).join(" | "),
  );
}

/** Returns how the host says that the one action has ended; undefined if it has not. */
export function endOfAction(): string | undefined {
  return document.querySelector<HTMLElement>("[data-demo-end]")?.dataset["demoEnd"];
}

/** Returns the theme color that the host shows. */
export function accent(): string {
  return document.documentElement.style.getPropertyValue("--cr-accent");
}

/** Clicks Save in a section at a time (ms since 1970), so that several tabs can save at the same moment. */
export function pressSaveAt(section: string, at: number): void {
  const found = [...document.querySelectorAll(".cr-section")].find(
    (each) => each.querySelector(".cr-section-title")?.textContent === section,
  );
  setTimeout(() => found?.querySelector<HTMLElement>("button[type=submit]")?.click(), at - Date.now());
}

/** Starts to record the page's errors, warnings and Content-Security-Policy violations. */
export function listenForComplaints(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  window.addEventListener("error", ({ message }) => complaints.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) => complaints.push(`unhandled: ${String(reason)}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    complaints.push(`${violatedDirective} forbids ${blockedURI}`),
  );
  const complain = (...words: unknown[]) => void complaints.push(words.map(String).join(" "));
  Object.assign(window.console, { error: complain, warn: complain });
}

/** Returns the recorded errors, warnings and violations, and empties the list. */
export function takeComplaints(): string[] {
  return (window as Window & { complaints?: string[] }).complaints?.splice(0) ?? [];
}

/** Returns the color scheme of the host, "light" or "dark". */
export function schemeOfHost(): string | undefined {
  return document.querySelector<HTMLElement>(".host")?.dataset["scheme"];
}

/** Gives the open dialog a picture, as if the user had chosen a file: drawn here, its halves of two colors. */
export function choosePicture(width: number, height: number): void {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  if (context) context.fillStyle = "teal";
  context?.fillRect(0, 0, width / 2, height);
  const bytes = Uint8Array.from(atob(canvas.toDataURL("image/png").split(",")[1] ?? ""), (each) => each.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], "me.png", { type: "image/png" }));
  const input = document.querySelector<HTMLInputElement>("[role=dialog] input[type=file]");
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event("change", { bubbles: true }));
}
