import { refusedField, type FieldRefusal } from "../api/failures";
import type { FieldName } from "./fields";
import { fieldNamed } from "./fieldNamed";
import { issue } from "./issue";

/** The server's refusal of one preference. `message`: an issue if the reason is known, else the server's own words. */
export interface RefusedPreference {
  name: FieldName;
  message: string;
}

/** Returns the preference among the `sent` ones that the server refused; undefined if the error names none. */
export function refusedPreference(error: unknown, sent: readonly FieldName[]): RefusedPreference | undefined {
  const refusal = refusedField(error, sent, (name) => fieldNamed(name).refusedAs);
  return refusal && { name: refusal.name, message: issueOfRefusal(refusal) };
}

/** Returns the issue to show at a refused field. */
export function issueOfRefusal({ reason, msg }: Pick<FieldRefusal<string>, "reason" | "msg">): string {
  switch (reason) {
    case "notStored":
      return issue("nameNotStored");
    case "msg":
      return msg;
    default:
      return issue(reason);
  }
}
