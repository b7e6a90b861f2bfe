/** Whether a press is on the scroll bar of the element it hits, at whichever side that is. */
export function isOnScrollbar(event: PointerEvent): boolean {
  const { clientX, clientY } = event;
  // Outside of a shadow root, `target` is its host.
  const [target = event.target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  const { left, top } = target.getBoundingClientRect();
  const x = clientX - left - target.clientLeft;
  const y = clientY - top - target.clientTop;
  return x < 0 || y < 0 || x >= target.clientWidth || y >= target.clientHeight;
}
