import type { ReactNode, RefObject } from "react";
import { useMessages } from "../../hooks/useMessages";
import { CodeInput } from "../../ui/CodeInput/CodeInput";
import { Field } from "../../ui/Field/Field";
import { issueText } from "../../messages/issueText";
import type { CodeState } from "./useCodeForm";

interface CodeFieldProps {
  input: RefObject<HTMLInputElement | null>;
  state: CodeState;
  /** Nothing can be entered, but the focus stays. */
  inert?: boolean;
  /** Stands beside the box. */
  beside?: ReactNode;
  onEdit: () => void;
  onComplete: () => void;
}

/** The six digits of an authenticator app, in one box that sends itself when it is full. */
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
