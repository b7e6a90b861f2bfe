import { normalizeProps, useMachine } from "@zag-js/react";
import * as tagsInput from "@zag-js/tags-input";
import {
  useId,
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type FocusEvent,
  type InputEventHandler,
  type KeyboardEvent,
} from "react";
import { nextFrame } from "../../browser/apis";
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
    text,
    onText,
    isOdd,
    labels,
    inputRef,
    ...aria
  } = props;
  const announce = useTagAnnouncer(labels);
  const heldId = useId();
  const box = useRef<HTMLInputElement>(null);
  /** The box got the focus within the last two frames. */
  const isFresh = useRef(false);
  /** The box lost the focus within two frames of getting it. */
  const hasLeft = useRef(false);
  // Zag gets only the tags that are shown: it reads their positions from the DOM.
  const shown = foundTags(value, text);
  const root = useRoot();
  const frame = useRef<HTMLDivElement>(null);
  const afterPress = useAfterPress(frame);
  const service = useMachine(machine, {
    id: useId(),
    ids: { input: id },
    // Zag looks for its elements in the document, where it finds none of those inside a shadow root.
    getRootNode: () => (frame.current?.getRootNode() ?? document) as Document | ShadowRoot,
    value: shown.map(({ tag }) => tag),
    defaultInputValue: text,
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

  const showText = (next: string) => {
    // Zag ignores a text that it already holds, so the text in the box is also replaced directly.
    if (box.current) box.current.value = next;
    api.setInputValue(next);
  };
  const commit = (typed: string) => {
    const { accepted, refused } = parse(typed);
    const known = new Set(value);
    const fresh = [...new Set(accepted)].filter((tag) => !known.has(tag));
    const rest = refused.join(", ");
    showText(rest);
    onText(rest, refused);
    if (fresh.length === 0) return;
    announce.added(fresh);
    onChange([...value, ...fresh]);
  };
  const show = useRef(showText);
  useLayoutEffect(() => {
    show.current = showText;
  });
  // Replaced from outside, as by a discard.
  useLayoutEffect(() => {
    if (box.current && box.current.value !== text) show.current(text);
  }, [text]);

  const endsInMark = (typed: string) => marks.some((mark) => typed.trimEnd().endsWith(mark));
  const input: InputEventHandler<HTMLInputElement> = (event) => {
    const typed = event.currentTarget.value;
    if (!event.nativeEvent.isComposing && endsInMark(typed)) {
      commit(typed);
      return;
    }
    onText(typed, []);
    zag.onInput?.(event);
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (commitsTags(event.nativeEvent, event.currentTarget.value)) {
      event.preventDefault();
      commit(event.currentTarget.value);
    } else zag.onKeyDown?.(event);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text");
    const isOne = !/\s/.test(pasted.trim()) && !marks.some((mark) => pasted.includes(mark));
    if (isOne) return;
    event.preventDefault();
    const { value: typed, selectionStart, selectionEnd } = event.currentTarget;
    commit(typed.slice(0, selectionStart ?? typed.length) + pasted + typed.slice(selectionEnd ?? typed.length));
  };
  /**
   * Zag (tags-input 1.44.0) focuses the box once more in the frame after it got the focus. If the user has left it by
   * then, this returns the focus to the element that they went to.
   */
  const focus = (event: FocusEvent<HTMLInputElement>) => {
    if (hasLeft.current && event.relatedTarget) {
      (event.relatedTarget as HTMLElement).focus();
      return;
    }
    isFresh.current = true;
    const settle = () => {
      isFresh.current = false;
      hasLeft.current = false;
    };
    nextFrame(() => nextFrame(settle));
    zag.onFocus?.(event);
  };
  const blur = (event: FocusEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (input.parentElement?.contains(event.relatedTarget)) return;
    hasLeft.current = isFresh.current;
    afterPress(() => {
      if (input.isConnected && input.value.trim() !== "") commit(input.value);
      onBlur?.();
    });
  };

  const attach = (next: HTMLInputElement | null) => {
    box.current = next;
    inputRef?.(next);
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
              <span className="cr-tag-text" translate="no">
                {tag}
              </span>
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
        aria-describedby={
          value.length > 0 ? [aria["aria-describedby"], heldId].filter(Boolean).join(" ") : aria["aria-describedby"]
        }
        id={id}
        ref={attach}
        className="cr-tags-input"
        placeholder={placeholder}
        spellCheck={false}
        onInput={input}
        onCompositionEnd={({ currentTarget: { value: typed } }) => endsInMark(typed) && commit(typed)}
        onFocus={focus}
        onKeyDown={keyDown}
        onPaste={paste}
        onBlur={blur}
      />
      {/* Only the description of the box: read by itself after it, it would be heard twice. */}
      <VisuallyHidden id={heldId} aria-hidden="true">
        {labels.held(value.length)}
      </VisuallyHidden>
      <VisuallyHidden role="status">{announce.said}</VisuallyHidden>
    </div>
  );
}
