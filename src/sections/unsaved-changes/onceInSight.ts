import { isRendered, nextFrame, now } from "../../browser/apis";
import { activeElement } from "../../browser/focus";
import type { UnsavedForm } from "../../form/UnsavedForm";

/** Milliseconds that the page, or a host that decides what it shows, may take to show another group. */
const patience = 5_000;

/** Whether a form's element is in a part of the page that is not shown. */
export function isOutOfSight(element: HTMLElement | null): boolean {
  return element === null || !isRendered(element);
}

/** Calls back once a form that is on the page is in sight, unless the user has moved the focus on meanwhile. */
export function onceInSight(form: Pick<UnsavedForm, "element">, onShown: () => void): void {
  const focusNear = (element: HTMLElement | null) => element && activeElement(element);
  const focused = focusNear(form.element());
  const until = now() + patience;
  const look = () => {
    const element = form.element();
    if (!isOutOfSight(element)) onShown();
    else if (element && now() < until && focusNear(element) === focused) nextFrame(look);
  };
  nextFrame(look);
}
