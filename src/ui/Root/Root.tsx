import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { guardCompositions } from "../../browser/composition";
import type { DialogContainer } from "../../browser/DialogContainer";
import { copyPlainly } from "../../browser/copyPlainly";
import { rootAttributes } from "./rootAttributes";
import { RootContext, useRoot, type RootLook } from "./useRoot";

export interface RootProps extends RootLook {
  /** The element for dialogs. @default the nearest open modal, the shadow root, or the body */
  container?: DialogContainer | undefined;
  /** Closes the dialogs inside for as long as one of the host's is open. @default false */
  aside?: boolean | undefined;
  children?: ReactNode;
}

/**
 * The element that carries the tokens, color scheme, direction and language, and that guards compositions. Inside
 * another Root it adds no element.
 */
export function Root({ className, tokens, style, scheme, dir, lang, container, aside = false, children }: RootProps) {
  const outer = useRoot();
  const element = useRef<HTMLDivElement>(null);
  const value = useMemo(
    () => ({ className, tokens, style, scheme, dir, lang, container, aside, element }),
    [className, tokens, style, scheme, dir, lang, container, aside],
  );
  useEffect(() => {
    const view = element.current?.ownerDocument.defaultView;
    return view ? guardCompositions(view) : undefined;
  }, []);
  if (outer) return children;

  return (
    <RootContext.Provider value={value}>
      {/* React's events also come from the dialogs, which are outside this element. */}
      <div ref={element} onCopy={copyPlainly} {...rootAttributes({ className, tokens, style, scheme, dir, lang })}>
        {children}
      </div>
    </RootContext.Provider>
  );
}
