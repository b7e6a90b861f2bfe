import type { Locator, Page } from "playwright";
import { messages } from "../../src/messages/en-US";
import type { FieldName } from "../../src/settings/fields";
import type { SectionId } from "../../src/settings/sections";
import { labelOf, sectionOf, specNamed } from "../specs/specNamed";

/** The settings page as a person finds their way on it: by the words that stand there, in English. */
export class SettingsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** A section with boxes. */
  form(id: SectionId): Locator {
    return this.#page.getByRole("form", { name: messages[id].title, exact: true });
  }

  /** A section whose changes are made in a dialog. */
  region(id: SectionId): Locator {
    return this.#page.getByRole("region", { name: messages[id].title, exact: true });
  }

  save(id: SectionId): Locator {
    return this.form(id).getByRole("button", { name: messages.actions.save, exact: true });
  }

  discard(id: SectionId): Locator {
    return this.form(id).getByRole("button", { name: messages.actions.discard, exact: true });
  }

  saved(id: SectionId): Locator {
    return this.form(id).getByText(messages.state.saved, { exact: true });
  }

  /** The control of a field; of radio buttons, the one that is chosen. */
  field(name: FieldName): Locator {
    const form = this.form(sectionOf(name));
    switch (specNamed(name).control.kind) {
      case "switch":
        return form.getByRole("switch", { name: labelOf(name), exact: true });
      case "radio":
        return form.getByRole("radio", { checked: true });
      case "tags":
        return form.getByRole("textbox", { name: labelOf(name), exact: true });
      default:
        return form.getByLabel(labelOf(name), { exact: true });
    }
  }

  /** Reads what the box of a field holds. */
  async readInput(name: FieldName): Promise<unknown> {
    const { kind } = specNamed(name).control;
    if (kind === "switch") return this.field(name).isChecked();
    if (kind === "tags") return this.form(sectionOf(name)).locator(".cr-tag-text").allTextContents();
    return this.field(name).inputValue();
  }

  /** Makes the change that stands in the field's spec. */
  async change(name: FieldName): Promise<void> {
    const { control, change } = specNamed(name);
    const value = String(change[1]);
    switch (control.kind) {
      case "switch":
        return this.field(name).click();
      case "text":
        return this.field(name).fill(control.typed);
      case "number":
        return this.field(name).fill(value);
      case "select":
        await this.field(name).selectOption({ label: control.options[value] ?? "" });
        return;
      case "radio":
        return this.radio(name, value).check();
      case "tags":
        await this.field(name).fill(control.typed);
        return this.field(name).press("Enter");
    }
  }

  /** The radio button of a value. */
  radio(name: FieldName, value: string): Locator {
    return this.form(sectionOf(name)).getByRole("radio", { name: value });
  }
}
