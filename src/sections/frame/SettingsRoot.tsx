import { useSyncExternalStore, type CSSProperties, type ReactNode } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useHydrating } from "../../hooks/useHydrating";
import { PartsProvider } from "../../ui/Parts/PartsProvider";
import type { ClassNames, Slots } from "../../ui/Parts/Parts";
import { Root } from "../../ui/Root/Root";

/** The host's own classes and components for parts. */
export interface PartsProps {
  /** Classes added to parts: `{ card: "my-card" }`. */
  classNames?: ClassNames | undefined;
  /** The host's own components instead of parts: `{ button: MyButton }`. Their props carry the part's behavior. */
  slots?: Slots | undefined;
}

interface SettingsRootProps extends PartsProps {
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children?: ReactNode;
}

/** The root of every component that a host renders: sets language, direction, color scheme, tokens and parts. */
export function SettingsRoot({ className, style, classNames, slots, children }: SettingsRootProps) {
  const { locale, dir, scheme, tokens, container, identity } = useSettingsContext();
  const isAsked = useSyncExternalStore(identity.subscribe, identity.isOpen, identity.isOpen);
  // A CSP of `default-src 'self'` refuses style attributes in a page's HTML, but not styles that a script sets.
  const inline = useHydrating() ? {} : { tokens, style };
  return (
    <PartsProvider slots={slots} classNames={classNames}>
      <Root
        className={className}
        {...inline}
        scheme={scheme}
        dir={dir}
        lang={locale}
        container={container}
        aside={isAsked}
      >
        {children}
      </Root>
    </PartsProvider>
  );
}
