const added: HTMLStyleElement[] = [];

/** Puts a style sheet on the page: after all others, or before them. */
export function addStyles(css: string, where: "last" | "first" = "last"): HTMLStyleElement {
  const style = document.createElement("style");
  style.textContent = css;
  if (where === "last") document.head.append(style);
  else document.head.prepend(style);
  added.push(style);
  return style;
}

/** Takes away all that were put. */
export function removeStyles(): void {
  for (const style of added.splice(0)) style.remove();
}
