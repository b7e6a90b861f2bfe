import type { Tokens } from "../../src/index";
import { contrast } from "./contrast";
import { loud } from "./loud";
import { mui } from "./mui";

/** The tokens of the example hosts in Storybook, for each color scheme. */
export const looks = {
  plain: { light: {}, dark: {} },
  mui,
  loud: { light: loud, dark: loud },
  contrast: { light: contrast, dark: contrast },
} satisfies Record<string, Record<"light" | "dark", Tokens>>;

export type Look = keyof typeof looks;
