import { createContext, useContext, type CSSProperties, type RefObject } from "react";
import type { DialogContainer } from "../../browser/DialogContainer";
import type { Tokens } from "../../styles/Tokens";

/** The look of a Root, which its dialogs take over: they render in a portal outside its element. */
export interface RootLook {
  className?: string | undefined;
  tokens?: Tokens | undefined;
  /** Inline styles; they override the tokens. */
  style?: CSSProperties | undefined;
  scheme?: "light" | "dark" | undefined;
  dir?: "ltr" | "rtl" | undefined;
  lang?: string | undefined;
}

/** The look and the element of a Root, as the components inside it see them. */
export interface RootValue extends RootLook {
  element: RefObject<HTMLElement | null>;
  container: DialogContainer | undefined;
  /** A dialog of the host's is open, which those of the page must not cover: they are closed meanwhile. */
  aside: boolean;
}

export const RootContext = createContext<RootValue | undefined>(undefined);

/** Returns the Root around this component; undefined outside a Root. */
export function useRoot(): RootValue | undefined {
  return useContext(RootContext);
}
