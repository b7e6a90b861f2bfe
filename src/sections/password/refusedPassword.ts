import { failureOf, refusedField } from "../../api/failures";
import { issue } from "../../settings/issue";
import { issueOfRefusal } from "../../settings/refusedPreference";
import type { Passwords } from "./passwordSchema";

/** Returns the box that the server refused, and why. `mayBeChanged`: the new password may already be in effect. */
export function refusedPassword(
  error: unknown,
  mayBeChanged: boolean,
): { name: keyof Passwords; message: string } | undefined {
  if (failureOf(error).meaning === "currentPasswordWrong")
    return {
      name: "current_password",
      message: issue(mayBeChanged ? "currentPasswordMaybeNew" : "currentPasswordWrong"),
    };
  const refusal = refusedField(error, ["current_password", "new_password"]);
  return refusal && { name: refusal.name, message: issueOfRefusal(refusal) };
}
