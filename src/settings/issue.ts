/** Why a field's value is refused: a key of `messages.issues`. */
export type IssueKey =
  | "required"
  | "tooShort"
  | "tooLong"
  | "wholeNumber"
  | "tooLarge"
  | "colour"
  | "notAnExtension"
  | "passwordTooShort"
  | "passwordTooLong"
  | "passwordsDiffer"
  | "currentPasswordWrong"
  | "codeIncomplete"
  | "codeWrong"
  | "nameNotStored";

/** An issue and the number that its text speaks of, in one string: zod and react-hook-form carry strings only. */
export function issue(key: IssueKey, count?: number): string {
  return count === undefined ? key : `${key} ${count}`;
}

/** Takes an {@link issue} apart again. */
export function readIssue(message: string): { key: string; count: number } {
  const [key = "", count] = message.split(" ");
  return { key, count: Number(count ?? 0) };
}
