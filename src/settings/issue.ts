/** Why a field's value is refused: a key of `messages.issues`. */
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

/** An issue and the number that its text speaks of, in one string: zod and react-hook-form carry strings only. */
export function issue(key: IssueKey, count?: number): string {
  return count === undefined ? `${mark}${key}` : `${mark}${key} ${count}`;
}

/** Takes an {@link issue} apart again; undefined for any other message, such as a sentence of the server's. */
export function readIssue(message: string): { key: IssueKey; count: number } | undefined {
  if (!message.startsWith(mark)) return undefined;
  const [key, count] = message.slice(mark.length).split(" ");
  return { key: key as IssueKey, count: Number(count ?? 0) };
}
