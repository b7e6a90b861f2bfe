/** Marks of direction, such as those that the library's sentences have around a name. */
const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

interface CopyEvent {
  readonly target: EventTarget;
  readonly defaultPrevented: boolean;
  readonly clipboardData: DataTransfer;
  preventDefault: () => void;
}

/** Copies selected text of the page without marks of direction, so that a name can be pasted anywhere. */
export function copyPlainly(event: CopyEvent): void {
  const target = event.target as Element;
  if (event.defaultPrevented || target.matches("input, textarea")) return;
  // Chromium has a selection of its own in each shadow root; its document's ends at the host.
  const root = target.getRootNode() as Partial<Pick<Document, "getSelection">>;
  const selected = String(root.getSelection?.() ?? target.ownerDocument.getSelection() ?? "");
  const plain = selected.replace(marks, "");
  if (plain === selected) return;
  event.clipboardData.setData("text/plain", plain);
  event.preventDefault();
}
