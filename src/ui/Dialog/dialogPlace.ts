import { isRendered, lastSeen } from "../../browser/apis";
import { tellDeveloper } from "../../browser/tellDeveloper";
import type { DialogContainer } from "../../browser/DialogContainer";

/** Elements over the page, or alone in the window: elements outside are hidden, or a press there closes them. */
const over =
  "dialog[open], [popover]:not(.cr-backdrop), :fullscreen, [aria-modal='true'], [role='dialog'], [role='alertdialog']";

/**
 * Returns the element that a dialog is rendered into: the host's container, or else a place that an open modal of the
 * host's neither disables nor takes for its outside.
 *
 * In a modal that is the root itself, deeper than the modal's element: Headless UI (2.2) takes for its outside all but
 * the panel in the modal. Everything outside a native modal `<dialog>` is inert.
 */
export function dialogPlace(root: HTMLElement, container?: DialogContainer): Element | ShadowRoot {
  const given = typeof container === "function" ? container() : container;
  const element = given && "current" in given ? given.current : given;
  if (element && isUsable(element)) return element;
  if (element)
    tellDeveloper(
      "error",
      "the `container` of <SettingsProvider> is not in the document, not rendered or inert: a dialog in it could not be used. It was opened in its default place.",
    );
  const around = root.closest(over);
  if (around) return isRendered(root) ? root : around;
  const { ownerDocument } = root;
  const tree = root.getRootNode();
  // The library's styles end at the shadow root.
  if (tree !== ownerDocument && "host" in tree) return tree as ShadowRoot;
  const modal = lastSeen(ownerDocument, "dialog:modal, [aria-modal='true']:not(.cr-dialog)");
  return (modal && lastSeen(modal, ".cr-root:not(.cr-backdrop)")) ?? modal ?? ownerDocument.body;
}

/** Whether a dialog in this element can be seen and used. */
function isUsable(element: Element | ShadowRoot): boolean {
  const around = element instanceof Element || !("host" in element) ? element : element.host;
  return around.isConnected && isRendered(around) && !around.closest("[inert]");
}
