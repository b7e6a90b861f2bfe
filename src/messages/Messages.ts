import type { messages } from "./en-US";

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Texts<T[K]>;
};

/**
 * All texts of the library in one language. English (United States) is the model: a missing key, an extra key, or a
 * text with other parameters does not compile.
 */
export type Messages = Texts<typeof messages>;

type PartialTexts<T> = {
  readonly [K in keyof T]?: T[K] extends string | ((...args: never[]) => string) ? T[K] : PartialTexts<T[K]>;
};

/** Texts that a host replaces with its own, such as `{ profile: { title: "Me" } }`. */
export type MessageOverrides = PartialTexts<Messages>;
