import { useMemo, type ReactNode } from "react";
import { rootAttributes } from "./rootAttributes";
import { RootContext, useRoot, type RootLook } from "./useRoot";

export interface RootProps extends RootLook {
  children?: ReactNode;
}

/** The element that carries the tokens and the scheme. Inside another Root it adds nothing. */
export function Root({ className, tokens, style, scheme, dir, lang, children }: RootProps) {
  const outer = useRoot();
  const look = useMemo(() => ({ className, tokens, style, scheme, dir, lang }), [className, tokens, style, scheme, dir, lang]);
  if (outer) return <>{children}</>;

  return (
    <RootContext.Provider value={look}>
      <div {...rootAttributes(look)}>{children}</div>
    </RootContext.Provider>
  );
}
