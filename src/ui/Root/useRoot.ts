import { createContext, useContext, type CSSProperties, type RefObject } from "react";
import type { Tokens } from "../../styles/Tokens";

/** What a Root passes on to everything in it, and to what is drawn elsewhere in its name. */
export interface RootLook {
  className?: string | undefined;
  tokens?: Tokens | undefined;
  /** Over the tokens. */
  style?: CSSProperties | undefined;
  scheme?: "light" | "dark" | undefined;
  dir?: "ltr" | "rtl" | undefined;
  lang?: string | undefined;
}

/** A Root, to those in it. */
export interface RootValue extends RootLook {
  element: RefObject<HTMLElement | null>;
}

export const RootContext = createContext<RootValue | undefined>(undefined);

/** The Root around this part; undefined outside of one. */
export function useRoot(): RootValue | undefined {
  return useContext(RootContext);
}
