/** Returns whether a press hits a scroll bar of its target element, on either side of the element. */
export function isOnScrollbar(event: MouseEvent): boolean {
  const { clientX, clientY } = event;
  // For a listener outside a shadow root, `target` is the shadow host and not the element that was pressed.
  const [target] = event.composedPath();
  // Not `instanceof`: a popup's elements have a class of their own.
  if (!target || !isElement(target)) return false;
  const { left, top } = target.getBoundingClientRect();
  const x = clientX - left - target.clientLeft;
  const y = clientY - top - target.clientTop;
  return x < 0 || y < 0 || x >= target.clientWidth || y >= target.clientHeight;
}

function isElement(target: EventTarget): target is Element {
  return "getBoundingClientRect" in target;
}
