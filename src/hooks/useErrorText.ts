import { useMemo } from "react";
import { errorSentence } from "../messages/errorText";
import { issueText } from "../messages/issueText";
import { useSettingsContext } from "./SettingsContext";

/** Functions that put errors into words for the user. */
export interface ErrorText {
  /**
   * Takes the message of a field's error and returns its text; undefined without a message. The server's own words are
   * quoted as sent: text, never HTML.
   */
  ofField: (message: string | undefined) => string | undefined;
  /** Takes the `error` of `useAccount` or of a `status`. Returns why the read or save failed, as a sentence. */
  ofError: (error: unknown) => string;
}

/**
 * Returns functions that put the errors of the headless hooks into words, in the provider's language and with its
 * `messages`. Undefined while the language is loading. Throws outside a `SettingsProvider`.
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
