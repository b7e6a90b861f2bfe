const added: HTMLStyleElement[] = [];

/** Adds a style sheet to the page, after all others or before them. */
export function addStyles(css: string, where: "last" | "first" = "last"): HTMLStyleElement {
  const style = document.createElement("style");
  style.textContent = css;
  if (where === "last") document.head.append(style);
  else document.head.prepend(style);
  added.push(style);
  return style;
}

/** Removes all style sheets that {@link addStyles} has added. */
export function removeStyles(): void {
  for (const style of added.splice(0)) style.remove();
}
