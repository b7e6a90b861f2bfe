import type { CSSProperties, ReactNode } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useHydrating } from "../../hooks/useHydrating";
import { PartsProvider } from "../../ui/Parts/PartsProvider";
import type { ClassNames, Slots } from "../../ui/Parts/Parts";
import { Root } from "../../ui/Root/Root";

/** How a host has the parts drawn. */
export interface PartsProps {
  /** Classes added to parts: `{ card: "my-card" }`. */
  classNames?: ClassNames | undefined;
  /** The host's own components in place of parts: `{ button: MyButton }`. They keep the behavior by what they are given. */
  slots?: Slots | undefined;
}

interface SettingsRootProps extends PartsProps {
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children?: ReactNode;
}

/** The root of whatever a host places: carries its language, direction, scheme, tokens and parts. */
export function SettingsRoot({ className, style, classNames, slots, children }: SettingsRootProps) {
  const { locale, dir, scheme, tokens } = useSettingsContext();
  // A style attribute in a page's HTML is refused by `default-src 'self'`; what a script sets is not.
  const inline = useHydrating() ? {} : { tokens, style };
  return (
    <PartsProvider slots={slots} classNames={classNames}>
      <Root className={className} {...inline} scheme={scheme} dir={dir} lang={locale}>
        {children}
      </Root>
    </PartsProvider>
  );
}
