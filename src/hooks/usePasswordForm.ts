import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { CloudreveError } from "../api/CloudreveError";
import { codes } from "../api/codes";
import type { PasswordPatch } from "../api/SettingPatch";
import type { PasswordForm } from "../settings/credentials";
import { issue } from "../settings/issue";
import { SaveAttempt } from "../settings/SaveAttempt";
import { isBusy, type SaveStatus } from "../settings/SaveStatus";
import { focusField, isFocusLost } from "./formFocus";
import { passwordResolver } from "./passwordResolver";
import { tellHost } from "./tellHost";
import { useSaveSettings } from "./useSaveSettings";
import { useSettingsContext } from "./SettingsContext";

const empty: PasswordForm = { current_password: "", new_password: "", confirm_new_password: "" };
const names = Object.keys(empty) as (keyof PasswordForm)[];

/**
 * The form that changes the password: always both fields, in one PATCH alone.
 *
 * The passwords live in react-hook-form only; they are gone from it once they are saved, and the mutation is given a
 * function that reads them at the head of the queue, never the passwords themselves. A lost answer is never settled
 * by sending again: nothing that can be read tells whether a password has changed, only signing in does.
 */
export function usePasswordForm() {
  const { callbacks, unsaved } = useSettingsContext();
  const { mutateAsync, reset: forgetMutation } = useSaveSettings();
  const [status, showStatus] = useState<SaveStatus>({ kind: "idle" });
  /** Also for those who ask between two renders, or are told: the page's count of what is unsaved. */
  const latest = useRef(status);
  const listeners = useRef(new Set<() => void>());
  const submitting = useRef(false);
  const invalid = useRef<keyof PasswordForm>(undefined);
  const element = useRef<HTMLElement>(null);
  const form = useForm<PasswordForm>({ defaultValues: empty, resolver: passwordResolver, shouldFocusError: false });
  const { control, handleSubmit, getValues, reset, setError, subscribe } = form;
  /** The answer to an earlier attempt was lost: the password may be the new one already. */
  const mayBeChanged = useRef(false);

  const setStatus = useCallback((status: SaveStatus) => {
    latest.current = status;
    showStatus(status);
    for (const listener of listeners.current) listener();
  }, []);

  const discard = useCallback(() => {
    reset(empty);
    setStatus({ kind: "idle" });
  }, [reset, setStatus]);

  const edited = useCallback(() => {
    if (!isBusy(latest.current) && latest.current.kind !== "idle") setStatus({ kind: "idle" });
  }, [setStatus]);

  const focusInvalid = useCallback(() => {
    if (!invalid.current || latest.current.kind !== "invalid") return false;
    focusField(control, invalid.current);
    return true;
  }, [control]);

  const fail = useCallback(
    (error: unknown, unknown: boolean) => {
      const refused = refusedPassword(error, mayBeChanged.current);
      if (unknown) mayBeChanged.current = true;
      setStatus(refused ? { kind: "invalid", count: 1 } : { kind: unknown ? "unknown" : "failed", error });
      if (!refused) return;
      invalid.current = refused.name;
      setError(refused.name, { type: "server", message: refused.message }, { shouldFocus: true });
    },
    [setError, setStatus],
  );

  const save = useCallback(async () => {
    // State would let a second Enter pass while the first is still being checked.
    if (submitting.current) return;
    submitting.current = true;
    await handleSubmit(
      async () => {
        setStatus({ kind: "saving" });
        const attempt = new SaveAttempt(setStatus);
        try {
          // The boxes are read-only while saving: what is read at the head of the queue is what was submitted.
          await mutateAsync({ patch: () => passwordPatch(getValues()), ...attempt.request });
          reset(empty);
          mayBeChanged.current = false;
          setStatus({ kind: "saved" });
          tellHost(callbacks.current.onPasswordChanged);
        } catch (error) {
          if (attempt.isStopped()) setStatus({ kind: "idle" });
          else fail(error, attempt.isLost(error));
        } finally {
          forgetMutation();
        }
      },
      (errors) => {
        invalid.current = names.find((name) => name in errors);
        setStatus({ kind: "invalid", count: Object.keys(errors).length });
        focusInvalid();
      },
    )().finally(() => (submitting.current = false));
  }, [handleSubmit, mutateAsync, getValues, reset, callbacks, fail, forgetMutation, focusInvalid, setStatus]);

  useEffect(
    () =>
      unsaved.add({
        section: "password",
        subscribe: (listener) => {
          const unsubscribe = subscribe({ formState: { values: true }, callback: listener });
          listeners.current.add(listener);
          return () => {
            unsubscribe();
            listeners.current.delete(listener);
          };
        },
        count: () => (Object.values(getValues()).some((value) => value !== "") ? 1 : 0),
        save: () => latest.current,
        discard,
        focus: () => focusField(control, "current_password"),
        focusInvalid,
        element: () => element.current,
        saveBy: { alone: save },
      }),
    [unsaved, subscribe, getValues, control, focusInvalid, discard, save],
  );

  const focus = useMemo(
    () => ({
      hasLostFocus: () => isFocusLost(element.current),
      focusLastEdit: () => focusField(control, "current_password"),
    }),
    [control],
  );
  const attach = useCallback((form: HTMLElement | null) => void (element.current = form), []);
  return { form, attach, focus, status, save, discard, edited };
}

function passwordPatch({ current_password, new_password }: PasswordForm): PasswordPatch {
  return { current_password, new_password };
}

function refusedPassword(
  error: unknown,
  mayBeChanged: boolean,
): { name: keyof PasswordForm; message: string } | undefined {
  if (!(error instanceof CloudreveError)) return undefined;
  if (error.code === codes.currentPasswordWrong) {
    return {
      name: "current_password",
      message: issue(mayBeChanged ? "currentPasswordMaybeNew" : "currentPasswordWrong"),
    };
  }
  if (error.code !== codes.parameter) return undefined;
  const name = error.msg?.startsWith("CurrentPassword")
    ? "current_password"
    : error.msg?.startsWith("NewPassword")
      ? "new_password"
      : undefined;
  return name && { name, message: issue(error.msg?.endsWith("too long") ? "tooLong" : "tooShort") };
}
