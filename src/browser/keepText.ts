import { attempt } from "./apis";

/* Ways for the user to keep a text: to copy, save or print it. Apart from apis.ts, which is in the first load. */

/** Copies a text. Resolves to false if the page may not. Only a window with the focus may: that of the element. */
export async function copyText(text: string, { ownerDocument }: Element): Promise<boolean> {
  try {
    await (ownerDocument.defaultView ?? window).navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects an element's text, so that the user can copy it. */
export function selectText(element: Element): void {
  attempt(() => element.ownerDocument.getSelection()?.selectAllChildren(element));
}

/** Has the browser save a text as a file. Returns the function that forgets it; undefined if the page may not. */
export function saveText(name: string, text: string, { ownerDocument }: Element): (() => void) | undefined {
  return attempt(() => {
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    const link = ownerDocument.createElement("a");
    Object.assign(link, { href: url, download: name });
    link.click();
    return () => {
      link.removeAttribute("href");
      attempt(() => URL.revokeObjectURL(url));
    };
  });
}

// Dark on white also where the host's page is dark: browsers print no backgrounds.
const printRules = `@media print {
  body > :not([data-cr-print]) { display: none !important }
  [data-cr-print] { display: block !important; color: #000 !important; font: 14pt sans-serif !important }
}`;

/**
 * Prints one child of the body and nothing else. Calls `onEnd` once the browser has taken it. Returns the function that
 * puts everything back; undefined if the page may not print.
 *
 * By a style sheet that a script makes: a policy of `default-src 'self'` refuses `<style>`, and a sheet in a shadow
 * root does not reach the body.
 */
export function printOnly(sheet: HTMLElement, onEnd: () => void): (() => void) | undefined {
  const page = sheet.ownerDocument;
  const view = page.defaultView ?? window;
  return attempt(() => {
    const rules = new view.CSSStyleSheet();
    rules.replaceSync(printRules);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, rules];
    view.addEventListener("afterprint", onEnd);
    const undo = () => {
      view.removeEventListener("afterprint", onEnd);
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== rules);
    };
    try {
      view.print();
    } catch (error) {
      undo();
      throw error;
    }
    return undo;
  });
}
