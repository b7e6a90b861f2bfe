import { zodResolver } from "@hookform/resolvers/zod";
import { useCallback, useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { CloudreveError } from "../api/CloudreveError";
import { codes } from "../api/codes";
import type { PasswordPatch } from "../api/SettingPatch";
import { passwordSchema, type PasswordForm } from "../settings/credentials";
import { issue } from "../settings/issue";
import type { SaveStatus } from "../settings/SectionStore";
import { useSaveSettings } from "./useSaveSettings";
import { useSettingsContext } from "./SettingsContext";

const empty: PasswordForm = { current_password: "", new_password: "", confirm_new_password: "" };

/**
 * The form that changes the password: always both fields, in one PATCH alone.
 *
 * The passwords live in react-hook-form only; they are gone from it once they are saved, and the mutation is given a
 * function that reads them at the head of the queue, never the passwords themselves.
 */
export function usePasswordForm() {
  const { callbacks } = useSettingsContext();
  const { mutateAsync, reset: forgetMutation } = useSaveSettings();
  const [status, setStatus] = useState<SaveStatus>({ kind: "idle" });
  const submitting = useRef(false);
  const form = useForm<PasswordForm>({ defaultValues: empty, resolver: zodResolver(passwordSchema) });
  const { handleSubmit, getValues, reset, setError } = form;

  const discard = useCallback(() => {
    reset(empty);
    setStatus({ kind: "idle" });
  }, [reset]);

  const edited = useCallback(() => setStatus((now) => (now.kind === "saving" || now.kind === "idle" ? now : { kind: "idle" })), []);

  const refuse = useCallback(
    (error: unknown) => {
      const refused = refusedPassword(error);
      setStatus(refused ? { kind: "invalid", count: 1 } : { kind: "failed", error });
      if (refused) setError(refused.name, { type: "server", message: refused.message }, { shouldFocus: true });
    },
    [setError],
  );

  const save = useCallback(async () => {
    // State would let a second Enter pass while the first is still being checked.
    if (submitting.current) return;
    submitting.current = true;
    await handleSubmit(
      async () => {
        setStatus({ kind: "saving" });
        try {
          // The boxes are read-only while saving: what is read at the head of the queue is what was submitted.
          await mutateAsync({ patch: () => passwordPatch(getValues()) });
          reset(empty);
          setStatus({ kind: "saved" });
          callbacks.current.onPasswordChanged?.();
        } catch (error) {
          refuse(error);
        } finally {
          forgetMutation();
        }
      },
      (errors) => setStatus({ kind: "invalid", count: Object.keys(errors).length }),
    )();
    submitting.current = false;
  }, [handleSubmit, mutateAsync, getValues, reset, callbacks, refuse, forgetMutation]);

  const { setFocus } = form;
  const focus = useMemo(
    () => ({ hasLostFocus: () => document.activeElement === document.body, focusLastEdit: () => setFocus("current_password") }),
    [setFocus],
  );
  return { form, focus, status, save, discard, edited };
}

function passwordPatch({ current_password, new_password }: PasswordForm): PasswordPatch {
  return { current_password, new_password };
}

function refusedPassword(error: unknown): { name: keyof PasswordForm; message: string } | undefined {
  if (!(error instanceof CloudreveError)) return undefined;
  if (error.code === codes.currentPasswordWrong) return { name: "current_password", message: issue("currentPasswordWrong") };
  if (error.code !== codes.parameter) return undefined;
  const name = error.msg?.startsWith("CurrentPassword") ? "current_password" : error.msg?.startsWith("NewPassword") ? "new_password" : undefined;
  return name && { name, message: issue(error.msg?.endsWith("too long") ? "tooLong" : "tooShort") };
}
