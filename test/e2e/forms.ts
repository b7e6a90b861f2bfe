import type { Locator, Page } from "playwright";
import type { SectionId } from "../../src/index";
import { like, text } from "../../stories/worlds/pageWords";

/** The form of a section of the page. */
export const formOf = (page: Page, section: SectionId) =>
  page.getByRole("form", { name: text[section].title, exact: true });

export const save = (form: Locator) => form.getByRole("button", { name: text.actions.save, exact: true });
export const discard = (form: Locator) => form.getByRole("button", { name: text.actions.discard, exact: true });
export const tryAgain = (form: Locator) => form.getByRole("button", { name: text.actions.tryAgain, exact: true });
/** The button that saves, also after a failure. */
export const submit = (form: Locator) =>
  form.getByRole("button", { name: like(text.actions.save, text.actions.tryAgain) });

/** What the foot of the form says. */
export const foot = (form: Locator) => form.locator(".cr-foot").getByRole("status");
export const saved = (form: Locator, options?: { timeout: number }) =>
  form.getByText(text.state.saved, { exact: true }).waitFor(options);

export const nickOf = (page: Page) => formOf(page, "profile").getByLabel(text.profile.nick.label);
