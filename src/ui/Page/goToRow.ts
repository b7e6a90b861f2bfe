import { isRendered, scrollIntoView, watchMutations } from "../../browser/apis";
import { activeElement, controlsIn } from "../../browser/focus";
import { seenBoxOf } from "../../browser/seenBox";
import { focusElement } from "./goToSection";
import { tellReached } from "./reached";

/** Milliseconds during which a row is tinted (`data-found`) after the page has gone to it. */
const tintTime = 1_200;

/**
 * Goes to a row, or to a section as a row: scrolls it into the middle, tints it for a moment, and focuses its control,
 * also one whose code is still loading; the row itself if it has none.
 */
export function goToRow(row: HTMLElement): void {
  const { top, bottom } = seenBoxOf(row);
  scrollIntoView(row, { block: row.getBoundingClientRect().height < bottom - top ? "center" : "start" });
  row.dataset["found"] = "";
  setTimeout(() => delete row.dataset["found"], tintTime);

  tellReached(row);
  const control = controlOf(row);
  if (control) {
    control.focus({ preventScroll: true });
    return;
  }
  const late = watchMutations(() => {
    if (activeElement(row) === row) controlOf(row)?.focus({ preventScroll: true });
  });
  late.observe(row, { childList: true, subtree: true });
  focusElement(row, late.disconnect);
}

/** Returns a row's control: rather a box than a button, which may belong to an entry of the box. */
function controlOf(row: HTMLElement): HTMLElement | undefined {
  const controls = controlsIn(row).filter((control) => control.tabIndex >= 0 && isRendered(control));
  const isBox = ({ tagName }: HTMLElement) => tagName !== "BUTTON";
  const hostBox = row.querySelector<HTMLElement>("[role][tabindex='0']");
  return controls.find(isBox) ?? hostBox ?? controls[0];
}
