// Each of these runs in the page, and knows nothing from around it.

/** Signs in the demo user. */
export function signIn(): boolean {
  const button = document.querySelector<HTMLElement>("[data-demo-sign-in]");
  button?.click();
  return button !== null;
}

/** Whether every section is there, and the tags have come. */
export function isLoaded(): boolean {
  return (
    document.querySelectorAll(".cr-section").length > 0 &&
    document.querySelector(".cr-skeleton") === null &&
    document.querySelector(".cr-tags-input") !== null
  );
}

/** The words of a section or of the dialog; empty where there is none. */
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

/** What the foot of a section says. */
export function statusOf(section: string): string {
  const found = [...document.querySelectorAll(".cr-section")].find(
    (each) => each.querySelector(".cr-section-title")?.textContent === section,
  );
  return (found?.querySelector(".cr-foot [role=status]")?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
}

/** The file extensions, as their tags show them. */
export function tags(): string[] {
  return [...document.querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent);
}

/** Whether the focus is in the dialog. */
export function focusIsInDialog(): boolean {
  return document.activeElement?.closest("[role=dialog]") != null;
}

/** What the focus is on: its own words, or the class of what is a whole section. */
export function focusedWords(): string {
  const element = document.activeElement;
  return element?.matches(".cr-section") ? "a section" : (element?.textContent ?? "");
}

/** The theme color that the host shows. */
export function accent(): string {
  return document.documentElement.style.getPropertyValue("--cr-accent");
}

/** Presses Save of a section at a moment, so that several tabs can do it at the same one. */
export function pressSaveAt(section: string, at: number): void {
  const found = [...document.querySelectorAll(".cr-section")].find(
    (each) => each.querySelector(".cr-section-title")?.textContent === section,
  );
  setTimeout(() => found?.querySelector<HTMLElement>("button[type=submit]")?.click(), at - Date.now());
}

/** Writes down from now on what the page complains of. */
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

/** What it has complained of; empties the list. */
export function takeComplaints(): string[] {
  return (window as Window & { complaints?: string[] }).complaints?.splice(0) ?? [];
}
