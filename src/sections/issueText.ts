import type { Messages } from "../messages/Messages";
import { readIssue } from "../settings/issue";

/** A field's issue in words; what is no known issue is the server's own sentence, shown as it is. */
export function issueText({ issues }: Messages, message: string | undefined): string | undefined {
  if (!message) return undefined;
  const { key, count } = readIssue(message);
  if (!(key in issues)) return message;
  const text = issues[key as Exclude<keyof typeof issues, "notAnExtension">];
  return typeof text === "string" ? text : text(count);
}
