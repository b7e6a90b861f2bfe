/** The characters that stand for keys without a character in W3C WebDriver. */
const characters: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Control: "\uE009",
  Escape: "\uE00C",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
};

/** Returns the actions that press keys one after another; keys joined by + are pressed together. */
export function keyActions(keys: readonly string[]): object {
  const actions = keys.flatMap((key) => {
    const together = (key.length > 1 ? key.split("+") : [key]).map((each) => characters[each] ?? each);
    const events = (type: string, values: string[]) => values.map((value) => ({ type, value }));
    return [...events("keyDown", together), ...events("keyUp", together.toReversed())];
  });
  return { actions: [{ type: "key", id: "keyboard", actions }] };
}

/** Returns the actions that click at a point of the viewport. */
export function pointerActions(x: number, y: number): object {
  const move = { type: "pointerMove", duration: 0, origin: "viewport", x: Math.round(x), y: Math.round(y) };
  const actions = [move, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
  return { actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }] };
}
