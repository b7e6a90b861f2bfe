import { createContext, useContext, type CSSProperties } from "react";
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

export const RootContext = createContext<RootLook | undefined>(undefined);

/** The Root around this part; undefined outside of one. */
export function useRoot(): RootLook | undefined {
  return useContext(RootContext);
}
