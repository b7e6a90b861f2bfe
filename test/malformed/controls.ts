import type { FieldName } from "../../src/settings/fields";
import { specNamed } from "../specs/specNamed";
import { choose, click, press, type } from "./page";

/** Returns the input in a field's box; undefined if its row is not shown. */
export function readInput(name: FieldName, page: ParentNode = document): unknown {
  const { control } = specNamed(name);
  const { kind } = control;
  if (kind === "tags") return [...page.querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent);
  if (kind === "radio")
    return sameColor(page.querySelector<HTMLInputElement>("input[type=radio]:checked")?.value ?? "");
  // The box is empty while the checkbox beside it is checked.
  if (kind === "number" && control.zero !== undefined && isChecked(control.zero, page)) return "0";
  const box = page.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  return box instanceof HTMLInputElement && kind === "switch" ? box.checked : box?.value;
}

/** Whether the checkbox of this label is checked. */
function isChecked(label: string, page: ParentNode): boolean {
  const checked = [...page.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")];
  return checked.some((box) => box.labels?.[0]?.textContent === label);
}

/** Returns the expected input in a field's box for a possible value of the server. */
export function inputFor(name: FieldName, stored: unknown): unknown {
  if (stored === undefined) return undefined;
  const { control, inputOf } = specNamed(name);
  const input = inputOf(stored);
  // A single-line box holds no line breaks.
  if (control.kind === "text") return String(input).replace(/[\r\n]/g, "");
  return control.kind === "radio" ? sameColor(String(input)) : input;
}

// A color in another notation selects the same radio button.
const sameColor = (color: string) => color.trim().toLowerCase();

let count = 0;

/** Changes a field on the page from its stored value to another one. Returns the value to be stored then. */
export function editField(name: FieldName, stored: unknown): unknown {
  const { control, change, storedOf } = specNamed(name);
  const box = `[name="${name}"]`;
  switch (control.kind) {
    case "switch":
      click(box);
      return stored !== true;
    case "text":
      type(box, `Text ${++count}`);
      return `Text ${count}`;
    case "number": {
      // Not any number: a field may have limits.
      const value = stored === change[1] ? change[0] : change[1];
      type(box, String(value));
      return value;
    }
    case "select": {
      const value = next(Object.keys(control.options), stored);
      choose(box, value);
      return value;
    }
    case "radio": {
      const value = next(Object.keys(control.options), stored);
      click(`input[type=radio][value="${value}"]`);
      return value;
    }
    case "tags": {
      const entries = stored as string[];
      if (entries.length > 3) {
        click(".cr-tag-remove");
        return entries.slice(1);
      }
      type(".cr-tags-input", `${control.typed}${++count}`);
      press(".cr-tags-input", "Enter");
      return [...entries, ...(storedOf([`${control.typed}${count}`]) as string[])];
    }
  }
}

/** Returns the value that follows another one in a list of values. */
function next(values: readonly string[], current: unknown): string {
  return values[(values.indexOf(String(current)) + 1) % values.length] ?? "";
}
