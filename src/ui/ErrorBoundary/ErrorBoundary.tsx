import { Component, createRef, type ErrorInfo, type ReactNode, type RefObject } from "react";
import { deepActiveElement, focusTargetsIn } from "../../browser/focus";

export interface ErrorBoundaryProps {
  /**
   * Renders the replacement of children that have thrown. `tryAgain` mounts them anew; `place` is the ref of an element
   * of the replacement, in which the first button gets the focus if the children had it.
   *
   * @default nothing
   */
  fallback?: ((tryAgain: () => void, place: RefObject<HTMLElement | null>) => ReactNode) | undefined;
  onError?: ((error: unknown, componentStack: string) => void) | undefined;
  /** Mounts the children anew when it changes. */
  resetKey?: string | undefined;
  children?: ReactNode;
}

interface State {
  failed: boolean;
}

/** The page before an update that may remove the focused element. */
interface Before {
  focused: Element | null;
  /** The replacement's element and its ancestors, the innermost first. */
  around: readonly Element[];
  targets: ReadonlySet<Element>;
}

/** Replaces children that throw in their render, their effects or their refs, and can mount them anew. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State, Before | null> {
  override state: State = { failed: false };
  readonly #place = createRef<HTMLElement>();
  readonly #tryAgain = () => this.setState({ failed: false });

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.props.onError?.(error, componentStack ?? "");
  }

  override getSnapshotBeforeUpdate(_props: ErrorBoundaryProps, before: State): Before | null {
    if (before === this.state) return null;
    const place = this.#place.current;
    const tree = place?.getRootNode() as Document | ShadowRoot | undefined;
    const around: Element[] = [];
    for (let next: Element | null = place; next; next = next.parentElement) around.push(next);
    return {
      focused: deepActiveElement(place?.ownerDocument ?? document),
      around,
      targets: new Set(tree && focusTargetsIn(tree)),
    };
  }

  override componentDidUpdate(props: ErrorBoundaryProps, _state: State, before: Before | null): void {
    if (this.state.failed && props.resetKey !== this.props.resetKey) this.#tryAgain();
    if (!before?.focused || before.focused.isConnected) return;
    const around = before.around.find((element) => element.isConnected);
    const targets = this.state.failed
      ? this.#place.current?.querySelectorAll("button")
      : around && focusTargetsIn(around).filter((target) => !before.targets.has(target));
    targets?.[0]?.focus();
  }

  override render(): ReactNode {
    const { children, fallback } = this.props;
    return this.state.failed ? fallback?.(this.#tryAgain, this.#place) : children;
  }
}
