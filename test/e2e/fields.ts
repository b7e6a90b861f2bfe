import type { Locator, Page } from "playwright";
import type { FieldName } from "../../src/settings/fields";
import { labelOf, sectionOf, specNamed } from "../specs/specNamed";
import { formOf } from "./forms";

/** The control of a field; of radio buttons, the one that is chosen. */
export function fieldOf(page: Page, name: FieldName): Locator {
  const form = formOf(page, sectionOf(name));
  switch (specNamed(name).control.kind) {
    case "switch":
      return form.getByRole("switch", { name: labelOf(name), exact: true });
    case "radio":
      return form.getByRole("radio", { checked: true });
    case "select":
      return form.getByRole("combobox", { name: labelOf(name), exact: true });
    default:
      return form.getByRole("textbox", { name: labelOf(name), exact: true });
  }
}

/** The radio button of a value. */
export const radioOf = (page: Page, name: FieldName, value: string): Locator =>
  formOf(page, sectionOf(name)).locator(`input[type="radio"][value="${value}"]`);

/** Reads what the box of a field holds. */
export async function readInput(page: Page, name: FieldName): Promise<unknown> {
  const { kind } = specNamed(name).control;
  if (kind === "switch") return fieldOf(page, name).isChecked();
  if (kind === "tags") return formOf(page, sectionOf(name)).locator(".cr-tag-text").allTextContents();
  return fieldOf(page, name).inputValue();
}

/** Makes the change that stands in the field's spec. */
export async function change(page: Page, name: FieldName): Promise<void> {
  const { control, change } = specNamed(name);
  const value = String(change[1]);
  const field = fieldOf(page, name);
  switch (control.kind) {
    case "switch":
      return field.click();
    case "text":
      return field.fill(control.typed);
    case "number":
      return field.fill(value);
    case "select":
      await field.selectOption({ label: control.options[value] ?? "" });
      return;
    case "radio":
      return radioOf(page, name, value).check();
    case "tags":
      await field.fill(control.typed);
      return field.press("Enter");
  }
}
