import type { Messages } from "./Messages";
import { readIssue } from "../settings/issue";

/** Returns the text of a field's issue. Any other message is the server's own sentence, which is quoted. */
export function issueText({ issues }: Messages, message: string | undefined): string | undefined {
  if (!message) return undefined;
  const issue = readIssue(message);
  // A server's sentence may begin like an issue.
  if (!issue || !Object.hasOwn(issues, issue.key)) return issues.serverSays(message);
  const text = issues[issue.key];
  return typeof text === "string" ? text : text(issue.count);
}
