/** Names a control by what a user sees or hears. */
export interface Target {
  /** The heading of its section; or "dialog", "bar" for that of all changes, "page" for the whole page. */
  section: string;
  role: "button" | "textbox" | "combobox" | "switch" | "checkbox" | "radio" | "img" | "link";
  /** The whole accessible name. */
  name?: string;
  /** The value that a radio button stands for. */
  value?: string;
}

/** The state of a control. */
export interface Seen {
  /** Center of the control in the viewport, in CSS pixels. */
  x: number;
  y: number;
  value: string;
  checked: boolean;
  disabled: boolean;
  invalid: boolean;
  focused: boolean;
  /** Accessible description: hint and error. */
  described: string;
}

/**
 * Runs in the page. Finds a control by its role and name, scrolls it into view, and focuses it if `focus` is set.
 * Returns its state, or null if there is no such control.
 */
export function look({ section, role, name, value }: Target, focus: boolean): Seen | null {
  const roles = {
    button: "button",
    textbox: "input:not([type=checkbox], [type=radio])",
    combobox: "select",
    switch: "[role=switch]",
    checkbox: "[type=checkbox]:not([role=switch])",
    radio: "[type=radio]",
    img: "img, [role=img]",
    link: "a[href]",
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
    return clean(
      element.getAttribute("aria-label") ??
        element.getAttribute("alt") ??
        labels?.[0]?.textContent ??
        element.textContent,
    );
  };

  const places: Record<string, string> = { dialog: "[role=dialog]", bar: ".cr-bar", page: ".cr-groups-page" };
  const place = places[section];
  const scopes = [...document.querySelectorAll(place ?? ".cr-section")];
  const scope = place ? scopes.at(-1) : scopes.find((each) => nameOf(each) === section);
  const found = [...(scope?.querySelectorAll<HTMLElement>(roles[role]) ?? [])].find(
    (each) =>
      (name === undefined || nameOf(each) === name) && (value === undefined || each.getAttribute("value") === value),
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
