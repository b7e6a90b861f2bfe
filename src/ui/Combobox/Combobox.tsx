import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { isOfComposition } from "../../browser/composition";
import type { ControlProps } from "../Field/useField";
import { Icon } from "../Icon/Icon";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden";
import { hearEscapeFirst } from "../Dialog/hearEscapeFirst";

export interface ComboboxOption {
  value: string;
  label: string;
  /** A second line. */
  detail?: string | undefined;
}

export interface ComboboxLabels {
  /** Accessible name of the list. */
  list: string;
  /** Shown in place of the list while it is made. */
  loading: string;
  /** Shown in place of the list if no option has the typed text. */
  none: string;
  /** Announces the number of options. */
  found: (count: number) => string;
}

export interface ComboboxProps extends ControlProps {
  /** The chosen option. */
  value: string;
  /** Its text in the box. */
  label: string;
  onChange: (value: string) => void;
  /** Called when the list is opened, before its options are needed. */
  onOpen?: (() => void) | undefined;
  /** Returns the options that a typed text finds, all for an empty one; undefined while they are made. */
  find: (typed: string) => readonly ComboboxOption[] | undefined;
  labels: ComboboxLabels;
}

/** Rows that Page Up and Page Down move by. */
const page = 8;

/**
 * A text box that finds one of many options. The list is part of the layout, below the box: nothing clips it or covers
 * other parts, and a screen reader's cursor gets there as well. By the ARIA Authoring Practices' "editable combobox
 * with list autocomplete". Nothing is chosen but by Enter or a press.
 */
export function Combobox({ value, label, onChange, onOpen, find, labels, readOnly, ...control }: ComboboxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The typed text while the list is open. */
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const isOpen = typed !== undefined;
  const options = isOpen ? find(typed) : undefined;
  const chosen = options?.findIndex((option) => option.value === value) ?? -1;
  // Before anything is typed, the keys begin at the chosen option.
  const [isMoved, setMoved] = useState(false);
  const at = Math.min(!isMoved && typed === "" ? Math.max(0, chosen) : active, (options?.length ?? 1) - 1);

  const open = (text: string) => {
    if (readOnly) return;
    if (!isOpen) onOpen?.();
    setTyped(text);
    setActive(0);
    setMoved(false);
  };
  const close = () => setTyped(undefined);
  const choose = (option: ComboboxOption | undefined) => {
    if (!option) return;
    close();
    if (option.value !== value) onChange(option.value);
  };

  useEffect(() => {
    if (!isOpen || !box.current) return undefined;
    return hearEscapeFirst(box.current, () => setTyped(undefined));
  }, [isOpen]);
  // The list scrolls, and not the page, as `scrollIntoView` would.
  const count = options?.length;
  useLayoutEffect(() => {
    const row = list.current?.children[at] as HTMLElement | undefined;
    if (!list.current || !row) return;
    const { scrollTop, clientHeight } = list.current;
    const { offsetTop, offsetHeight } = row;
    if (offsetTop < scrollTop) list.current.scrollTop = offsetTop;
    else if (offsetTop + offsetHeight > scrollTop + clientHeight)
      list.current.scrollTop = offsetTop + offsetHeight - clientHeight;
  }, [at, count, isOpen]);

  const move = (to: number) => {
    setMoved(true);
    setActive(Math.max(0, Math.min(to, (options?.length ?? 1) - 1)));
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isOfComposition(event.nativeEvent)) return;
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) open("");
      else if (event.altKey && event.key === "ArrowUp") close();
      else move(at + step);
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      choose(options?.[at]);
    }
  };

  const shown = isOpen && options && options.length > 0;
  return (
    <div className="cr-combobox">
      <span className="cr-select">
        <input
          {...control}
          ref={box}
          className="cr-input cr-combobox-input"
          type="text"
          role="combobox"
          readOnly={readOnly}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={shown ? `${id}-${at}` : undefined}
          placeholder={isOpen ? label : undefined}
          value={typed ?? label}
          onClick={() => isOpen || open("")}
          onChange={({ target }) => {
            const text = target.value;
            // The first key goes to the end of the shown label.
            open(!isOpen && text.startsWith(label) ? text.slice(label.length) : text);
          }}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={close}
          onKeyDown={keyDown}
        />
        <Icon name="chevron" />
      </span>
      {isOpen && !shown && <p className="cr-combobox-none">{options ? labels.none : labels.loading}</p>}
      {isOpen && (
        <ul
          ref={list}
          className="cr-combobox-list"
          id={`${id}-list`}
          role="listbox"
          aria-label={labels.list}
          hidden={!shown}
          // A press keeps the focus in the box.
          onMouseDown={(event) => event.preventDefault()}
        >
          {options?.map((option, index) => (
            <li
              key={option.value}
              id={`${id}-${index}`}
              className="cr-combobox-option"
              role="option"
              aria-selected={option.value === value}
              data-active={index === at ? "" : undefined}
              onClick={() => choose(option)}
            >
              <span className="cr-combobox-label">{option.label}</span>
              {option.detail && <span className="cr-combobox-detail">{option.detail}</span>}
              <Icon name="check" />
            </li>
          ))}
        </ul>
      )}
      <VisuallyHidden role="status">
        {isOpen && (options ? (options.length > 0 ? labels.found(options.length) : labels.none) : labels.loading)}
      </VisuallyHidden>
    </div>
  );
}
