import type { Messages } from "./Messages";
import { readIssue } from "../settings/issue";

/** A field's issue in words; what is no known issue is the server's own sentence, shown as it is. */
export function issueText({ issues }: Messages, message: string | undefined): string | undefined {
  if (!message) return undefined;
  const issue = readIssue(message);
  // A server may begin its own words as our issues begin.
  if (!issue || !Object.hasOwn(issues, issue.key)) return message;
  const text = issues[issue.key];
  return typeof text === "string" ? text : text(issue.count);
}
