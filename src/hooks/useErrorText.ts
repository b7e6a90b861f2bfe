import { useMemo } from "react";
import { errorSentence } from "../messages/errorText";
import { issueText } from "../messages/issueText";
import { useSettingsContext } from "./SettingsContext";

/** What went wrong, in words for the person. */
export interface ErrorText {
  /**
   * What is wrong with a field. Takes the `message` of react-hook-form's error, gives undefined where there is none.
   * Words of the server's are given as they came: text, never HTML.
   */
  ofField: (message: string | undefined) => string | undefined;
  /** Why a read or a save failed, as a sentence. Takes the `error` of `useAccount` or of a snapshot's `save`. */
  ofError: (error: unknown) => string;
}

/**
 * Turns the errors of the headless hooks into words, in the provider's language and with its own `messages`.
 * Undefined while the language is loading. Throws where no `SettingsProvider` is above.
 */
export function useErrorText(): ErrorText | undefined {
  const { messages } = useSettingsContext();
  return useMemo(
    () =>
      messages && {
        ofField: (message) => issueText(messages, message),
        ofError: (error) => errorSentence(messages, error),
      },
    [messages],
  );
}
