import type { SaveStatus } from "../saving/SaveStatus";
import type { FormMachine } from "./FormMachine";
import type { PageForm } from "./UnsavedForm";

/** Resolves to how the running save of a form has ended. */
export function saveEnd(form: FormMachine): Promise<SaveStatus["kind"]> {
  return new Promise((resolve) => {
    const unsubscribe = form.subscribe(() => {
      if (form.isSaving()) return;
      unsubscribe();
      resolve(form.getSnapshot().status.kind);
    });
  });
}

/** Time (ms) that a host may take to render after its form was saved. */
const renderTime = 1_000;

/**
 * Resolves once a saved form has no changes any more: the count of a host's form follows with the host's next render.
 * Gives up after a second, because the form may have been edited during its save.
 */
export function cleaned(form: PageForm): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const check = () => form.count() === 0 && end();
    const timer = setTimeout(end, renderTime);
    const unsubscribe = form.subscribe(check);
    check();
  });
}
