import { AccountAction, type AccountActionName } from "cloudreve-settings-ui";
import { useState, type ReactNode } from "react";
import type { Texts } from "./texts";

const names: readonly AccountActionName[] = [
  ...(["changeAvatar", "changePassword", "turnOnTwoFactor", "setUpTwoFactorAgain", "turnOffTwoFactor"] as const),
  ...(["addPasskey", "createWebDavAccount", "cancelMembership"] as const),
];

interface ActionFirstProps {
  /** The name of an action. For null, and for any other text, the settings are shown at once. */
  action: string | null;
  text: Texts;
  /** The settings, which are shown once the action has ended. */
  children: ReactNode;
}

/** One action by itself, as behind a link in a mail, and then the settings, with a line that says how it ended. */
export function ActionFirst({ action, text, children }: ActionFirstProps) {
  const [end, setEnd] = useState<"actionDone" | "actionCanceled">();
  const name = names.find((each) => each === action);
  return (
    <>
      <div role="status" data-demo-end={end}>
        {end && (
          <div className="host-notice">
            <p>{text[end]}</p>
          </div>
        )}
      </div>
      {name && !end ? (
        <AccountAction action={name} onDone={() => setEnd("actionDone")} onCancel={() => setEnd("actionCanceled")} />
      ) : (
        children
      )}
    </>
  );
}
