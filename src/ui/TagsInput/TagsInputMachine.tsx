import { normalizeProps, useMachine } from "@zag-js/react";
import * as tagsInput from "@zag-js/tags-input";
import {
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type InputEventHandler,
  type KeyboardEvent,
} from "react";
import { Icon } from "../Icon/Icon";
import { useRoot } from "../Root/useRoot";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";
import { commitsTags } from "./commitsTags";
import { foundTags } from "./foundTags";
import { HiddenTags } from "./HiddenTags";
import { tagKeys } from "./tagKeys";
import type { TagsInputProps } from "./TagsInputProps";
import { useAfterPress } from "./useAfterPress";
import { useTagAnnouncer } from "./useTagAnnouncer";

const { implementations } = tagsInput.machine;
/**
 * Zag's machine without its announcements, which have Zag's own texts, in a live region that an open dialog hides.
 */
const machine = {
  ...tagsInput.machine,
  implementations: { ...implementations, actions: { ...implementations?.actions, announceLog: () => undefined } },
};

/**
 * The tags with their behavior. Zag handles the tags; this component handles typed and pasted text, which may hold
 * several tags.
 */
export function TagsInputMachine(props: TagsInputProps) {
  const {
    id,
    value,
    onChange,
    onBlur,
    placeholder,
    separators,
    parse,
    onRefused,
    onTyped,
    isOdd,
    labels,
    inputRef,
    ...aria
  } = props;
  const announce = useTagAnnouncer(labels);
  const hasRefused = useRef(false);
  /** The box got the focus within the last two frames. */
  const isFresh = useRef(false);
  /** The box lost the focus within two frames of getting it. */
  const hasLeft = useRef(false);
  const [typed, setTyped] = useState("");
  // Zag gets only the tags that are shown: it reads their positions from the DOM.
  const shown = foundTags(value, typed);
  const root = useRoot();
  const frame = useRef<HTMLDivElement>(null);
  const afterPress = useAfterPress(frame);
  const service = useMachine(machine, {
    id: useId(),
    ids: { input: id },
    value: shown.map(({ tag }) => tag),
    dir: root?.dir ?? (document.documentElement.dir === "rtl" ? "rtl" : "ltr"),
    editable: false,
    invalid: Boolean(aria["aria-invalid"]),
    translations: { deleteTagTriggerLabel: labels.remove },
    onValueChange: ({ value: next }) => {
      const at = shown.findIndex(({ tag }, place) => next[place] !== tag);
      const removed = shown[at];
      if (!removed || next.length !== shown.length - 1) return;
      announce.removed([removed.tag]);
      onChange(value.filter((_, index) => index !== removed.index));
    },
    onHighlightChange: ({ highlightedValue }) => {
      const selected = shown.find(
        ({ tag }, place) => api.getItemState({ index: place, value: tag }).id === highlightedValue,
      );
      if (selected) announce.selected(selected.tag);
    },
  });
  const api = tagsInput.connect(service, normalizeProps);
  const zag = api.getInputProps();
  const marks = Array.from(separators);
  const keys = tagKeys(shown.map(({ tag }) => tag));

  const commit = (input: HTMLInputElement, text = input.value) => {
    const { accepted, refused } = parse(text);
    const known = new Set(value);
    const fresh = [...new Set(accepted)].filter((tag) => !known.has(tag));
    const rest = refused.join(", ");
    // Zag ignores a text that it already holds, so the text in the box is also replaced directly.
    input.value = rest;
    api.setInputValue(rest);
    hasRefused.current = refused.length > 0;
    setTyped(rest);
    onRefused([...refused]);
    onTyped?.(rest !== "");
    if (fresh.length === 0) return;
    announce.added(fresh);
    onChange([...value, ...fresh]);
  };
  const endsInMark = ({ value: text }: HTMLInputElement) => marks.some((mark) => text.trimEnd().endsWith(mark));
  const input: InputEventHandler<HTMLInputElement> = (event) => {
    if (!event.nativeEvent.isComposing && endsInMark(event.currentTarget)) {
      commit(event.currentTarget);
      return;
    }
    setTyped(event.currentTarget.value);
    onTyped?.(event.currentTarget.value.trim() !== "");
    if (hasRefused.current) onRefused([]);
    hasRefused.current = false;
    zag.onInput?.(event);
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (commitsTags(event.nativeEvent, event.currentTarget.value)) {
      event.preventDefault();
      commit(event.currentTarget);
    } else zag.onKeyDown?.(event);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData("text");
    const isOne = !/\s/.test(text.trim()) && !marks.some((mark) => text.includes(mark));
    if (isOne) return;
    event.preventDefault();
    const { value: typed, selectionStart, selectionEnd } = event.currentTarget;
    commit(
      event.currentTarget,
      typed.slice(0, selectionStart ?? typed.length) + text + typed.slice(selectionEnd ?? typed.length),
    );
  };
  /**
   * Zag (tags-input 1.44.0) focuses the box once more in the frame after it got the focus. If the user has left it by
   * then, this returns the focus to the element that they went to.
   */
  const focus = (event: FocusEvent<HTMLInputElement>) => {
    if (hasLeft.current && event.relatedTarget instanceof HTMLElement) {
      event.relatedTarget.focus();
      return;
    }
    isFresh.current = true;
    const settle = () => {
      isFresh.current = false;
      hasLeft.current = false;
    };
    requestAnimationFrame(() => requestAnimationFrame(settle));
    zag.onFocus?.(event);
  };
  const blur = (event: FocusEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (input.parentElement?.contains(event.relatedTarget)) return;
    hasLeft.current = isFresh.current;
    afterPress(() => {
      if (input.isConnected && input.value.trim() !== "") commit(input);
      onBlur?.();
    });
  };

  return (
    <div {...api.getRootProps()} ref={frame} className="cr-tags" data-invalid={aria["aria-invalid"] ? "" : undefined}>
      <HiddenTags count={value.length - shown.length} label={labels.hidden} />
      <ul className="cr-tags-list">
        {shown.map(({ tag }, index) => (
          <li key={keys[index]} {...api.getItemProps({ index, value: tag })}>
            <span
              {...api.getItemPreviewProps({ index, value: tag })}
              className="cr-tag"
              data-odd={isOdd?.(tag) ? "" : undefined}
            >
              <span className="cr-tag-text">{tag}</span>
              <button {...api.getItemDeleteTriggerProps({ index, value: tag })} className="cr-tag-remove">
                <Icon name="close" />
              </button>
            </span>
          </li>
        ))}
      </ul>
      <input
        {...zag}
        {...aria}
        id={id}
        ref={inputRef}
        className="cr-tags-input"
        placeholder={placeholder}
        spellCheck={false}
        onInput={input}
        onCompositionEnd={({ currentTarget }) => endsInMark(currentTarget) && commit(currentTarget)}
        onFocus={focus}
        onKeyDown={keyDown}
        onPaste={paste}
        onBlur={blur}
      />
      <VisuallyHidden role="status">{announce.said}</VisuallyHidden>
    </div>
  );
}
