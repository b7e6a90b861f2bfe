/** A control, as a person names it. */
export interface Target {
  /** The heading of its section, or "dialog". */
  section: string;
  role: "button" | "textbox" | "combobox" | "switch" | "checkbox" | "radio" | "img";
  /** Its whole accessible name. */
  name?: string;
  /** A part of it. */
  nameHas?: string;
}

/** What is to be known of a control. */
export interface Seen {
  /** Its middle, in what is seen. */
  x: number;
  y: number;
  value: string;
  checked: boolean;
  disabled: boolean;
  invalid: boolean;
  focused: boolean;
  /** The words that describe it: hint, error. */
  described: string;
}

/** In the page: finds a control by its role and name, brings it into view, and focuses it where asked. */
export function look({ section, role, name, nameHas }: Target, focus: boolean): Seen | null {
  const roles = {
    button: "button",
    textbox: "input:not([type=checkbox], [type=radio])",
    combobox: "select",
    switch: "[role=switch]",
    checkbox: "[type=checkbox]:not([role=switch])",
    radio: "[type=radio]",
    img: "[role=img]",
  };
  const clean = (text: string) =>
    text
      .replace(/[\u2066-\u2069]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const textOf = (ids: string | null) =>
    clean(
      (ids ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" "),
    );
  const nameOf = (element: Element) => {
    if (element.hasAttribute("aria-labelledby")) return textOf(element.getAttribute("aria-labelledby"));
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    return clean(element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent);
  };

  const scopes = [...document.querySelectorAll(section === "dialog" ? "[role=dialog]" : ".cr-section")];
  const scope = section === "dialog" ? scopes.at(-1) : scopes.find((each) => nameOf(each) === section);
  const found = [...(scope?.querySelectorAll<HTMLElement>(roles[role]) ?? [])].find(
    (each) =>
      (name === undefined || nameOf(each) === name) && (nameHas === undefined || nameOf(each).includes(nameHas)),
  );
  if (!found) return null;

  found.scrollIntoView({ block: "center", behavior: "instant" });
  if (focus) found.focus();
  const { left, top, width, height } = found.getBoundingClientRect();
  return {
    x: left + width / 2,
    y: top + height / 2,
    value: found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found.value : "",
    checked: found.matches(":checked"),
    disabled: found.matches(":disabled, [aria-disabled=true]"),
    invalid: found.getAttribute("aria-invalid") === "true",
    focused: document.activeElement === found,
    described: textOf(found.getAttribute("aria-describedby")),
  };
}
