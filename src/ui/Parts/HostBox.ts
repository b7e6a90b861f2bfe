import type { Focusable } from "../../browser/focus";

/** The attributes by which forms know a box. */
interface BoxAttributes {
  id?: string | undefined;
  name?: string | undefined;
  type?: string | undefined;
  disabled?: boolean | undefined;
}

/**
 * Stands for the native box of a host's controlled part. Forms write `value` or `checked` into it and read them, as
 * they do with an element; the part shows them by its props, and is rendered again after each change.
 */
export class HostBox {
  #held: string | boolean;
  #attributes: BoxAttributes = {};
  #attached: Focusable | null = null;
  #root: () => Document | ShadowRoot = () => document;
  readonly #listeners = new Set<() => void>();

  constructor(held: string | boolean) {
    this.#held = held;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly getHeld = (): string | boolean => this.#held;

  /** Takes what the last render passed to the part. */
  follow(held: string | boolean | undefined, attributes: BoxAttributes, root: () => Document | ShadowRoot): void {
    if (held !== undefined) this.#held = held;
    this.#attributes = attributes;
    this.#root = root;
  }

  /** The ref of the part. */
  readonly attach = (attached: Focusable | null): void => {
    this.#attached = attached;
  };

  hold(next: string | boolean): void {
    if (next === this.#held) return;
    this.#held = next;
    for (const listener of this.#listeners) listener();
  }

  get value(): string {
    return String(this.#held);
  }
  set value(next: string) {
    // A part that has left the page is not rendered again: nothing typed may stay in its element.
    const element = this.#attached;
    if (isElement(element) && "value" in element && !element.isConnected) element.value = next;
    this.hold(next);
  }
  get checked(): boolean {
    return this.#held === true;
  }
  set checked(next: boolean) {
    this.hold(next);
  }
  get name(): string {
    return this.#attributes.name ?? "";
  }
  get type(): string {
    return this.#attributes.type ?? "text";
  }
  get disabled(): boolean {
    return this.#attributes.disabled === true;
  }
  get isConnected(): boolean {
    return this.element?.isConnected === true;
  }

  /** The element of the part: that of its ref, or else the one with the id. */
  get element(): Element | null {
    if (isElement(this.#attached)) return this.#attached;
    const { id } = this.#attributes;
    return id === undefined ? null : this.#root().getElementById(id);
  }

  focus(): void {
    const { element } = this;
    if (this.#attached) this.#attached.focus();
    else (element as HTMLElement | null)?.focus();
  }

  matches(selector: string): boolean {
    return this.element?.matches(selector) === true;
  }
}

/** Not `instanceof`: the elements of a popup or an iframe have classes of their own. */
function isElement(attached: object | null): attached is Element {
  return attached !== null && "nodeType" in attached;
}
