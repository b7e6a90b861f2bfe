import { backgroundOf, contrast, painted, textContrast } from "./colors";

const fields = ".cr-root :is(.cr-input, .cr-select-native, .cr-tags, .cr-check-box, .cr-switch)";

/** Only for screen readers; the link past the navigation is seen while it has the focus. */
const unseen = ".cr-visually-hidden, .cr-visually-hidden *, .cr-skip:not(:focus)";

/** Returns the visible elements among those that a selector matches. */
export function seen(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility() && !element.matches(unseen),
  );
}

/** Returns the fields without a border of at least 3:1 (WCAG 1.4.11), and the buttons without any border. */
export function missingBorders(): string[] {
  const isButton = ".cr-root .cr-button:not([data-variant='ghost'])";
  return seen(`${fields}, ${isButton}`).flatMap((element) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
    if (borderTopStyle === "none" || borderTopWidth === "0px") return [`${nameOf(element)}: none`];
    const seenAs = contrast(painted(borderTopColor), backgroundOf(element.parentElement ?? element));
    return element.matches(isButton) || seenAs >= 3 ? [] : [`${nameOf(element)}: ${seenAs.toFixed(2)}`];
  });
}

export function hasWords(element: Element): boolean {
  return (
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) ||
    element.matches("input:not([type=checkbox], [type=radio]), select")
  );
}

/** Returns the elements whose text has a contrast below 4.5:1 (WCAG 1.4.3), except disabled ones, which are exempt. */
export function unreadable(among = ".cr-root, .cr-root *"): string[] {
  const texts = seen(among).filter(hasWords);
  return texts.flatMap((element) => {
    if (element.closest("[aria-disabled='true'], :disabled, option")) return [];
    const reached = textContrast(element);
    return reached >= 4.5 ? [] : [`${nameOf(element)}: ${reached.toFixed(2)}`];
  });
}

/** Returns the library's elements that stick out of the window at the left or the right. */
export function hangingOut(): string[] {
  const width = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll(".cr-root *")].filter((element) => {
    const box = element.getBoundingClientRect();
    return !element.matches(unseen) && box.width > 0 && (box.left < -0.5 || box.right > width + 0.5);
  });
  const scrolls = [document.documentElement, ...document.querySelectorAll(".cr-root, .cr-backdrop")].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  return [...out, ...scrolls].map(nameOf);
}

export function nameOf(element: Element): string {
  return `${element.localName}.${element.getAttribute("class") ?? ""} ${element.getAttribute("aria-label") ?? element.textContent.slice(0, 20)}`.trim();
}

/** Returns the elements whose text sticks out of the box around it: a button, a tag, a card, a dialog. */
export function spilling(): string[] {
  const frames =
    ".cr-button, .cr-tag, .cr-badge, .cr-nav-link, .cr-radio-card, .cr-note, .cr-foot, .cr-card, .cr-bar, .cr-dialog, .cr-section, .cr-page-header";
  return seen(".cr-root *").flatMap((element) => {
    const frame = element.closest(frames)?.getBoundingClientRect();
    if (!frame || !hasWords(element) || element.closest("option")) return [];
    const words = document.createRange();
    words.selectNodeContents(element);
    // A font's own box may be higher than its line, by as much as its makers liked: the line is what has to fit.
    const line = parseFloat(getComputedStyle(element).lineHeight) || Infinity;
    const out = [...words.getClientRects()].some(({ width, height, left, right, top }) => {
      const middle = top + height / 2;
      const half = Math.min(height, line) / 2;
      return (
        width > 0 &&
        (left < frame.left - 1 ||
          right > frame.right + 1 ||
          middle - half < frame.top - 1 ||
          middle + half > frame.bottom + 1)
      );
    });
    return out ? [nameOf(element)] : [];
  });
}

/** Returns the elements whose hidden overflow cuts content off. Text typed into a box may be longer than the box. */
export function cutOff(): string[] {
  return seen(".cr-root, .cr-root *:not(input, select, .cr-backdrop)")
    .filter(
      (element) =>
        /hidden|clip/.test(getComputedStyle(element).overflow) &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
    )
    .map(nameOf);
}
