import { useState } from "react";
import { IdentityQuestion } from "../hooks/IdentityQuestion";
import type { SettingsCallbacks } from "../hooks/SettingsContext";

/** Returns the question to the host of who the user is: the same for the provider's life, with its latest callback. */
export function useIdentityQuestion(callbacks: { readonly current: SettingsCallbacks }): IdentityQuestion {
  const [question] = useState(() => new IdentityQuestion(() => callbacks.current.confirmIdentity));
  return question;
}
