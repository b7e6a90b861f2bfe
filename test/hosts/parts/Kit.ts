import type { Slots } from "cloudreve-settings-ui";
import type { ComponentType, ReactNode } from "react";

/** The parts of a UI library, for the slots, with what they need around them. */
export interface Kit {
  slots: Required<Pick<Slots, "button" | "input" | "select" | "switch" | "checkbox">>;
  Around: ComponentType<{ children: ReactNode }>;
}
