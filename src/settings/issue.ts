/** The reason why a field's value is refused: a key of `messages.issues`. */
export type IssueKey =
  | "required"
  | "nameRequired"
  | "numberRequired"
  | "tooShort"
  | "tooLong"
  | "wholeNumber"
  | "tooLarge"
  | "color"
  | "passwordTooShort"
  | "passwordTooLong"
  | "passwordsDiffer"
  | "currentPasswordWrong"
  | "currentPasswordMaybeNew"
  | "codeIncomplete"
  | "codeWrong"
  | "nameNotStored";

const mark = "issue:";

/** Returns an issue and the number in its text as one string, because zod and react-hook-form carry only strings. */
export function issue(key: IssueKey, count?: number): string {
  return count === undefined ? `${mark}${key}` : `${mark}${key} ${count}`;
}

/** Parses an {@link issue}. Returns undefined for any other message, such as a sentence from the server. */
export function readIssue(message: string): { key: IssueKey; count: number } | undefined {
  if (!message.startsWith(mark)) return undefined;
  const [key, count] = message.slice(mark.length).split(" ");
  return { key: key as IssueKey, count: Number(count ?? 0) };
}
