import type { ReactNode, RefObject } from "react";
import { useMessages } from "../../hooks/useMessages";
import { CodeInput } from "../../ui/CodeInput/CodeInput";
import { Field } from "../../ui/Field/Field";
import { issueText } from "../../messages/issueText";
import type { CodeState } from "./useCodeForm";

interface CodeFieldProps {
  input: RefObject<HTMLInputElement | null>;
  state: CodeState;
  /** Makes the box read-only, which keeps the focus in it. */
  inert?: boolean;
  /** Content beside the box. */
  beside?: ReactNode;
  onEdit: () => void;
  onComplete: () => void;
}

/** A box for the six digits of an authenticator app. Calls `onComplete` when all six are entered. */
export function CodeField({ input, state, inert = false, beside, onEdit, onComplete }: CodeFieldProps) {
  const text = useMessages();
  return (
    <Field label={text.twoFactor.code} error={issueText(text, state.issue)} beside={beside}>
      {(control) => (
        <CodeInput
          {...control}
          ref={input}
          readOnly={state.sending || inert}
          onChange={onEdit}
          onComplete={onComplete}
        />
      )}
    </Field>
  );
}
